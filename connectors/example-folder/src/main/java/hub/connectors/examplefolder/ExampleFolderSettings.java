package hub.connectors.examplefolder;

import java.nio.file.Path;

/**
 * What an operator writes below {@code settings:} in {@code config/connectors/<source>.yaml}. Each component is described in
 * {@code settings.schema.json} too. A secret would be a component of type {@link hub.connector.Secret}.
 *
 * @param in the folder in which lists are dropped
 * @param out the folder in which plans are put
 */
public record ExampleFolderSettings(Path in, Path out) {

    /** What is wrong is said here, in a sentence that says what to do; the hub adds file and line. */
    public ExampleFolderSettings {
        if (in == null) {
            throw new IllegalArgumentException("in is missing: name the folder in which lists are dropped");
        }
        if (out == null) {
            throw new IllegalArgumentException("out is missing: name the folder in which plans are put");
        }
    }
}
