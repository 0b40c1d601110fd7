package hub.model;

/**
 * A diagnosis or condition in the source's words.
 *
 * @param name in words
 * @param code the code it came with, as {@code system|code}
 */
public record Condition(String name, Known<String> code) {

    public Condition {
        code = Known.orNotRecorded(code);
    }
}
