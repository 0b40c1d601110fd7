package hub.connectors.fhir.code;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The codes of our CodeSystem plan-activity: which field of a healthcare plan an activity is about. */
public enum PlanActivity {
    EMERGENCY_STEP,
    SIGN,
    TRIGGER,
    CALL_999,
    DO_NOT,
    DAILY_CARE,
    EQUIPMENT,
    COMMUNICATION,
    HANDOVER,
    TRIP,
    LEARNING_SUPPORT,
    STAFF_TRAINING,
    RESPONSIBLE_IN_EMERGENCY,
    SUPPORTER,
    SCHOOL,
    CLINIC,
    GP,
    COPY_HELD_BY,
    /** No code of ours: the words are kept, and nothing is read into them. */
    OTHER;

    /** {@code emergency-step}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The activity with this code; null if there is none. */
    public static @Nullable PlanActivity of(@Nullable String code) {
        for (PlanActivity activity : values()) {
            if (activity != OTHER && activity.code().equals(code)) {
                return activity;
            }
        }
        return null;
    }
}
