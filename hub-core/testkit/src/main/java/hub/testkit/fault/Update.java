package hub.testkit.fault;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One change that a source sent about one child. Its mark stands in the text of what is sent and goes with it all the way to the
 * recipients.
 *
 * @param child the source's own number of the child, digits
 * @param number counts up for each child
 */
public record Update(String child, int number) {

    private static final Pattern MARK = Pattern.compile("update (\\d+)/(\\d+)");

    public String mark() {
        return "update " + child + "/" + number;
    }

    /** The update whose mark stands in a text. */
    public static Optional<Update> in(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? Optional.of(new Update(mark.group(1), Integer.parseInt(mark.group(2)))) : Optional.empty();
    }
}
