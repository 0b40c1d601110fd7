package hub.connectors.transport;

import hub.connector.Delivery;
import hub.connector.Recall;
import hub.model.Allergy;
import hub.model.CareTask;
import hub.model.CrewOnBoard;
import hub.model.CrewRole;
import hub.model.Direction;
import hub.model.EmergencyContact;
import hub.model.Known;
import hub.model.MadeFrom;
import hub.model.Medicine;
import hub.model.OrganisationId;
import hub.model.Phone;
import hub.model.RecordType;
import hub.model.Scope;
import hub.model.TaskLevel;
import hub.model.Training;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Made-up plans, deliveries and recalls that the tests share. */
public final class Plans {

    public static final OrganisationId FLEET = OrganisationId.of("northshire-fleet");
    public static final String CANONICAL = "{\"childCalled\":\"Amelia\",\"run\":\"R012\"}";

    private Plans() {}

    /** A child with epilepsy: what most plans look like. */
    public static TransportPlan typical() {
        return journey(TransportPlanBuilder.builder())
                .childCalled(Known.of("Amelia"))
                .seat(Known.of("Row 2 left, five-point harness"))
                .equipment(Known.of(List.of("Ear defenders", "Blue rucksack with spare clothes")))
                .communication(Known.of("Short sentences and a picture card. Nods for yes."))
                .triggers(Known.of(List.of("Flashing light", "Tiredness", "Sudden loud noise")))
                .signs(Known.of(List.of("Goes stiff, then jerks in both arms and legs", "Does not answer to her name")))
                .emergencySteps(Known.of(List.of(
                        "Stop the vehicle in a safe place and note the time.",
                        "Move hard things away. Put something soft under her head.",
                        "At 5 minutes give the rescue medicine.",
                        "Stay with her. When the jerking stops, lay her on her side.")))
                .call999When(Known.of("The fit lasts more than 5 minutes, or a second one follows, or she is hurt."))
                .doNot(Known.of(List.of("Hold her down.", "Put anything in her mouth.")))
                .rescueMedicines(Known.of(List.of(midazolam())))
                .allergies(
                        Known.of(List.of(new Allergy("Peanut", Known.of("hives, swollen lips"), Known.of("severe")))))
                .contacts(Known.of(List.of(mother(), grandfather())))
                .careTasks(Known.of(List.of(
                        new CareTask("Help with the seat belt", Known.of(TaskLevel.UNIVERSAL)),
                        new CareTask("Suction of the mouth", Known.of(TaskLevel.TARGETED)))))
                .handover(Known.of("To her teaching assistant at the blue gate"))
                .needs(Known.of(List.of("Severe learning difficulty")))
                .crew(Known.of(List.of(driver(), assistant())))
                .reviewDate(Known.of(LocalDate.of(2027, 9, 1)))
                .madeFrom(Known.of(List.of(
                        new MadeFrom(
                                RecordType.HEALTHCARE_PLAN,
                                OrganisationId.of("northshire-nhs"),
                                LocalDate.of(2026, 9, 3)),
                        new MadeFrom(
                                RecordType.CONTACT,
                                OrganisationId.of("northshire-liquidlogic"),
                                LocalDate.of(2026, 11, 21)),
                        new MadeFrom(
                                RecordType.JOURNEY,
                                OrganisationId.of("northshire-transport"),
                                LocalDate.of(2026, 11, 20)))))
                .missing(Known.of(List.of("when each telephone number was last tried")))
                .build();
    }

    /** As much of everything as a page may ever have to hold. */
    public static TransportPlan maximal() {
        String sentence = "A long sentence in words that a nurse wrote, and that must be read to its end. ";
        return TransportPlanBuilder.builder(typical())
                .childCalled(Known.of("Wilhelmina-Alexandria Konstantinopolitańczykowianeczka"))
                .signs(Known.of(copies(4, i -> sentence + i)))
                .emergencySteps(Known.of(copies(8, i -> sentence + "Step " + i)))
                .call999When(Known.of(sentence.repeat(2)))
                .doNot(Known.of(copies(4, i -> sentence + i)))
                .rescueMedicines(Known.of(copies(2, i -> midazolam())))
                .allergies(Known.of(
                        copies(4, i -> new Allergy("Substance " + i, Known.of(sentence), Known.of("very severe")))))
                .contacts(Known.of(copies(5, i -> mother())))
                .triggers(Known.of(copies(5, i -> sentence + i)))
                .equipment(Known.of(copies(8, i -> "Thing number " + i)))
                .communication(Known.of(sentence.repeat(3)))
                .careTasks(Known.of(copies(4, i -> new CareTask(sentence + i, Known.of(TaskLevel.SPECIALIST)))))
                .handover(Known.of(sentence.repeat(3)))
                .seat(Known.of("x".repeat(300)))
                .crew(Known.of(copies(4, i -> assistant())))
                .missing(Known.of(copies(3, i -> sentence + "Last " + i)))
                .build();
    }

    /** Nothing known but the state of every component. */
    public static TransportPlan inState(Known<?> state) {
        return TransportPlanBuilder.builder()
                .childCalled(as(state))
                .run(as(state))
                .direction(as(state))
                .days(as(state))
                .departs(as(state))
                .vehicle(as(state))
                .schoolName(as(state))
                .schoolPhone(as(state))
                .controlRoomPhone(as(state))
                .stop(as(state))
                .stopTime(as(state))
                .seat(as(state))
                .equipment(as(state))
                .communication(as(state))
                .triggers(as(state))
                .signs(as(state))
                .emergencySteps(as(state))
                .call999When(as(state))
                .doNot(as(state))
                .rescueMedicines(as(state))
                .allergies(as(state))
                .contacts(as(state))
                .careTasks(as(state))
                .handover(as(state))
                .needs(as(state))
                .crew(as(state))
                .reviewDate(as(state))
                .madeFrom(as(state))
                .missing(as(state))
                .build();
    }

    @SuppressWarnings("unchecked")
    private static <T> Known<T> as(Known<?> state) {
        return (Known<T>) state;
    }

    private static <T> List<T> copies(int count, IntFunction<T> each) {
        return IntStream.rangeClosed(1, count).mapToObj(each).toList();
    }

    public static TransportPlanBuilder journey(TransportPlanBuilder plan) {
        return plan.run(Known.of("R012"))
                .direction(Known.of(Direction.TO_SCHOOL))
                .days(Known.of(Set.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY)))
                .departs(Known.of(LocalTime.of(8, 5)))
                .vehicle(Known.of("Minibus 14"))
                .schoolName(Known.of("Larkfield School"))
                .schoolPhone(Known.of("01632 960112"))
                .controlRoomPhone(Known.of("01632 960900"))
                .stop(Known.of("Mill Lane shelter"))
                .stopTime(Known.of(LocalTime.of(8, 17)));
    }

    public static Medicine midazolam() {
        return new Medicine(
                "Midazolam",
                Known.of("5 mg"),
                Known.of("between cheek and gum"),
                Known.of("after 5 minutes of fitting"),
                Known.of("slow breathing"),
                Known.noneKnown(),
                Known.of("trained crew"),
                Known.of(true),
                Known.of("red pouch in her rucksack"),
                Known.of(LocalDate.of(2027, 3, 31)));
    }

    public static EmergencyContact mother() {
        return new EmergencyContact(
                "Marta Example",
                Known.of("mother"),
                List.of(new Phone("07700 900123", Known.of("mobile")), new Phone("01632 960111", Known.of("work"))),
                Known.of("any time"),
                Known.of("Polish, interpreter needed"),
                Known.of(true));
    }

    public static EmergencyContact grandfather() {
        return new EmergencyContact(
                "Jan Example",
                Known.of("grandfather"),
                List.of(new Phone("07700 900124", Known.of("mobile"))),
                Known.notRecorded(),
                Known.of("English"),
                Known.of(false));
    }

    public static CrewOnBoard driver() {
        return new CrewOnBoard(
                "Sam Driver",
                Known.of(CrewRole.DRIVER),
                List.of(new Training("midas", Known.of(LocalDate.of(2028, 1, 31)))));
    }

    public static CrewOnBoard assistant() {
        return new CrewOnBoard(
                "Pat Helper",
                Known.of(CrewRole.PASSENGER_ASSISTANT),
                List.of(
                        new Training("rescue-medicine", Known.of(LocalDate.of(2027, 3, 3))),
                        new Training("first-aid", Known.of(LocalDate.of(2027, 6, 30)))));
    }

    public static Delivery delivery(TransportPlan plan) {
        return delivery(plan, Instant.parse("2026-11-22T08:05:00Z"));
    }

    public static Delivery delivery(TransportPlan plan, Instant checkedOn) {
        byte[] canonical = CANONICAL.getBytes(StandardCharsets.UTF_8);
        return new Delivery(
                "D-4711",
                "L-88",
                3,
                FLEET,
                Scope.ofJourney("R012-AM"),
                plan,
                canonical,
                Sha256.hex(canonical),
                checkedOn);
    }

    public static Recall recall() {
        return new Recall(
                "R-99",
                "L-88",
                3,
                FLEET,
                Scope.ofJourney("R012-AM"),
                TransportPlan.NAME,
                "The child no longer travels on this run.",
                Instant.parse("2026-11-22T08:05:00Z"));
    }
}
