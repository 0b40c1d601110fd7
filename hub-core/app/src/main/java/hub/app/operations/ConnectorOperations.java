package hub.app.operations;

import hub.connector.Fault;
import java.nio.file.Path;
import java.util.List;

/**
 * What an engineer may do with connectors. Every method throws {@link Fault} of kind {@link Fault.Kind#REJECTED} when what is named does
 * not exist or cannot be done; then nothing has changed.
 */
public interface ConnectorOperations {

    /** Every connector, sorted by id. */
    List<ConnectorItem> connectors();

    /** One line for each archive in {@code plugins/} that is not taken. */
    List<String> refusedArchives();

    /** Starts what is down or stopped of a connector. @return how it is now */
    ConnectorItem start(String id);

    /** Stops all of a connector, when what it has in hand is done. It starts again with the hub. @return how it is now */
    ConnectorItem stop(String id);

    /** Puts an archive of a connector that is not there yet into {@code plugins/}; it starts at once. @return how it is now */
    ConnectorItem install(Path archive);

    /** Replaces a connector by a higher version; if that does not start, the one that ran goes on. @return how it is now */
    ConnectorItem upgrade(Path archive);

    /**
     * Stops a connector, removes its archive from {@code plugins/} and lets go of it.
     *
     * @return the files of settings that still name it, and keep a hub from starting while nothing is called so; none if one of the same id
     *     that came with the hub has taken its place
     */
    List<String> remove(String id);
}
