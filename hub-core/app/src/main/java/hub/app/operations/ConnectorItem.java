package hub.app.operations;

import java.util.List;

/**
 * A connector, for people and scripts.
 *
 * @param from the archive's file name; {@code class path} for one that tests or a developer put there
 * @param systems the outside systems that it talks to
 * @param settings what may be set for each of them
 */
public record ConnectorItem(
        String id,
        String version,
        String title,
        String provider,
        String licence,
        String from,
        List<System> systems,
        List<Setting> settings) {

    /**
     * One outside system.
     *
     * @param state {@code running}, {@code down}, {@code stopped}, or {@code configured} where no hub runs
     * @param reason why it is down; empty if it is not
     * @param routes that run
     */
    public record System(String source, String state, String reason, List<String> routes) {}

    /**
     * One setting.
     *
     * @param title a few words on what it is
     * @param example may be empty
     */
    public record Setting(String name, String title, boolean required, String example) {}
}
