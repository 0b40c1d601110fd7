package hub.connectors.fhir.plan;

import hub.connectors.fhir.code.Systems;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.PositiveIntType;

/**
 * What a hub knows its own plan by, wherever it is put.
 *
 * @param system under which the hub numbers its plans
 * @param lane the number: the lane's name
 * @param version of the plan; of one that is revoked, the newest that was ever there
 */
record PlanMark(String system, String lane, long version, CarePlanStatus status) {

    static PlanMark active(String system, String lane, long version) {
        return new PlanMark(system, lane, version, CarePlanStatus.ACTIVE);
    }

    static PlanMark revoked(String system, String lane, long version) {
        return new PlanMark(system, lane, version, CarePlanStatus.REVOKED);
    }

    CarePlan on(CarePlan plan) {
        plan.getMeta().addProfile(Systems.UK_CORE_CARE_PLAN);
        plan.addExtension(Systems.PLAN_VERSION, new PositiveIntType((int) version));
        plan.addIdentifier().setSystem(system).setValue(lane);
        plan.setStatus(status).setIntent(CarePlanIntent.PLAN);
        plan.addCategory().setText("Individual healthcare plan");
        return plan;
    }
}
