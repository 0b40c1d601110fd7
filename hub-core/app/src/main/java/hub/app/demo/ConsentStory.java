package hub.app.demo;

import java.util.List;

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
    /** A parent agreed for a young person, who decides now and was not asked. */
    PARENT_FOR_YOUNG_PERSON,
    NONE;

    private static final int[] RIDERS_IN_A_HUNDRED = {78, 3, 3, 2, 2, 2, 1, 2, 2, 2, 0, 3};

    /** Most of those who do not ride were never asked; of those who were, many have a story, as they may ride one day. */
    private static final int[] OTHERS_IN_A_HUNDRED = {6, 2, 2, 1, 0, 1, 1, 1, 1, 0, 0, 85};

    private static final int PARENT_SPOKE = 20;

    static ConsentStory of(Northshire council, DemoChild child) {
        Chance chance = council.chance("consent", child.index());
        boolean rides = council.riders().rides(child.index());
        if (rides && PlanStory.certain(council, child)) {
            return GIVEN;
        }
        ConsentStory story = drawn(chance, rides ? RIDERS_IN_A_HUNDRED : OTHERS_IN_A_HUNDRED);
        if (!child.youngPerson()) {
            return story.fits(new Families(council).inCare(child)) ? story : GIVEN;
        }
        return story.aboutChildren() || story == GIVEN && chance.percent(PARENT_SPOKE)
                ? PARENT_FOR_YOUNG_PERSON
                : story;
    }

    /** Whether there is more to it than a yes, or nobody having been asked. */
    boolean nonTrivial() {
        return this != GIVEN && this != NONE;
    }

    private boolean aboutChildren() {
        return List.of(PARENTS_DISAGREE, WITHOUT_RESPONSIBILITY, CHILD_REFUSES, CHILD_NOT_COMPETENT)
                .contains(this);
    }

    /** For a child in care the council decides, not the parents. */
    private boolean fits(boolean inCare) {
        return !inCare || this != PARENTS_DISAGREE && this != WITHOUT_RESPONSIBILITY;
    }

    private static ConsentStory drawn(Chance chance, int[] inAHundred) {
        int lot = chance.below(100);
        for (ConsentStory story : values()) {
            lot -= inAHundred[story.ordinal()];
            if (lot < 0) {
                return story;
            }
        }
        return NONE;
    }
}
