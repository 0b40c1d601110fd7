package hub.app.run;

import hub.app.camel.SampleDeliveries;
import hub.connector.Delivery;
import hub.connector.Recall;
import hub.model.Allergy;
import hub.model.Direction;
import hub.model.EmergencyContact;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.Phone;
import hub.model.Scope;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import hub.store.CanonicalJson;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** The transport plan of a child who does not exist, and its recall; what is shared, what is known to be none and what is withheld. */
final class MadeUpPlan implements SampleDeliveries {

    private static final Instant WHEN = Instant.parse("2026-11-22T08:05:00Z");
    private static final Scope RUN = Scope.ofJourney("R000-AM");
    private static final String LANE = "L-0";

    @Override
    public String product() {
        return TransportPlan.NAME;
    }

    @Override
    public Delivery delivery(String recipient) {
        TransportPlan plan = plan();
        byte[] canonical = CanonicalJson.write(plan);
        return new Delivery(
                KEY,
                LANE,
                1,
                OrganisationId.of(recipient),
                RUN,
                plan,
                canonical,
                CanonicalJson.hex(CanonicalJson.sha256(canonical)),
                WHEN);
    }

    @Override
    public Recall recall(String recipient) {
        return new Recall(
                KEY,
                LANE,
                1,
                OrganisationId.of(recipient),
                RUN,
                TransportPlan.NAME,
                "This plan was made up to try a route.",
                WHEN);
    }

    private static TransportPlan plan() {
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
