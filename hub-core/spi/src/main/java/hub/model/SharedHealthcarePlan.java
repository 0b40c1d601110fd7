package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * The healthcare plan as a provider of care or a school may hold it: what the child's active {@link HealthcarePlan} says, with who the
 * child is and whom to ring. Derived, never retyped. Not in it: address, UPN, family circumstances, other children.
 *
 * @param nhsNumber by which care is shared (Health and Social Care (Safety and Quality) Act 2015); an agreement with a school leaves it out
 * @param contacts whom to ring, in order; never a contact barred by a court order
 * @param school free text that says where the child is met, and so kept back with a restricted address, like {@code clinic} and {@code
 *     gp}
 * @param madeFrom the records this was made from
 * @param missing what a reader would want to know and no source has told, in plain English
 */
@RecordBuilder
public record SharedHealthcarePlan(
        @Category(DataCategory.NAME) Known<PersonName> childName,
        @Category(DataCategory.BIRTH_DATE) Known<LocalDate> birthDate,
        @Category(DataCategory.IDENTIFIER) Known<NhsNumber> nhsNumber,
        @Category(DataCategory.CONDITION) Known<List<Condition>> conditions,
        @Category(DataCategory.EMERGENCY) Known<List<String>> signs,
        @Category(DataCategory.EMERGENCY) Known<List<String>> triggers,
        @Category(DataCategory.EMERGENCY) Known<List<String>> emergencySteps,
        @Category(DataCategory.EMERGENCY) Known<String> call999When,
        @Category(DataCategory.EMERGENCY) Known<List<String>> doNot,
        @Category(DataCategory.EMERGENCY) Known<String> responsibleInEmergency,
        @Category(DataCategory.ALLERGY) Known<List<Allergy>> allergies,
        @Category(DataCategory.MEDICINE) Known<List<Medicine>> medicines,
        @Category(DataCategory.CONTACT) Known<List<EmergencyContact>> contacts,
        @Category(DataCategory.DAILY_CARE) Known<List<CareTask>> careTasks,

        @Category(value = DataCategory.DAILY_CARE, tellsWhere = true)
        Known<String> handover,

        @Category(value = DataCategory.DAILY_CARE, tellsWhere = true)
        Known<String> trips,

        @Category(DataCategory.EQUIPMENT) Known<List<String>> equipment,
        @Category(DataCategory.COMMUNICATION) Known<String> communication,
        @Category(DataCategory.EDUCATION) Known<String> learningSupport,
        @Category(DataCategory.EDUCATION) Known<String> supporter,

        @Category(value = DataCategory.EDUCATION, tellsWhere = true)
        Known<String> school,

        @Category(DataCategory.EDUCATION) Known<String> staffTraining,

        @Category(value = DataCategory.PROVIDER, tellsWhere = true)
        Known<String> clinic,

        @Category(value = DataCategory.PROVIDER, tellsWhere = true)
        Known<String> gp,

        @Category(DataCategory.CONDITION) Known<String> other,
        @Category(DataCategory.PROVENANCE) Known<List<String>> madeBy,
        @Category(DataCategory.PROVENANCE) Known<LocalDate> madeOn,
        @Category(DataCategory.PROVENANCE) Known<LocalDate> reviewDate,
        @Category(DataCategory.PROVENANCE) Known<List<MadeFrom>> madeFrom,
        @Category(DataCategory.PROVENANCE) Known<List<String>> missing)
        implements Product {

    /** The product's name. */
    public static final String NAME = "healthcare-plan";

    public SharedHealthcarePlan {
        childName = Known.orNotRecorded(childName);
        birthDate = Known.orNotRecorded(birthDate);
        nhsNumber = Known.orNotRecorded(nhsNumber);
        conditions = Known.orNotRecorded(conditions);
        signs = Known.orNotRecorded(signs);
        triggers = Known.orNotRecorded(triggers);
        emergencySteps = Known.orNotRecorded(emergencySteps);
        call999When = Known.orNotRecorded(call999When);
        doNot = Known.orNotRecorded(doNot);
        responsibleInEmergency = Known.orNotRecorded(responsibleInEmergency);
        allergies = Known.orNotRecorded(allergies);
        medicines = Known.orNotRecorded(medicines);
        contacts = Known.orNotRecorded(contacts);
        careTasks = Known.orNotRecorded(careTasks);
        handover = Known.orNotRecorded(handover);
        trips = Known.orNotRecorded(trips);
        equipment = Known.orNotRecorded(equipment);
        communication = Known.orNotRecorded(communication);
        learningSupport = Known.orNotRecorded(learningSupport);
        supporter = Known.orNotRecorded(supporter);
        school = Known.orNotRecorded(school);
        staffTraining = Known.orNotRecorded(staffTraining);
        clinic = Known.orNotRecorded(clinic);
        gp = Known.orNotRecorded(gp);
        other = Known.orNotRecorded(other);
        madeBy = Known.orNotRecorded(madeBy);
        madeOn = Known.orNotRecorded(madeOn);
        reviewDate = Known.orNotRecorded(reviewDate);
        madeFrom = Known.orNotRecorded(madeFrom);
        missing = Known.orNotRecorded(missing);
    }

    @Override
    public String name() {
        return NAME;
    }
}
