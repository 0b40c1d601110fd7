package hub.app.run;

import hub.app.camel.SampleDeliveries;
import hub.connector.Delivery;
import hub.connector.Recall;
import hub.model.Allergy;
import hub.model.Direction;
import hub.model.EmergencyContact;
import hub.model.Known;
import hub.model.NhsNumber;
import hub.model.OrganisationId;
import hub.model.PersonName;
import hub.model.Phone;
import hub.model.Product;
import hub.model.Scope;
import hub.model.SharedHealthcarePlan;
import hub.model.SharedHealthcarePlanBuilder;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import hub.store.CanonicalJson;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The plans of a child who does not exist, and their recalls; what is shared, what is known to be none and what is withheld. */
final class MadeUpPlans implements SampleDeliveries {

    private static final Instant WHEN = Instant.parse("2026-11-22T08:05:00Z");
    private static final Scope RUN = Scope.ofJourney("R000-AM");
    private static final String LANE = "L-0";

    @Override
    public Optional<Delivery> delivery(String product, String recipient) {
        return switch (product) {
            case TransportPlan.NAME -> Optional.of(delivery(transportPlan(), RUN, recipient));
            case SharedHealthcarePlan.NAME -> Optional.of(delivery(healthcarePlan(), Scope.NONE, recipient));
            default -> Optional.empty();
        };
    }

    private static Delivery delivery(Product plan, Scope scope, String recipient) {
        byte[] canonical = CanonicalJson.write((Record) plan);
        return new Delivery(
                KEY,
                LANE,
                1,
                OrganisationId.of(recipient),
                scope,
                plan,
                canonical,
                CanonicalJson.hex(CanonicalJson.sha256(canonical)),
                WHEN);
    }

    @Override
    public Recall recall(String product, String recipient) {
        Scope scope = product.equals(TransportPlan.NAME) ? RUN : Scope.NONE;
        return new Recall(
                KEY,
                LANE,
                1,
                OrganisationId.of(recipient),
                scope,
                product,
                "This plan was made up to try a route.",
                WHEN);
    }

    private static SharedHealthcarePlan healthcarePlan() {
        return SharedHealthcarePlanBuilder.builder()
                .childName(Known.of(PersonName.of("Made-up", "Child")))
                .nhsNumber(Known.of(NhsNumber.of("999 000 1006")))
                .emergencySteps(Known.of(List.of("Note the time.")))
                .medicines(Known.noneKnown())
                .allergies(Known.withheld())
                .contacts(Known.of(List.of(contact())))
                .build();
    }

    private static TransportPlan transportPlan() {
        return TransportPlanBuilder.builder()
                .childCalled(Known.of("Made-up"))
                .run(Known.of("R000"))
                .direction(Known.of(Direction.TO_SCHOOL))
                .departs(Known.of(LocalTime.of(8, 5)))
                .stop(Known.withheld())
                .emergencySteps(Known.of(List.of("Stop the vehicle in a safe place.")))
                .rescueMedicines(Known.noneKnown())
                .allergies(Known.of(List.of(new Allergy("Made-up nuts", Known.of("Rash"), Known.notRecorded()))))
                .contacts(Known.of(List.of(contact())))
                .build();
    }

    private static EmergencyContact contact() {
        return new EmergencyContact(
                "Made-up Parent",
                Known.of("Parent"),
                List.of(new Phone("01632 960000", Known.notRecorded())),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.of(true));
    }
}
