package hub.sharing;

/** Where a child stands on the way to deciding alone. */
enum Stage {
    /** No birth date, or sources whose birth dates lead to different answers. */
    UNKNOWN,
    CHILD,
    SIXTEEN_AT_SCHOOL,
    LEFT_SCHOOL_UNDER_SIXTEEN,
    YOUNG_PERSON,
    ADULT
}
