package hub.council;

import hub.model.CareTask;
import hub.model.Child;
import hub.model.ChildBuilder;
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.Contact;
import hub.model.ContactBuilder;
import hub.model.CrewMember;
import hub.model.CrewMemberBuilder;
import hub.model.CrewRole;
import hub.model.CrewTraining;
import hub.model.CrewTrainingBuilder;
import hub.model.DataCategory;
import hub.model.DecidedBy;
import hub.model.Direction;
import hub.model.EhcPlan;
import hub.model.EhcPlanBuilder;
import hub.model.HealthcarePlan;
import hub.model.HealthcarePlanBuilder;
import hub.model.Journey;
import hub.model.JourneyBuilder;
import hub.model.Known;
import hub.model.Medicine;
import hub.model.NhsNumber;
import hub.model.OrganisationId;
import hub.model.ParentalResponsibility;
import hub.model.Passenger;
import hub.model.PassengerBuilder;
import hub.model.PersonName;
import hub.model.Phone;
import hub.model.PlanStatus;
import hub.model.SenNeed;
import hub.model.TaskLevel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Made-up records of Northshire. Every personal text carries the word {@code canary}. */
public final class People {

    public static final OrganisationId LIQUIDLOGIC = OrganisationId.of("northshire-liquidlogic");
    public static final OrganisationId NHS = OrganisationId.of("northshire-nhs");
    public static final OrganisationId TRANSPORT = OrganisationId.of("northshire-transport");
    public static final OrganisationId FLEET = OrganisationId.of("northshire-fleet");
    public static final OrganisationId REDWING = OrganisationId.of("redwing-travel");
    public static final String PURPOSE = "transport-safety";

    private People() {}

    public static Child child() {
        return ChildBuilder.builder()
                .name(Known.of(new PersonName("Robin-canary", "Example", Known.of("Rob-canary"))))
                .birthDate(Known.of(LocalDate.of(2015, 3, 14)))
                .build();
    }

    /** By the child's one NHS number. */
    public static Child numbered(String nhsNumber) {
        return ChildBuilder.builder(child())
                .identifiers(Known.of(List.of(NhsNumber.of(nhsNumber))))
                .build();
    }

    public static Contact contact(String given, int rank, String phone) {
        return ContactBuilder.builder()
                .name(Known.of(PersonName.of(given, "Example-canary")))
                .relationship(Known.of("mother"))
                .rank(Known.of(rank))
                .phones(Known.of(List.of(new Phone(phone, Known.of("mobile")))))
                .build();
    }

    public static HealthcarePlan plan() {
        return HealthcarePlanBuilder.builder()
                .status(Known.of(PlanStatus.ACTIVE))
                .signs(Known.of(List.of("stares, canary")))
                .triggers(Known.of(List.of("flashing lights, canary")))
                .emergencySteps(Known.of(List.of("Note the time, canary", "Give the medicine, canary")))
                .call999When(Known.of("After five minutes, canary"))
                .doNot(Known.of(List.of("hold down, canary")))
                .allergies(Known.noneKnown())
                .medicines(Known.of(List.of(medicine("Rescue-canary", true), medicine("Daily-canary", false))))
                .dailyCare(Known.of(List.of(new CareTask("Drinks, canary", Known.of(TaskLevel.UNIVERSAL)))))
                .handover(Known.of("Say how the day went, canary"))
                .equipment(Known.of(List.of("walking frame, canary")))
                .communication(Known.of("Makaton, canary"))
                .reviewDate(Known.of(LocalDate.of(2027, 5, 1)))
                .build();
    }

    public static Medicine medicine(String name, boolean rescue) {
        return new Medicine(
                name,
                Known.of("10 mg"),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.of(rescue),
                Known.of("In the red bag, canary"),
                Known.notRecorded());
    }

    public static EhcPlan ehcPlan() {
        return EhcPlanBuilder.builder()
                .startedOn(Known.of(LocalDate.of(2025, 3, 1)))
                .needs(Known.of(List.of(new SenNeed("PD", 2), new SenNeed("SLCN", 1), new SenNeed("XYZ", 3))))
                .build();
    }

    public static Journey journey(String run, OrganisationId operator) {
        return JourneyBuilder.builder()
                .run(Known.of(run))
                .direction(Known.of(Direction.TO_SCHOOL))
                .operator(Known.of(operator))
                .departs(Known.of(LocalTime.of(7, 40)))
                .schoolName(Known.of("Northshire Special School"))
                .crew(Known.of(List.of("D1")))
                .build();
    }

    public static Passenger passenger(String journey) {
        return PassengerBuilder.builder()
                .journey(Known.of(journey))
                .stop(Known.of("Canary Corner"))
                .stopTime(Known.of(LocalTime.of(7, 55)))
                .seat(Known.of("Row 2, harness, canary"))
                .build();
    }

    public static CrewMember driver() {
        return CrewMemberBuilder.builder()
                .name(Known.of(PersonName.of("Jo-canary", "Driver")))
                .role(Known.of(CrewRole.DRIVER))
                .build();
    }

    public static CrewTraining rescueTraining() {
        return CrewTrainingBuilder.builder()
                .crewMember(Known.of("D1"))
                .course(Known.of("rescue-medicine"))
                .build();
    }

    /** By one parent, for every recipient and purpose, of all categories. */
    public static Consent consent(ConsentDecision decision, String by, LocalDate on) {
        return ConsentBuilder.builder()
                .decision(Known.of(decision))
                .decidedBy(Known.of(DecidedBy.PARENT))
                .decider(Known.of(PersonName.of(by, "Example-canary")))
                .parentalResponsibility(Known.of(ParentalResponsibility.YES))
                .recipients(Known.noneKnown())
                .purposes(Known.of(Set.of(PURPOSE)))
                .categories(Known.noneKnown())
                .decidedOn(Known.of(on))
                .build();
    }

    public static Consent narrow(Consent consent, DataCategory... categories) {
        return ConsentBuilder.builder(consent)
                .categories(Known.of(Set.of(categories)))
                .build();
    }
}
