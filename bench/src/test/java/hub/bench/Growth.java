package hub.bench;

import hub.bench.report.Row;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** First loads of more and more children: whether time and heap grow with the rows, or faster. */
final class Growth implements Measurement {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 600_000);

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<Row> measure(Trial trial) throws IOException, SQLException {
        List<Row> rows = new ArrayList<>();
        for (int children : sizes(trial.size().children())) {
            rows.addAll(new FirstLoad().measure(trial, children, 1));
        }
        return rows.stream().map(row -> row.of(name())).toList();
    }

    /** The usual ones as far as they go, or parts of a small council. */
    private static List<Integer> sizes(int children) {
        List<Integer> usual = SIZES.stream().filter(n -> n <= children).toList();
        return usual.size() > 1
                ? usual
                : Stream.of(4, 2, 1).map(part -> children / part).toList();
    }
}
