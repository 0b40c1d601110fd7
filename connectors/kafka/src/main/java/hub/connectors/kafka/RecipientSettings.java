package hub.connectors.kafka;

import org.jspecify.annotations.Nullable;

/**
 * One recipient.
 *
 * @param topic that it alone reads
 * @param content what stands in a record: {@link Content#WHOLE} if it is left out
 */
public record RecipientSettings(String topic, @Nullable Content content) {

    /** What a recipient finds in its topic. */
    public enum Content {
        /** All that was granted. */
        WHOLE,
        /** That there is a new version, or that one was recalled; nothing of what is in it. */
        NOTICE
    }

    public RecipientSettings {
        TopicName.check(topic);
        content = content == null ? Content.WHOLE : content;
    }
}
