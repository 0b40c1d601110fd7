package hub.count;

import java.util.Arrays;
import java.util.Optional;

/** A rule for small numbers, by the name that stands beside every figure made by it. */
public enum Scheme {
    /**
     * 0 stays 0, 1 to 7 are hidden, 8 or more are rounded to the nearest 5; totals are added up from the rounded figures (NHS Digital's
     * disclosure control for HES and ECDS, since 2018).
     */
    NHS_ROUNDED("nhs-rounded", 1, 8, "*"),
    /** 1 to 4 are hidden, with as many more as keep them from being worked out. */
    FEWER_THAN_5("fewer-than-5", 1, 5, "c"),
    /** 1 to 5 are hidden, with as many more as keep them from being worked out. */
    FEWER_THAN_6("fewer-than-6", 1, 6, "c"),
    /** 0 to 5 are hidden, for breakdowns that name every category, and in which it tells something that nobody is there. */
    FEWER_THAN_6_OR_NONE("fewer-than-6-or-none", 0, 6, "c");

    private static final int NEAREST = 5;

    private final String text;
    private final int least;
    private final int shownFrom;
    private final String symbol;

    Scheme(String text, int least, int shownFrom, String symbol) {
        this.text = text;
        this.least = least;
        this.shownFrom = shownFrom;
        this.symbol = symbol;
    }

    /** The scheme of this name. */
    public static Optional<Scheme> of(String name) {
        return Arrays.stream(values()).filter(s -> s.text.equals(name)).findFirst();
    }

    /** Its name in agreements and beside figures. */
    public String text() {
        return text;
    }

    /** What stands in the place of a hidden count. */
    public String symbol() {
        return symbol;
    }

    /** The smallest count that is ever hidden. Whoever knows the scheme knows that a hidden count is no less. */
    int least() {
        return least;
    }

    boolean rounds() {
        return this == NHS_ROUNDED;
    }

    boolean small(int count) {
        return count >= least && count < shownFrom;
    }

    /** Whether a count that was shown before, and has changed so little, would show that a few came or went. */
    boolean smallChange(int before, int now) {
        int change = Math.abs(now - before);
        return change > 0 && change < shownFrom;
    }

    /** The nearest 5 of a count that is not small. */
    static int rounded(int count) {
        return (count + NEAREST / 2) / NEAREST * NEAREST;
    }
}
