package hub.app.run;

import hub.sharing.Decision.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not shared now, with whom, and every reason for it, most frequent first. Counts only: a reason tells nothing of a child. */
final class Refusals {

    /**
     * What one recipient does not get.
     *
     * @param askAPerson how many wait for a person
     */
    record NotShared(String recipient, String product, long refused, long askAPerson, List<Why> reasons) {}

    /**
     * One of the reasons; a plan may have several.
     *
     * @param refused plans refused for it
     * @param askAPerson plans that wait for a person because of it
     */
    record Why(String code, String sentence, long refused, long askAPerson) {

        long plans() {
            return refused + askAPerson;
        }
    }

    private record Row(String recipient, String product, Kind outcome, String reasons, long count) {}

    private final JdbcClient jdbc;

    Refusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NotShared> read() {
        Map<String, List<Row>> lanes = new LinkedHashMap<>();
        rows().forEach(row -> lanes.computeIfAbsent(row.recipient() + " " + row.product(), k -> new ArrayList<>())
                .add(row));
        return lanes.values().stream().map(Refusals::notShared).toList();
    }

    private List<Row> rows() {
        return jdbc.sql("""
                        select recipient, product, outcome, cast(reasons as varchar) as why, count(*) as lanes from decision
                         where outcome <> 'GRANTED' group by recipient, product, outcome, cast(reasons as varchar)
                         order by recipient, product
                        """)
                .query((row, n) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        Kind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getLong(5)))
                .list();
    }

    private static NotShared notShared(List<Row> rows) {
        return new NotShared(
                rows.get(0).recipient(),
                rows.get(0).product(),
                count(rows, Kind.REFUSED),
                count(rows, Kind.ASK_A_PERSON),
                reasons(rows));
    }

    private static long count(List<Row> rows, Kind outcome) {
        return rows.stream()
                .filter(row -> row.outcome() == outcome)
                .mapToLong(Row::count)
                .sum();
    }

    private static List<Why> reasons(List<Row> rows) {
        Map<String, Map<Kind, Long>> counts = new LinkedHashMap<>();
        rows.forEach(row -> row.reasons()
                .lines()
                .forEach(line -> counts.computeIfAbsent(line, l -> new EnumMap<>(Kind.class))
                        .merge(row.outcome(), row.count(), Long::sum)));
        return counts.entrySet().stream()
                .map(entry -> why(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Why::plans).reversed().thenComparing(Why::sentence))
                .toList();
    }

    /** A line as the decision keeps it: {@code code: sentence}. */
    private static Why why(String line, Map<Kind, Long> counts) {
        int colon = line.indexOf(": ");
        return new Why(
                line.substring(0, colon),
                line.substring(colon + 2),
                counts.getOrDefault(Kind.REFUSED, 0L),
                counts.getOrDefault(Kind.ASK_A_PERSON, 0L));
    }
}
