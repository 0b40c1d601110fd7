package hub.delivery;

import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.product.Strangers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The second look at what goes on the wire, when the writer has made it and before it is sent: it names no lane but its own, and no
 * number in it names another child. Reads paths and texts (JSON, XML, CSV); what is inside a PDF it cannot read, and the writer's own tests
 * answer for that.
 */
public final class PayloadCheck {

    private static final Pattern TEXT = Pattern.compile("text/.*|.*[/+](json|xml|csv)\\b.*");
    private static final Pattern LANE = Pattern.compile("(?<![\\w-])lane-\\d+");

    private final Strangers strangers;

    public PayloadCheck(Strangers strangers) {
        this.strangers = strangers;
    }

    /** @throws Fault of kind {@link Fault.Kind#DEFECT} if the payload is not this handout's alone: nothing of it may be sent */
    public void check(Handout handout, Payload payload) {
        List<String> texts =
                payload.parts().stream().flatMap(PayloadCheck::texts).toList();
        String lane = handout.lane();
        boolean otherLane = texts.stream()
                .flatMap(text -> LANE.matcher(text).results())
                .anyMatch(named -> !named.group().equals(lane));
        if (otherLane) {
            throw refused(handout, "names another lane");
        }
        if (!strangers.in(handout.child(), texts).isEmpty()) {
            throw refused(handout, "has a number in it that names another child");
        }
    }

    private static Fault refused(Handout handout, String why) {
        return Fault.defect(handout.key() + ": what the writer made " + why + "; nothing of it was sent", null);
    }

    private static Stream<String> texts(Part part) {
        return TEXT.matcher(part.contentType()).matches()
                ? Stream.of(part.path(), new String(part.bytes(), StandardCharsets.UTF_8))
                : Stream.of(part.path());
    }
}
