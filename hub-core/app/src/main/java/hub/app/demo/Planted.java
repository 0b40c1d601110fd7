package hub.app.demo;

import java.util.Arrays;

/**
 * What is wrong on purpose, so that a newcomer sees quarantine and review at work: one of each for every thousand children, in small
 * councils one, in very small ones none, so that never more than two rows in a hundred of a file are bad and no absence is held.
 */
public enum Planted {
    NHS_NUMBER_WITH_WRONG_CHECK_DIGIT(
            200, 30, "children: an NHS number with a wrong check digit; the row is set aside"),
    NHS_NUMBER_DAMAGED_BY_A_SPREADSHEET(
            200, 55, "children: an NHS number that a spreadsheet damaged; the row is set aside"),
    UNKNOWN_CODE(200, 80, "contacts: a parental responsibility nobody has heard of; the row is set aside"),
    NAMESAKE(500, 105, "children: another child has the same name and birth date; a person decides"),
    IDENTITY_NEAR_MISS(
            500, 128, "healthcare plans: name and birth date of a known child, another NHS number; a person decides"),
    PLAN_WITHOUT_NHS_NUMBER(700, 153, "healthcare plans: the patient has no NHS number; the plan is set aside"),
    UNKNOWN_PASSENGER(500, 178, "passengers: a local id that no child has");

    /** A namesake is so many children after the one it is called like. */
    static final int NAMESAKE_STEP = 7;

    private static final int EVERY = 1000;

    private final int from;
    private final int place;
    private final String plainEnglish;

    Planted(int from, int place, String plainEnglish) {
        this.from = from;
        this.place = place;
        this.plainEnglish = plainEnglish;
    }

    /** How many of them there are among so many children. */
    int count(int children) {
        return children < from ? 0 : Math.max(1, children / EVERY);
    }

    boolean at(int index, int children) {
        return index % EVERY == place && index / EVERY < count(children);
    }

    /** Whether anything is wrong about the child. */
    static boolean any(Northshire council, DemoChild child) {
        return Arrays.stream(values()).anyMatch(what -> council.planted(what, child));
    }

    /** In which file, and what becomes of it. */
    public String plainEnglish() {
        return plainEnglish;
    }
}
