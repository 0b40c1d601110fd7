package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * The transport healthcare plan: the least that a driver and a passenger assistant need to keep one child safe on one journey. Derived
 * from the healthcare plan, never retyped. Not in it: NHS number, address, diagnosis history, family circumstances, other children.
 *
 * @param childCalled the child's first name, as the child is called
 * @param seat seat, harness, wheelchair fixing
 * @param rescueMedicines the medicines given in an emergency
 * @param contacts whom to ring, in order; never a contact barred by a court order
 * @param stop where the child gets on or off
 * @param madeFrom the records this was made from
 * @param missing what a crew would want to know and no source has told, in plain English
 */
@RecordBuilder
public record TransportPlan(
        @Category(DataCategory.NAME) Known<String> childCalled,
        @Category(DataCategory.JOURNEY) Known<String> run,
        @Category(DataCategory.JOURNEY) Known<Direction> direction,
        @Category(DataCategory.JOURNEY) Known<Set<DayOfWeek>> days,
        @Category(DataCategory.JOURNEY) Known<LocalTime> departs,
        @Category(DataCategory.JOURNEY) Known<String> vehicle,
        @Category(DataCategory.JOURNEY) Known<String> schoolName,
        @Category(DataCategory.JOURNEY) Known<String> schoolPhone,
        @Category(DataCategory.JOURNEY) Known<String> controlRoomPhone,
        @Category(DataCategory.ADDRESS) Known<String> stop,
        @Category(DataCategory.ADDRESS) Known<LocalTime> stopTime,
        @Category(DataCategory.EQUIPMENT) Known<String> seat,
        @Category(DataCategory.EQUIPMENT) Known<List<String>> equipment,
        @Category(DataCategory.COMMUNICATION) Known<String> communication,
        @Category(DataCategory.EMERGENCY) Known<List<String>> triggers,
        @Category(DataCategory.EMERGENCY) Known<List<String>> signs,
        @Category(DataCategory.EMERGENCY) Known<List<String>> emergencySteps,
        @Category(DataCategory.EMERGENCY) Known<String> call999When,
        @Category(DataCategory.EMERGENCY) Known<List<String>> doNot,
        @Category(DataCategory.MEDICINE) Known<List<Medicine>> rescueMedicines,
        @Category(DataCategory.ALLERGY) Known<List<Allergy>> allergies,
        @Category(DataCategory.CONTACT) Known<List<EmergencyContact>> contacts,
        @Category(DataCategory.DAILY_CARE) Known<List<CareTask>> careTasks,

        @Category(value = DataCategory.DAILY_CARE, tellsWhere = true)
        Known<String> handover,

        @Category(DataCategory.EDUCATION) Known<List<String>> needs,
        @Category(DataCategory.CREW) Known<List<CrewOnBoard>> crew,
        @Category(DataCategory.PROVENANCE) Known<LocalDate> reviewDate,
        @Category(DataCategory.PROVENANCE) Known<List<MadeFrom>> madeFrom,
        @Category(DataCategory.PROVENANCE) Known<List<String>> missing)
        implements Product {

    /** The product's name. */
    public static final String NAME = "transport-plan";

    public TransportPlan {
        childCalled = Known.orNotRecorded(childCalled);
        run = Known.orNotRecorded(run);
        direction = Known.orNotRecorded(direction);
        days = Known.orNotRecorded(days);
        departs = Known.orNotRecorded(departs);
        vehicle = Known.orNotRecorded(vehicle);
        schoolName = Known.orNotRecorded(schoolName);
        schoolPhone = Known.orNotRecorded(schoolPhone);
        controlRoomPhone = Known.orNotRecorded(controlRoomPhone);
        stop = Known.orNotRecorded(stop);
        stopTime = Known.orNotRecorded(stopTime);
        seat = Known.orNotRecorded(seat);
        equipment = Known.orNotRecorded(equipment);
        communication = Known.orNotRecorded(communication);
        triggers = Known.orNotRecorded(triggers);
        signs = Known.orNotRecorded(signs);
        emergencySteps = Known.orNotRecorded(emergencySteps);
        call999When = Known.orNotRecorded(call999When);
        doNot = Known.orNotRecorded(doNot);
        rescueMedicines = Known.orNotRecorded(rescueMedicines);
        allergies = Known.orNotRecorded(allergies);
        contacts = Known.orNotRecorded(contacts);
        careTasks = Known.orNotRecorded(careTasks);
        handover = Known.orNotRecorded(handover);
        needs = Known.orNotRecorded(needs);
        crew = Known.orNotRecorded(crew);
        reviewDate = Known.orNotRecorded(reviewDate);
        madeFrom = Known.orNotRecorded(madeFrom);
        missing = Known.orNotRecorded(missing);
    }

    @Override
    public String name() {
        return NAME;
    }
}
