package hub.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which school each child is on roll at. */
record EnrolmentsExtract(Northshire council) implements Extract {

    private static final int SCHOOL_YEAR = 2026;
    private static final int LAST_YEAR_GROUP = 14;

    @Override
    public String folder() {
        return "liquidlogic/enrolments";
    }

    @Override
    public List<String> header() {
        return List.of(
                "enrolment_id",
                "local_id",
                "school_urn",
                "school_name",
                "year_group",
                "class_name",
                "sen_provision",
                "from",
                "until");
    }

    @Override
    public Stream<List<String>> rows() {
        return council.children().map(this::row);
    }

    private List<String> row(DemoChild child) {
        Chance chance = council.chance("enrolment", child.index());
        School school = School.of(council, child);
        String yearGroup = yearGroup(child);
        int yearsThere = Math.max(0, Math.min(SCHOOL_YEAR - child.startsSchool(), chance.below(5)));
        return List.of(
                child.localId() + "-EN1",
                child.localId(),
                school.urn(),
                school.name(),
                yearGroup,
                yearGroup + chance.pick(List.of("A", "B", "C")),
                EhcPlansExtract.has(council, child) ? "E" : chance.percent(14) ? "K" : "N",
                LocalDate.of(SCHOOL_YEAR - yearsThere, 9, 1).toString(),
                "");
    }

    /** N1 and N2 in the nursery, R, then 1 to 14. */
    private static String yearGroup(DemoChild child) {
        int year = SCHOOL_YEAR - child.startsSchool();
        if (year < 0) {
            return year == -1 ? "N2" : "N1";
        }
        return year == 0 ? "R" : Integer.toString(Math.min(year, LAST_YEAR_GROUP));
    }
}
