package hub.app.demo;

/** What a family has decided about sharing with transport. */
enum ConsentStory {
    GIVEN,
    REFUSED,
    WITHDRAWN,
    /** Given last year, for last year only. */
    ENDED,
    /** Given for the other operator only. */
    FOR_ANOTHER_RECIPIENT,
    /** One parent agreed, the other refused. */
    PARENTS_DISAGREE,
    /** Given by somebody without parental responsibility. */
    WITHOUT_RESPONSIBILITY,
    NONE;

    private static final int[] RIDERS_IN_A_HUNDRED = {84, 3, 3, 2, 2, 2, 1, 3};
    private static final int OTHERS_ASKED = 6;

    static ConsentStory of(Northshire council, DemoChild child) {
        Chance chance = council.chance("consent", child.index());
        if (!council.riders().rides(child.index())) {
            return chance.percent(OTHERS_ASKED) ? GIVEN : NONE;
        }
        ConsentStory story = PlanStory.certain(council, child) ? GIVEN : drawn(chance);
        boolean aboutParents = story == PARENTS_DISAGREE || story == WITHOUT_RESPONSIBILITY;
        return aboutParents && child.youngPerson() ? GIVEN : story;
    }

    private static ConsentStory drawn(Chance chance) {
        int lot = chance.below(100);
        for (ConsentStory story : values()) {
            lot -= RIDERS_IN_A_HUNDRED[story.ordinal()];
            if (lot < 0) {
                return story;
            }
        }
        return NONE;
    }
}
