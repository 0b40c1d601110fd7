package hub.refresh;

import hub.cohort.Movement;
import hub.cohort.ReadCohort.Moved;
import hub.cohort.SchoolRegister;
import hub.cohort.Words;
import hub.delivery.GatheredRow;
import hub.model.Identifier;
import hub.model.Known;
import hub.model.Known.State;
import hub.model.MadeFrom;
import hub.model.PersonName;
import hub.model.SenNeed;
import hub.model.SendRecord;
import hub.model.Urn;
import hub.sharing.Agreement.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A child's row in words. What a recipient may not have reads {@code withheld}, and so does everything that follows from it. */
record RowCells(Form form, RowNames names) {

    private static final String WITHHELD = "withheld";

    private static final List<String> NAMED =
            List.of("row", "given-name", "family-name", "birth-date", "nhs-number", "upn");
    private static final List<String> PSEUDONYMISED = List.of("row", "nhs-number-token", "upn-token");
    private static final List<String> OF_THE_COHORT = List.of(
            "provision",
            "need-of-rank-1",
            "need-of-rank-2",
            "further-needs",
            "school",
            "closed-school",
            "setting",
            "year-group",
            "phase",
            "timeliness",
            "end-of-compulsory-age",
            "ceased-on",
            "cease-reason",
            "movements",
            "made-from");

    List<String> columns() {
        return Stream.concat((tokens() ? PSEUDONYMISED : NAMED).stream(), OF_THE_COHORT.stream())
                .toList();
    }

    private boolean tokens() {
        return form == Form.PSEUDONYMISED;
    }

    /** A row to put into words. @param name the row's key */
    record Named(String name, GatheredRow row) {

        SendRecord content() {
            return (SendRecord) row.content();
        }
    }

    /** The rows in words, in their order. */
    List<List<String>> of(List<Named> rows, Moved moved) {
        Map<Identifier, String> numbers = numbers(rows);
        return rows.stream()
                .map(row -> Stream.concat(
                                naming(row, numbers).stream(),
                                ofTheCohort(
                                        row.content(),
                                        moved.movements().get(row.row().child()),
                                        moved.schools())
                                        .stream())
                        .toList())
                .toList();
    }

    /** What stands for each number: a token, or itself. All tokens are asked for at once, because they may come from outside. */
    private Map<Identifier, String> numbers(List<Named> rows) {
        List<Identifier> numbers = rows.stream()
                .flatMap(row ->
                        Stream.of(row.content().nhsNumber(), row.content().upn()))
                .flatMap(number -> number.value().stream())
                .map(Identifier.class::cast)
                .distinct()
                .toList();
        List<String> shown = tokens()
                ? names.tokens(numbers)
                : numbers.stream().map(Identifier::value).toList();
        Map<Identifier, String> byNumber = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            byNumber.put(numbers.get(i), shown.get(i));
        }
        return byNumber;
    }

    private List<String> naming(Named row, Map<Identifier, String> numbers) {
        SendRecord content = row.content();
        List<String> cells = new ArrayList<>(List.of(row.name()));
        if (!tokens()) {
            cells.add(text(content.childName(), PersonName::given));
            cells.add(text(content.childName(), PersonName::family));
            cells.add(text(content.birthDate(), LocalDate::toString));
        }
        cells.add(text(content.nhsNumber(), numbers::get));
        cells.add(text(content.upn(), numbers::get));
        return cells;
    }

    private static List<String> ofTheCohort(SendRecord content, Set<Movement> movements, SchoolRegister schools) {
        return List.of(
                text(content.provision(), Function.identity()),
                text(content.needs(), needs -> ofRank(needs, 1)),
                text(content.needs(), needs -> ofRank(needs, 2)),
                text(content.needs(), RowCells::further),
                text(content.school(), school -> open(school, schools)),
                text(content.school(), school -> schools.closed(school) ? school.value() : ""),
                text(content.setting(), Function.identity()),
                text(content.yearGroup(), year -> Integer.toString(year)),
                text(content.phase(), Function.identity()),
                text(content.timeliness(), Function.identity()),
                text(content.compulsoryAgeEnds(), LocalDate::toString),
                text(content.ceasedOn(), LocalDate::toString),
                text(content.ceaseReason(), Function.identity()),
                movements(content, movements),
                text(content.madeFrom(), RowCells::madeFrom));
    }

    /** Where a child's school is kept back, that it moved tells of it too. */
    private static String movements(SendRecord content, Set<Movement> movements) {
        return content.school().state() == State.WITHHELD || content.provision().state() == State.WITHHELD
                ? WITHHELD
                : movements.stream().map(Words::of).collect(Collectors.joining(" "));
    }

    private static String open(Urn school, SchoolRegister schools) {
        return schools.inPlaceOf(school).map(Urn::value).orElse("");
    }

    private static String ofRank(List<SenNeed> needs, int rank) {
        return needs.stream()
                .filter(need -> need.rank() == rank)
                .map(SenNeed::type)
                .findFirst()
                .orElse("");
    }

    private static String further(List<SenNeed> needs) {
        return needs.stream().filter(need -> need.rank() > 2).map(SenNeed::type).collect(Collectors.joining(" "));
    }

    private static String madeFrom(List<MadeFrom> records) {
        return records.stream()
                .map(from -> from.record().text() + " " + from.source() + " " + from.asAt())
                .collect(Collectors.joining("; "));
    }

    private static <T> String text(Known<T> known, Function<T, String> words) {
        return switch (known.state()) {
            case PRESENT -> known.value().map(words).orElse("");
            case NONE_KNOWN -> "none";
            case NOT_RECORDED -> "";
            case WITHHELD -> WITHHELD;
        };
    }
}
