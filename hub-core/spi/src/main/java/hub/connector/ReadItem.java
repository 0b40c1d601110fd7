package hub.connector;

/** What a reader makes of one row or resource. */
public sealed interface ReadItem permits Submission, Rejected {

    /** Where in the input it stands. */
    Position position();

    /** What it was made from, whole, so that the same reader could read it again on its own. */
    Original original();
}
