package hub.connectors.liquidlogic;

import java.nio.file.Path;

/**
 * The settings of this connector.
 *
 * @param directory the folder in which the extracts are dropped, with one subfolder for each feed: {@code children}, {@code contacts}, …
 */
public record LiquidlogicSettings(Path directory) {

    public LiquidlogicSettings {
        if (directory == null || directory.toString().isBlank()) {
            throw new IllegalArgumentException("directory must name the folder in which the extracts are dropped");
        }
    }
}
