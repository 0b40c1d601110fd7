package hub.cohort;

import java.util.EnumSet;
import java.util.Set;

/** What became of a child between two days, as far as records tell. */
public enum Movement {
    /** Has a plan, or SEN support, and had neither. */
    NEW,
    /** New, with a plan that another council handed over (SEN2 TransferLA). */
    MOVED_IN,
    /** Has a plan now, and had SEN support. */
    PLAN_AFTER_SUPPORT,
    /** Has neither a plan nor SEN support any more; or SEN support, and had a plan. */
    CEASED,
    /** The plan ceased because it went to another council, or the child left England (SEN2 CeaseReason 5, 7). */
    MOVED_OUT,
    /** The plan ceased for paid work or because the young person ended education (4, 6); or its setting is now out of education. */
    LEFT_EDUCATION,
    /** At another school; one that took a closed school's place is not another. */
    MOVED_SCHOOL,
    CHANGED_PHASE,
    /** The last day of compulsory school age lies between the two days. */
    END_OF_COMPULSORY_AGE;

    private static final Set<String> ACROSS_THE_BOUNDARY = Set.of("5", "7");
    private static final Set<String> OUT_OF_EDUCATION = Set.of("4", "6");
    private static final Set<String> SETTINGS_OUT_OF_EDUCATION = Set.of("NEET", "NIEC", "NIEO");

    /** What became of a child; nothing if all is as it was. */
    public static Set<Movement> between(Standing before, Standing now) {
        if (before.member().isEmpty() && now.member().isEmpty()) {
            return Set.of();
        }
        if (before.member().isEmpty()) {
            return Set.of(now.member().get().transferredIn() ? MOVED_IN : NEW);
        }
        return now.member().isEmpty()
                ? Set.of(left(before.member().get(), now))
                : stayed(before.member().get(), now.member().get(), before, now);
    }

    private static Movement left(Member before, Standing now) {
        String reason =
                before.provision() == Provision.EHC_PLAN ? now.ceaseReason().orElse("") : "";
        if (ACROSS_THE_BOUNDARY.contains(reason)) {
            return MOVED_OUT;
        }
        return OUT_OF_EDUCATION.contains(reason) ? LEFT_EDUCATION : CEASED;
    }

    private static Set<Movement> stayed(Member was, Member is, Standing before, Standing now) {
        Set<Movement> movements = EnumSet.noneOf(Movement.class);
        if (was.provision() != is.provision()) {
            movements.add(is.provision() == Provision.EHC_PLAN ? PLAN_AFTER_SUPPORT : CEASED);
        }
        if (was.school().isPresent() && is.school().isPresent() && !was.school().equals(is.school())) {
            movements.add(MOVED_SCHOOL);
        }
        if (was.phase().isPresent() && is.phase().isPresent() && !was.phase().equals(is.phase())) {
            movements.add(CHANGED_PHASE);
        }
        if (!outOfEducation(was) && outOfEducation(is)) {
            movements.add(LEFT_EDUCATION);
        }
        if (is.compulsoryAgeEnds()
                .filter(end -> end.isAfter(before.day()) && !end.isAfter(now.day()))
                .isPresent()) {
            movements.add(END_OF_COMPULSORY_AGE);
        }
        return movements;
    }

    private static boolean outOfEducation(Member member) {
        return member.setting().filter(SETTINGS_OUT_OF_EDUCATION::contains).isPresent();
    }
}
