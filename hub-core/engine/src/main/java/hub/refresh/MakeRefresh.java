package hub.refresh;

import hub.cohort.Cohort;
import hub.cohort.Movement;
import hub.cohort.ReadCohort;
import hub.cohort.ReadCohort.View;
import hub.cohort.Words;
import hub.connector.Payload;
import hub.connector.Refresh;
import hub.connector.Refresh.Table;
import hub.connector.Writer;
import hub.count.ShownTable;
import hub.count.ShownTable.Figure;
import hub.count.SmallNumbers;
import hub.count.SmallNumbers.Shown;
import hub.model.RecordType;
import hub.refresh.RefreshTable.Remembered;
import hub.sharing.GrantedFigures;
import hub.store.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes what a recipient is shown: reads the cohort, counts, and keeps small numbers by the scheme of the recipient's agreement. */
final class MakeRefresh {

    /** What no record tells, or tells only in part. */
    static final List<String> NOTES = List.of(
            "Moves across the council's boundary are known only where a SEN2 return names the council that a plan came from, or a"
                    + " plan's cease reason says that it went to another council or left England.",
            "Year groups and phases go by the child's age; who is taught in another year group is not known by it.",
            "The needs of children with SEN support are in no record.",
            "Leaving education is known only from a plan's cease reason or setting.");

    private final ReadCohort cohorts;
    private final Loads loads;

    MakeRefresh(ReadCohort cohorts, Loads loads) {
        this.cohorts = cohorts;
        this.loads = loads;
    }

    /**
     * Figures that may be sent.
     *
     * @param remembered what the next one must be told
     */
    record Figures(Refresh refresh, Remembered remembered, String summary, String hash) implements Made {

        @Override
        public Payload writtenBy(Writer writer) {
            return writer.write(refresh);
        }
    }

    /**
     * @param asAt when the records are read
     * @param before what the refresh before remembered
     */
    Figures make(RefreshRow row, Instant asAt, GrantedFigures leave, Remembered before) {
        LocalDate day = RefreshRow.dayOf(asAt);
        Cohort cohort = cohorts.read(new View(row.since(), row.sinceAt().orElse(asAt)), new View(day, asAt));
        SmallNumbers numbers = new SmallNumbers(leave.scheme());
        Shown shown = numbers.show(cohort.tables(), before.memory().byCell());
        Map<Movement, String> moved = numbers.changes(cohort.movements(), shown.wholeShown() && before.wholeShown());
        List<Table> tables = List.of(figures(shown), movements(moved), madeFrom(shown), loads.table());
        Refresh refresh = new Refresh(
                row.key(),
                leave.recipient(),
                leave.product(),
                row.number(),
                day,
                row.since(),
                asAt,
                leave.scheme().text(),
                tables,
                NOTES);
        return new Figures(
                refresh,
                new Remembered(Memory.of(shown.remembered()), shown.wholeShown()),
                summary(shown, moved, refresh),
                hash(tables));
    }

    private static Table figures(Shown shown) {
        List<List<String>> rows = new ArrayList<>();
        for (ShownTable table : shown.tables()) {
            for (Figure figure : table.cells()) {
                rows.add(List.of(
                        table.name(),
                        figure.name().row(),
                        figure.name().column(),
                        figure.text(),
                        table.scheme().text()));
            }
        }
        return new Table("figures", List.of("table", "row", "column", "children", "scheme"), rows);
    }

    private static Table movements(Map<Movement, String> moved) {
        return new Table(
                "movements",
                List.of("movement", "children"),
                moved.entrySet().stream()
                        .map(e -> List.of(Words.of(e.getKey()), e.getValue()))
                        .toList());
    }

    /** Each figure's way to the loads behind it: the types of record that it is made from. */
    private static Table madeFrom(Shown shown) {
        List<List<String>> rows = new ArrayList<>();
        List<String> names =
                new ArrayList<>(shown.tables().stream().map(ShownTable::name).toList());
        names.add("movements");
        for (String name : names) {
            for (RecordType type : Cohort.MADE_FROM) {
                rows.add(List.of(name, type.text()));
            }
        }
        return new Table("made-from", List.of("table", "record-type"), rows);
    }

    private static String summary(Shown shown, Map<Movement, String> moved, Refresh refresh) {
        List<Figure> first = shown.tables().get(0).cells();
        String changes = moved.entrySet().stream()
                .filter(e -> !e.getValue().equals("0"))
                .map(e -> e.getValue() + " " + Words.of(e.getKey()))
                .collect(Collectors.joining(", "));
        return first.get(first.size() - 1).text() + " children (" + refresh.scheme() + "); since " + refresh.since()
                + ": " + (changes.isEmpty() ? "no movements" : changes);
    }

    private static String hash(List<Table> tables) {
        return CanonicalJson.hex(CanonicalJson.sha256(tables.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
