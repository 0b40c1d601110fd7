package hub.connectors.transport;

import java.nio.file.Path;

/**
 * One depot or coach firm that receives transport healthcare plans.
 *
 * @param folder where its plans, manifests and recalls are put; it or its share is watched by the recipient alone
 * @param title its name for people, printed on every plan: {@code Redwing Travel}
 */
public record RecipientSettings(Path folder, String title) {

    public RecipientSettings {
        if (folder == null) {
            throw new IllegalArgumentException("each recipient needs a folder: name the folder its plans are put into");
        }
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("each recipient needs a title: give its name as people know it");
        }
    }
}
