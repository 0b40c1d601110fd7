package hub.connectors.kafka;

import java.util.regex.Pattern;

/** What Kafka takes for the name of a topic. */
final class TopicName {

    private static final Pattern FORM = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}");

    private TopicName() {}

    /** @throws IllegalArgumentException if it is none */
    static void check(String name) {
        if (name == null || !FORM.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a topic's name is 1 to 249 letters, digits, dots, hyphens and underscores: mend it");
        }
    }
}
