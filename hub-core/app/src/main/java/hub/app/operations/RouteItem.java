package hub.app.operations;

import java.util.List;

/**
 * One route of a file.
 *
 * @param file below the home
 * @param running the outside systems for which it runs now
 * @param problems what is wrong with the file as it is now; then the version before runs
 */
public record RouteItem(
        String id, String description, String connector, String file, List<String> running, List<String> problems) {}
