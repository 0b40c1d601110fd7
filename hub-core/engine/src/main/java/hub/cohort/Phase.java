package hub.cohort;

/** The phase of schooling of a year group. */
public enum Phase {
    EARLY_YEARS,
    PRIMARY,
    SECONDARY,
    POST_16;

    private static final int FIRST_SECONDARY = 7;
    private static final int FIRST_POST_16 = 12;

    /** @param yearGroup 0 is reception */
    static Phase of(int yearGroup) {
        if (yearGroup < 0) {
            return EARLY_YEARS;
        }
        if (yearGroup < FIRST_SECONDARY) {
            return PRIMARY;
        }
        return yearGroup < FIRST_POST_16 ? SECONDARY : POST_16;
    }
}
