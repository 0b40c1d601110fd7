package hub.cohort;

/** What is made for a child's special educational needs. */
public enum Provision {
    /** An education, health and care plan in force. */
    EHC_PLAN,
    /** SEN support (K in the school census), without a plan in force. */
    SEN_SUPPORT
}
