package hub.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The life of each request for an education, health and care plan, with the codes of the SEN2 return. */
record EhcPlansExtract(Northshire council) implements Extract {

    private static final LocalDate EARLIEST = LocalDate.of(2019, 1, 7);
    private static final LocalDate LATEST = LocalDate.of(2026, 3, 27);
    private static final int NEEDS = 3;

    @Override
    public String folder() {
        return "liquidlogic/ehc-plans";
    }

    @Override
    public List<String> header() {
        return List.of(
                "request_id",
                "local_id",
                "requested_on",
                "request_source",
                "request_outcome_on",
                "request_outcome",
                "assessment_outcome_on",
                "assessment_outcome",
                "week20_exception",
                "started_on",
                "last_review_on",
                "need_1",
                "need_2",
                "need_3",
                "school_urn",
                "setting",
                "ceased_on",
                "cease_reason");
    }

    @Override
    public Stream<List<String>> rows() {
        return council.children().flatMap(child -> {
            if (has(council, child)) {
                return Stream.of(inForce(child));
            }
            return asked(child) ? Stream.of(justAsked(child, council.chance("ehc", child.index()))) : Stream.empty();
        });
    }

    /** The row of a child who {@link #has} a plan. */
    List<String> inForce(DemoChild child) {
        return inForce(child, council.chance("ehc", child.index()));
    }

    /** Nearly all at special schools have one, few elsewhere. */
    static boolean has(Northshire council, DemoChild child) {
        int share = council.riders().atSpecialSchool(child.index()) ? 98 : 4;
        return council.chance("has-ehc", child.index()).percent(share);
    }

    /** Whether it has a row about the child. */
    boolean tellsOf(DemoChild child) {
        return has(council, child) || asked(child);
    }

    private boolean asked(DemoChild child) {
        return council.chance("asks-for-ehc", child.index()).percent(1);
    }

    private List<String> inForce(DemoChild child, Chance chance) {
        LocalDate secondBirthday = child.born().plusYears(2);
        LocalDate requested = secondBirthday.isAfter(LATEST)
                ? LATEST
                : chance.day(secondBirthday.isAfter(EARLIEST) ? secondBirthday : EARLIEST, LATEST);
        boolean late = chance.percent(20);
        LocalDate started = requested.plusDays(late ? 141 + chance.below(60) : 100 + chance.below(40));
        List<String> row = request(child, requested, chance);
        row.addAll(List.of(requested.plusDays(20 + chance.below(22)).toString(), "Y"));
        row.addAll(List.of(requested.plusDays(70 + chance.below(30)).toString(), "Y"));
        row.addAll(List.of(Extract.flag(late && chance.percent(30)), started.toString(), lastReview(started, chance)));
        addNeeds(row, chance);
        row.addAll(List.of(named(School.of(council, child), chance).urn(), "", "", ""));
        return row;
    }

    /** Some plans still name the school that closed. */
    private School named(School school, Chance chance) {
        return school.equals(School.special(council, 0)) && chance.percent(25) ? School.CLOSED : school;
    }

    private static String lastReview(LocalDate started, Chance chance) {
        LocalDate yearAgo = Northshire.TODAY.minusYears(1);
        return started.isAfter(yearAgo)
                ? ""
                : chance.day(yearAgo, Northshire.TODAY.minusDays(10)).toString();
    }

    /** Asked for this term, not yet decided. */
    private static List<String> justAsked(DemoChild child, Chance chance) {
        LocalDate requested = chance.day(Northshire.TODAY.minusDays(41), Northshire.TODAY.minusDays(3));
        List<String> row = request(child, requested, chance);
        row.addAll(List.of("", "A", "", "", "", "", "", "", "", "", "", "", "", ""));
        return row;
    }

    private static List<String> request(DemoChild child, LocalDate requested, Chance chance) {
        return new ArrayList<>(List.of(
                child.localId() + "-EHC1",
                child.localId(),
                requested.toString(),
                Integer.toString(1 + chance.below(3))));
    }

    private void addNeeds(List<String> row, Chance chance) {
        List<String> needs = Stream.generate(() -> chance.pick(council.words().needs()))
                .distinct()
                .limit(1 + chance.below(NEEDS))
                .toList();
        for (int i = 0; i < NEEDS; i++) {
            row.add(i < needs.size() ? needs.get(i) : "");
        }
    }
}
