package hub.connectors.transport.page;

import com.samskivert.mustache.Mustache.Lambda;
import hub.connector.Delivery;
import hub.model.Known;
import hub.model.TransportPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the plan's template may name.
 *
 * @param recipient for whom, as people name them
 * @param unprintable whether some letters could not be printed
 */
record PlanPage(Delivery delivery, TransportPlan plan, String recipient, boolean unprintable) {

    private static final String RESCUE_MEDICINE = "rescue-medicine";

    private static final Map<String, String> COURSES = Map.of(
            RESCUE_MEDICINE,
            "rescue medicine",
            "first-aid",
            "first aid",
            "pats",
            "PATS assistant training",
            "midas",
            "MiDAS minibus training");

    /** Someone on the run with training that counts until its last day, if that is recorded. */
    record Trained(String name, Known<LocalDate> expiresOn) {}

    /** For the title, which print queues and file lists show: the run, never the child. */
    String journey() {
        return delivery.scope().journey().map(journey -> ", run " + journey).orElse("");
    }

    /** Whether the crew needs to know who may give a medicine. */
    boolean rescue() {
        return plan.rescueMedicines()
                .value()
                .filter(medicines -> !medicines.isEmpty())
                .isPresent();
    }

    /** Who on this run is trained to give rescue medicine; as little known as the crew is. */
    Known<List<Trained>> trained() {
        return plan.crew()
                .map(crew -> crew.stream()
                        .flatMap(member -> member.training().stream()
                                .filter(training -> training.course().equals(RESCUE_MEDICINE))
                                .map(training -> new Trained(member.name(), training.expiresOn())))
                        .toList());
    }

    /** Whether the crew is known, and no one in it is recorded as trained. */
    boolean nobodyTrained() {
        return trained().value().filter(List::isEmpty).isPresent();
    }

    /** A section that says the course inside it in words: {@code pats} is passenger assistant training. */
    Lambda courseInWords() {
        return (fragment, out) -> {
            String course = fragment.execute();
            out.write(COURSES.getOrDefault(course, course));
        };
    }
}
