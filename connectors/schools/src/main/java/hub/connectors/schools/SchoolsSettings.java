package hub.connectors.schools;

import java.nio.file.Path;

/**
 * The settings of this connector.
 *
 * @param directory the folder in which the register's files are put, with the subfolders {@code establishments} and {@code links}
 */
public record SchoolsSettings(Path directory) {

    public SchoolsSettings {
        if (directory == null || directory.toString().isBlank()) {
            throw new IllegalArgumentException("directory must name the folder in which the register's files are put");
        }
    }
}
