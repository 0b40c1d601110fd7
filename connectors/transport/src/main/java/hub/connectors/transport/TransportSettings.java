package hub.connectors.transport;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where transport's files are.
 *
 * @param directory holds one folder for each feed: {@code journeys}, {@code passengers}, {@code crew}, {@code training} and {@code
 *     acknowledgements}
 * @param sftp the server from which feeds are fetched, whose {@code folder} holds them as {@code directory} does; left out: none
 * @param recipients who receives plans, by the recipient's id
 */
public record TransportSettings(
        Path directory, @Nullable SftpSettings sftp, Map<String, RecipientSettings> recipients) {

    public TransportSettings {
        if (directory == null) {
            throw new IllegalArgumentException("transport needs a directory: name the folder that holds its feeds");
        }
        recipients = recipients == null ? Map.of() : Map.copyOf(recipients);
    }
}
