package hub.sharing;

/** What somebody's decision counts for, the lightest first. */
enum Weight {
    /** It is no decision, or not by somebody who has a say. */
    NOTHING,
    /** Only a person can tell. */
    ASK_A_PERSON,
    /** One voice among those who may decide: another's refusal stands against its yes. */
    SPEAKS,
    /** The decision: parents' voices are not asked beside it. */
    DECIDES
}
