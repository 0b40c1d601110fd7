package hub.sharing;

/**
 * Something about a lane that only a person may decide.
 *
 * @param kind DECISION (may it be shared?) or RECALL (must the copy come back?)
 * @param message what is asked, in plain English, with nothing personal in it
 */
record LaneReview(Kind kind, Lane lane, String message) {

    /** What is asked. */
    enum Kind {
        DECISION,
        RECALL
    }
}
