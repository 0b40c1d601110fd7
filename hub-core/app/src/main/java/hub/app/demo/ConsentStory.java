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
    /** A parent began a form and never sent it. */
    DRAFT,
    /** A parent agreed; the child, found competent for this decision, refused. */
    CHILD_REFUSES,
    /** A parent agreed; the child refused and was found not competent for this decision. */
    CHILD_NOT_COMPETENT,
    /** A parent agreed for a young person who has left compulsory school age: in place of what only children's parents do. */
    PARENT_FOR_YOUNG_PERSON,
    NONE;

    private static final int[] RIDERS_IN_A_HUNDRED = {78, 3, 3, 2, 2, 2, 1, 2, 2, 2, 0, 3};
    private static final int OTHERS_ASKED = 6;

    static ConsentStory of(Northshire council, DemoChild child) {
        Chance chance = council.chance("consent", child.index());
        if (!council.riders().rides(child.index())) {
            return chance.percent(OTHERS_ASKED) ? GIVEN : NONE;
        }
        ConsentStory story = PlanStory.certain(council, child) ? GIVEN : drawn(chance);
        if (story.fits(child, new Families(council).inCare(child))) {
            return story;
        }
        return child.youngPerson() ? PARENT_FOR_YOUNG_PERSON : GIVEN;
    }

    private boolean fits(DemoChild child, boolean inCare) {
        return switch (this) {
            case PARENTS_DISAGREE, WITHOUT_RESPONSIBILITY -> !child.youngPerson() && !inCare;
            case CHILD_REFUSES, CHILD_NOT_COMPETENT -> !child.youngPerson();
            default -> true;
        };
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
