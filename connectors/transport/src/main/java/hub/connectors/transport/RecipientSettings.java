package hub.connectors.transport;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One depot or coach firm that receives transport healthcare plans, in a folder of this machine or over SFTP.
 *
 * @param folder where its plans, manifests and recalls are put; it or its share is watched by the recipient alone
 * @param title its name for people, printed on every plan: {@code Redwing Travel}
 * @param sftp the server that they are put on, instead of a folder of this machine
 */
public record RecipientSettings(
        @Nullable Path folder, String title, @Nullable SftpSettings sftp) {

    public RecipientSettings {
        if ((folder == null) == (sftp == null)) {
            throw new IllegalArgumentException(
                    "each recipient needs a folder or sftp, and not both: say where its plans are put");
        }
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("each recipient needs a title: give its name as people know it");
        }
    }

    /** A recipient with a folder on this machine. */
    static RecipientSettings inFolder(Path folder, String title) {
        return new RecipientSettings(folder, title, null);
    }
}
