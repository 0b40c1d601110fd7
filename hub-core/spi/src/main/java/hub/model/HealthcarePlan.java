package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * An individual healthcare plan (Children and Families Act 2014 s100; the fields of DfE's template A, 2014).
 *
 * @param signs what an emergency looks like
 * @param emergencySteps what to do, in order
 * @param call999When when to ring 999
 * @param doNot what must not be done
 * @param handover what to say at school and at home
 * @param responsibleInEmergency who is in charge, also off site
 * @param madeBy who made the plan, and with whom
 * @param reviewDate by when it must be looked at again
 */
@RecordBuilder
public record HealthcarePlan(
        @Category(DataCategory.PROVENANCE) Known<PlanStatus> status,
        @Category(DataCategory.CONDITION) Known<List<Condition>> conditions,
        @Category(DataCategory.EMERGENCY) Known<List<String>> signs,
        @Category(DataCategory.EMERGENCY) Known<List<String>> triggers,
        @Category(DataCategory.EMERGENCY) Known<List<String>> emergencySteps,
        @Category(DataCategory.EMERGENCY) Known<String> call999When,
        @Category(DataCategory.EMERGENCY) Known<List<String>> doNot,
        @Category(DataCategory.EMERGENCY) Known<String> responsibleInEmergency,
        @Category(DataCategory.ALLERGY) Known<List<Allergy>> allergies,
        @Category(DataCategory.MEDICINE) Known<List<Medicine>> medicines,
        @Category(DataCategory.DAILY_CARE) Known<List<CareTask>> dailyCare,

        @Category(value = DataCategory.DAILY_CARE, tellsWhere = true)
        Known<String> handover,

        @Category(value = DataCategory.DAILY_CARE, tellsWhere = true)
        Known<String> trips,

        @Category(DataCategory.EQUIPMENT) Known<List<String>> equipment,
        @Category(DataCategory.COMMUNICATION) Known<String> communication,
        @Category(DataCategory.EDUCATION) Known<String> learningSupport,
        @Category(DataCategory.EDUCATION) Known<String> supporter,
        @Category(DataCategory.EDUCATION) Known<String> school,
        @Category(DataCategory.EDUCATION) Known<String> staffTraining,
        @Category(DataCategory.PROVIDER) Known<String> clinic,
        @Category(DataCategory.PROVIDER) Known<String> gp,
        @Category(DataCategory.CONDITION) Known<String> other,
        @Category(DataCategory.PROVENANCE) Known<List<String>> madeBy,
        @Category(DataCategory.PROVENANCE) Known<LocalDate> madeOn,
        @Category(DataCategory.PROVENANCE) Known<LocalDate> reviewDate,
        @Category(DataCategory.PROVENANCE) Known<List<String>> copiesHeldBy)
        implements HubRecord {

    public HealthcarePlan {
        status = Known.orNotRecorded(status);
        conditions = Known.orNotRecorded(conditions);
        signs = Known.orNotRecorded(signs);
        triggers = Known.orNotRecorded(triggers);
        emergencySteps = Known.orNotRecorded(emergencySteps);
        call999When = Known.orNotRecorded(call999When);
        doNot = Known.orNotRecorded(doNot);
        responsibleInEmergency = Known.orNotRecorded(responsibleInEmergency);
        allergies = Known.orNotRecorded(allergies);
        medicines = Known.orNotRecorded(medicines);
        dailyCare = Known.orNotRecorded(dailyCare);
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
        copiesHeldBy = Known.orNotRecorded(copiesHeldBy);
    }
}
