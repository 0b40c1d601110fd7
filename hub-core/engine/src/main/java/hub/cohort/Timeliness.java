package hub.cohort;

import hub.model.EhcPlan;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a plan was final within 20 weeks of the request (SEND Regulations 2014, reg 13(2)). Weeks are calendar weeks. */
public enum Timeliness {
    WITHIN_20_WEEKS,
    /** Later, and an exemption of reg 13(3) applies: it excuses, it does not move the limit. */
    LATE_EXEMPT,
    LATE,
    /** When it was asked for or begun is not recorded, or of a late one whether it is exempt. */
    NOT_TOLD,
    /** There is no plan. */
    NO_PLAN;

    private static final int WEEKS = 20;

    static Timeliness of(EhcPlan plan) {
        Optional<LocalDate> asked = plan.requestedOn().value();
        Optional<LocalDate> began = plan.startedOn().value();
        if (asked.isEmpty() || began.isEmpty()) {
            return NOT_TOLD;
        }
        if (!began.get().isAfter(asked.get().plusWeeks(WEEKS))) {
            return WITHIN_20_WEEKS;
        }
        return plan.week20Exception()
                .value()
                .map(exempt -> exempt ? LATE_EXEMPT : LATE)
                .orElse(NOT_TOLD);
    }
}
