package hub.connectors.examplefolder;

import hub.connector.Delivery;
import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.connector.Recall;
import hub.connector.Writer;
import hub.model.Allergy;
import hub.model.Known;
import hub.model.TransportPlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A transport plan as a few lines of text. What it is handed holds only what was granted; all that a writer must see to is to print each
 * state of a {@link Known} differently, to put nothing of the child into a file's name, and to give the same bytes each time.
 */
final class PlanText implements Writer {

    @Override
    public Payload write(Delivery delivery) {
        if (!(delivery.content() instanceof TransportPlan plan)) {
            throw Fault.rejected("this writer writes the product " + TransportPlan.NAME + " only");
        }
        // The lane stands for one child on one run for one recipient, and tells nothing of either.
        return text("plans/" + delivery.lane() + "-v" + delivery.version(), """
                Plan %s, version %d
                Child: %s
                Run: %s
                Allergies: %s
                In an emergency: %s
                """.formatted(
                        delivery.lane(),
                        delivery.version(),
                        words(plan.childCalled()),
                        words(plan.run()),
                        words(plan.allergies().map(PlanText::substances)),
                        words(plan.emergencySteps().map(PlanText::oneAfterTheOther))));
    }

    /** A recall takes back what was sent: it must say which plan, up to which version, and why. */
    @Override
    public Payload write(Recall recall) {
        return text("recalls/" + recall.key(), """
                Do not use plan %s any more, up to version %d.
                Why: %s
                """.formatted(recall.lane(), recall.upToVersion(), recall.reason()));
    }

    /** "Not shared" must never read as "none": a driver would act on it. A switch without a default sees to every state. */
    private static String words(Known<String> known) {
        return switch (known.state()) {
            case PRESENT -> known.value().orElseThrow();
            case NONE_KNOWN -> "none known";
            case NOT_RECORDED -> "not recorded";
            case WITHHELD -> "not shared";
        };
    }

    private static String substances(List<Allergy> allergies) {
        return oneAfterTheOther(allergies.stream().map(Allergy::substance).toList());
    }

    private static String oneAfterTheOther(List<String> texts) {
        return texts.stream().collect(Collectors.joining("; "));
    }

    private static Payload text(String name, String text) {
        return Payload.of(new Part(name + ".txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }
}
