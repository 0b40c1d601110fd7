package kept;

import hub.model.Allergy;
import hub.model.Child;
import hub.model.ChildBuilder;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.ContactBuilder;
import hub.model.CrewMemberBuilder;
import hub.model.CrewRole;
import hub.model.Direction;
import hub.model.HealthcarePlanBuilder;
import hub.model.HubRecord;
import hub.model.JourneyBuilder;
import hub.model.Known;
import hub.model.LocalId;
import hub.model.OrganisationId;
import hub.model.PassengerBuilder;
import hub.model.PersonName;
import hub.model.Phone;
import hub.model.PlanStatus;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records of several types, made by their builders. Nobody in them exists. */
final class KeptRecords {

    static final LocalId NUMBER = new LocalId("town-list", "T1");

    private KeptRecords() {}

    static Optional<HubRecord> of(String kind) {
        return switch (kind) {
            case "child" -> Optional.of(child());
            case "contact" -> Optional.of(ContactBuilder.builder()
                    .name(Known.of(PersonName.of("Made", "Up")))
                    .phones(Known.of(List.of(new Phone("01632 960000", Known.of("home")))))
                    .barred(Known.of(false))
                    .build());
            case "consent" -> Optional.of(ConsentBuilder.builder()
                    .decision(Known.of(ConsentDecision.values()[0]))
                    .recipients(Known.of(Set.of(OrganisationId.of("town-depot"))))
                    .from(Known.of(LocalDate.of(2026, 9, 1)))
                    .until(Known.noneKnown())
                    .build());
            case "plan" -> Optional.of(HealthcarePlanBuilder.builder()
                    .status(Known.of(PlanStatus.ACTIVE))
                    .allergies(Known.of(List.of(new Allergy("nuts", Known.notRecorded(), Known.withheld()))))
                    .build());
            case "crew" -> Optional.of(CrewMemberBuilder.builder()
                    .name(Known.of(PersonName.of("Made", "Up")))
                    .role(Known.of(CrewRole.DRIVER))
                    .build());
            case "journey" -> Optional.of(JourneyBuilder.builder()
                    .run(Known.of("R012"))
                    .direction(Known.of(Direction.TO_SCHOOL))
                    .days(Known.of(Set.of(DayOfWeek.MONDAY)))
                    .departs(Known.of(LocalTime.of(8, 5)))
                    .build());
            case "passenger" -> Optional.of(PassengerBuilder.builder()
                    .journey(Known.of("R012-AM"))
                    .seat(Known.of("harness"))
                    .build());
            default -> Optional.empty();
        };
    }

    private static Child child() {
        return ChildBuilder.builder()
                .name(Known.of(new PersonName("Made", "Up", Known.of("Mu"))))
                .birthDate(Known.of(LocalDate.of(2016, 2, 29)))
                .identifiers(Known.of(List.of(NUMBER)))
                .build();
    }
}
