package hub.app.operations;

import java.util.List;

/**
 * What became of a file.
 *
 * @param accepted whether it keeps all rules, and is in place if that was asked
 * @param lines what is wrong; or what it did with the samples
 */
public record RouteReport(boolean accepted, List<String> lines) {}
