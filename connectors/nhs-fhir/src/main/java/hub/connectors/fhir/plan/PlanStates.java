package hub.connectors.fhir.plan;

import hub.connector.Fault;
import hub.connectors.fhir.code.Systems;
import hub.model.Known;
import hub.model.SharedHealthcarePlan;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeType;

/**
 * Which parts of a plan are kept back, and of which it is known that there is none: said of each by name, because a CarePlan that merely
 * leaves them out would say of both that nobody knows.
 *
 * @param notShared names of components: {@code care-tasks}
 */
record PlanStates(List<String> notShared, List<String> noneKnown) {

    /** What is said about the plan, not about the child. */
    private static final String MISSING = "missing";

    static PlanStates of(SharedHealthcarePlan plan) {
        return new PlanStates(in(plan, Known.State.WITHHELD), in(plan, Known.State.NONE_KNOWN));
    }

    void on(CarePlan plan) {
        notShared.forEach(name -> plan.addExtension(Systems.NOT_SHARED, new CodeType(name)));
        noneKnown.forEach(name -> plan.addExtension(Systems.NONE_KNOWN, new CodeType(name)));
        if (!notShared.isEmpty()) {
            plan.addNote().setText("Not shared with you, whether there is anything or not: " + words(notShared) + ".");
        }
        if (!noneKnown.isEmpty()) {
            plan.addNote().setText("None known: " + words(noneKnown) + ".");
        }
    }

    private static List<String> in(SharedHealthcarePlan plan, Known.State state) {
        return Stream.of(SharedHealthcarePlan.class.getRecordComponents())
                .filter(component -> !component.getName().equals(MISSING))
                .filter(component -> state(plan, component) == state)
                .map(component -> kebab(component.getName()))
                .toList();
    }

    private static Known.State state(SharedHealthcarePlan plan, RecordComponent component) {
        try {
            return ((Known<?>) component.getAccessor().invoke(plan)).state();
        } catch (ReflectiveOperationException e) {
            throw Fault.defect("a healthcare plan could not be read", e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z0-9])", "$1-$2")
                .replaceAll("(\\d)([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private static String words(List<String> names) {
        return String.join(", ", names).replace('-', ' ');
    }
}
