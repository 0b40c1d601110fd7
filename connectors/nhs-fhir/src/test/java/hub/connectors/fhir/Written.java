package hub.connectors.fhir;

import ca.uhn.fhir.context.FhirContext;
import hub.connector.Delivery;
import hub.connector.Payload;
import hub.connector.Recall;
import hub.connectors.fhir.plan.CarePlanWriter;
import hub.model.Allergy;
import hub.model.CareTask;
import hub.model.Condition;
import hub.model.EmergencyContact;
import hub.model.Known;
import hub.model.MadeFrom;
import hub.model.Medicine;
import hub.model.NhsNumber;
import hub.model.OrganisationId;
import hub.model.PersonName;
import hub.model.Phone;
import hub.model.RecordType;
import hub.model.Scope;
import hub.model.SharedHealthcarePlan;
import hub.model.SharedHealthcarePlanBuilder;
import hub.model.TaskLevel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Plans of a child who does not exist, as the connector's own writer writes them. Every personal text carries the word CANARY. */
public final class Written {

    public static final String SYSTEM = "https://northshire.example/fhir/Id/healthcare-plan";
    public static final String LANE = "lane-88";

    private static final OrganisationId RECIPIENT = OrganisationId.of("riverside-nhs");
    private static final Instant NOW = Instant.parse("2026-11-22T08:05:00Z");
    private static final CarePlanWriter WRITER = new CarePlanWriter(FhirContext.forR4Cached(), SYSTEM);

    private Written() {}

    public static Payload plan(long version, String communication) {
        return of(
                version,
                SharedHealthcarePlanBuilder.builder(whole())
                        .communication(Known.of(communication))
                        .build());
    }

    public static Payload of(long version, SharedHealthcarePlan plan) {
        return WRITER.write(
                new Delivery(LANE + "-v" + version, LANE, version, RECIPIENT, Scope.NONE, plan, new byte[0], "", NOW));
    }

    public static Payload recall(long version) {
        return WRITER.write(new Recall(
                LANE + "-r" + version,
                LANE,
                version,
                RECIPIENT,
                Scope.NONE,
                SharedHealthcarePlan.NAME,
                "The council may no longer share this plan with you.",
                NOW));
    }

    public static byte[] bytes(Payload payload) {
        return payload.parts().get(0).bytes();
    }

    public static String text(Payload payload) {
        return new String(bytes(payload), StandardCharsets.UTF_8);
    }

    /** With something in every part. */
    public static SharedHealthcarePlan whole() {
        return SharedHealthcarePlanBuilder.builder()
                .childName(Known.of(new PersonName("Maya-CANARY", "Okafor-CANARY", Known.of("May-CANARY"))))
                .birthDate(Known.of(LocalDate.of(2015, 3, 14)))
                .nhsNumber(Known.of(NhsNumber.of(Fhir.MAYA)))
                .conditions(Known.of(List.of(
                        new Condition("Epilepsy CANARY", Known.of("http://snomed.info/sct|84757009")),
                        new Condition("Asthma CANARY", Known.notRecorded()))))
                .signs(Known.of(List.of("Stares CANARY")))
                .triggers(Known.of(List.of("Flashing lights CANARY")))
                .emergencySteps(Known.of(List.of("Note the time CANARY", "Give the medicine CANARY")))
                .call999When(Known.of("After five minutes CANARY"))
                .doNot(Known.of(List.of("Hold her down CANARY")))
                .responsibleInEmergency(Known.of("The head CANARY"))
                .allergies(Known.of(List.of(
                        new Allergy("Nuts CANARY", Known.of("Hives CANARY"), Known.of("severe")),
                        new Allergy("Milk CANARY", Known.notRecorded(), Known.of("bad CANARY")))))
                .medicines(Known.of(List.of(medicine())))
                .contacts(Known.of(List.of(contact())))
                .careTasks(Known.of(List.of(
                        new CareTask("Suction CANARY", Known.of(TaskLevel.SPECIALIST)),
                        new CareTask("Drinks CANARY", Known.notRecorded()))))
                .handover(Known.of("How the day went CANARY"))
                .trips(Known.of("Take the bag CANARY"))
                .equipment(Known.of(List.of("Walking frame CANARY")))
                .communication(Known.of("Makaton CANARY"))
                .learningSupport(Known.of("Rest after a seizure CANARY"))
                .supporter(Known.of("The assistant CANARY"))
                .school(Known.of("The school CANARY"))
                .staffTraining(Known.of("Epilepsy awareness CANARY"))
                .clinic(Known.of("The clinic CANARY"))
                .gp(Known.of("The surgery CANARY"))
                .madeBy(Known.of(List.of("A nurse CANARY", "The family CANARY")))
                .madeOn(Known.of(LocalDate.of(2026, 9, 1)))
                .reviewDate(Known.of(LocalDate.of(2027, 9, 1)))
                .madeFrom(Known.of(List.of(new MadeFrom(
                        RecordType.HEALTHCARE_PLAN, OrganisationId.of("northshire-nhs"), LocalDate.of(2026, 11, 20)))))
                .missing(Known.of(List.of("Fewer than two emergency contacts are recorded.")))
                .build();
    }

    private static Medicine medicine() {
        return new Medicine(
                "Midazolam CANARY",
                Known.of("10 mg CANARY"),
                Known.of("into the cheek CANARY"),
                Known.of("after five minutes CANARY"),
                Known.of("drowsy CANARY"),
                Known.of("not with a cold CANARY"),
                Known.of("trained staff CANARY"),
                Known.of(true),
                Known.of("the red bag CANARY"),
                Known.of(LocalDate.of(2027, 1, 31)));
    }

    private static EmergencyContact contact() {
        return new EmergencyContact(
                "Sam CANARY",
                Known.of("mother"),
                List.of(
                        new Phone("07700 900101", Known.of("mobile")),
                        new Phone("01632 960123", Known.of("the neighbour's CANARY"))),
                Known.of("mornings CANARY"),
                Known.of("Igbo CANARY"),
                Known.of(true));
    }
}
