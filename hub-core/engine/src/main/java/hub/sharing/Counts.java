package hub.sharing;

import hub.sharing.Decision.Kind;

/** What a decision run did for one recipient and product. */
record Counts(
        long candidates,
        long granted,
        long refused,
        long askAPerson,
        long unchanged,
        long queued,
        long recalls,
        long lanes) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    static Counts candidate(Kind kind, boolean opened) {
        return new Counts(
                1,
                kind == Kind.GRANTED ? 1 : 0,
                kind == Kind.REFUSED ? 1 : 0,
                kind == Kind.ASK_A_PERSON ? 1 : 0,
                0,
                0,
                0,
                opened ? 1 : 0);
    }

    static Counts unchangedOne() {
        return new Counts(0, 0, 0, 0, 1, 0, 0, 0);
    }

    static Counts queuedOne() {
        return new Counts(0, 0, 0, 0, 0, 1, 0, 0);
    }

    static Counts recalledOne() {
        return new Counts(0, 0, 0, 0, 0, 0, 1, 0);
    }

    Counts plus(Counts other) {
        return new Counts(
                candidates + other.candidates,
                granted + other.granted,
                refused + other.refused,
                askAPerson + other.askAPerson,
                unchanged + other.unchanged,
                queued + other.queued,
                recalls + other.recalls,
                lanes + other.lanes);
    }
}
