package hub.cohort;

import java.util.Locale;

/** The word for a constant, in tables and rows. */
public final class Words {

    private Words() {}

    /** {@code EHC_PLAN} as {@code ehc-plan}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
