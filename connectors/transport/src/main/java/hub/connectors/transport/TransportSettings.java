package hub.connectors.transport;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where transport's files are.
 *
 * @param directory holds one folder for each feed: {@code journeys}, {@code passengers}, {@code crew}, {@code training} and {@code
 *     acknowledgements}
 * @param recipients who receives plans, by the recipient's id
 */
public record TransportSettings(Path directory, Map<String, RecipientSettings> recipients) {

    public TransportSettings {
        if (directory == null) {
            throw new IllegalArgumentException("transport needs a directory: name the folder that holds its feeds");
        }
        recipients = recipients == null ? Map.of() : Map.copyOf(recipients);
    }
}
