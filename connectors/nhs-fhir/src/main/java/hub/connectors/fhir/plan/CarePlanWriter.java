package hub.connectors.fhir.plan;

import ca.uhn.fhir.context.FhirContext;
import hub.connector.Delivery;
import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.connector.Recall;
import hub.connector.Writer;
import hub.model.SharedHealthcarePlan;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeType;

/**
 * Writes a healthcare plan as one CarePlan that holds all that belongs to it; and a recall as the same plan revoked, with nothing left in
 * it.
 */
public final class CarePlanWriter implements Writer {

    /** FHIR wants a subject in every plan, and one that was recalled names nobody any more. */
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private static final String FHIR_JSON = "application/fhir+json";

    private final FhirContext context;
    private final String identifierSystem;

    /** @param identifierSystem under which the hub numbers the plans that it puts anywhere; of this hub alone */
    public CarePlanWriter(FhirContext context, String identifierSystem) {
        this.context = context;
        this.identifierSystem = identifierSystem;
    }

    @Override
    public Payload write(Delivery delivery) {
        if (!(delivery.content() instanceof SharedHealthcarePlan plan)) {
            throw Fault.rejected("this writer writes the product " + SharedHealthcarePlan.NAME
                    + " only: name another one in the route of this product");
        }
        if (!plan.nhsNumber().isPresent()) {
            throw Fault.rejected(
                    "delivery " + delivery.key() + ": the NHS number may not be shared, and without it nobody"
                            + " can tell whose plan it is: the agreement must cover identifiers");
        }
        CarePlan written = PlanToCarePlan.of(plan);
        return payload(
                PlanMark.active(identifierSystem, delivery.lane(), delivery.version())
                        .on(written),
                delivery.lane() + "-v" + delivery.version());
    }

    @Override
    public Payload write(Recall recall) {
        CarePlan written = new CarePlan();
        written.getSubject().addExtension(ABSENT, new CodeType("masked"));
        written.addNote().setText(recall.reason());
        return payload(
                PlanMark.revoked(identifierSystem, recall.lane(), recall.upToVersion())
                        .on(written),
                recall.lane() + "-r" + recall.upToVersion());
    }

    private Payload payload(CarePlan plan, String name) {
        String json = context.newJsonParser().encodeResourceToString(plan);
        return Payload.of(new Part("CarePlan/" + name + ".json", FHIR_JSON, json.getBytes(StandardCharsets.UTF_8)));
    }
}
