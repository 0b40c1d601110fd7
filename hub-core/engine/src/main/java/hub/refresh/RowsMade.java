package hub.refresh;

import hub.cohort.ReadCohort.Moved;
import hub.cohort.ReadCohort.View;
import hub.connector.Payload;
import hub.connector.Refresh;
import hub.connector.Refresh.Table;
import hub.connector.Rows;
import hub.connector.Writer;
import hub.delivery.GatheredRow;
import hub.refresh.RowCells.Named;
import hub.refresh.RowNames.NamedLane;
import hub.sharing.GrantedRows;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows about children, gathered while they are written: a page of them is claimed, put into words, checked and handed to the writer before
 * the next. The names of all rows are in memory, and nothing else of them.
 */
final class RowsMade implements Made {

    private static final int PAGE = 500;

    private final RefreshRow row;
    private final GrantedRows leave;
    private final String route;
    private final RefreshSources sources;
    private final RowNames names;
    private final Table loads;
    private final Path folder;
    private final Clock clock;
    private final RowCells cells;
    private final RowCheck check;
    private final RowsTold told;

    /** @param folder for documents too large for memory */
    RowsMade(
            RefreshRow row,
            GrantedRows leave,
            String route,
            RefreshSources sources,
            RowNames names,
            Table loads,
            Path folder,
            Clock clock) {
        this.row = row;
        this.leave = leave;
        this.route = route;
        this.sources = sources;
        this.names = names;
        this.loads = loads;
        this.folder = folder;
        this.clock = clock;
        this.cells = new RowCells(leave.form(), names);
        this.check = new RowCheck(leave.form(), sources.strangers());
        this.told = new RowsTold(cells.columns());
    }

    GrantedRows leave() {
        return leave;
    }

    @Override
    public Refresh refresh() {
        return new Refresh(
                row.key(),
                row.recipient(),
                row.product(),
                row.number(),
                view().day(),
                row.since(),
                view().knownAt(),
                "none",
                List.of(loads),
                MakeRefresh.NOTES);
    }

    private View view() {
        return new View(RefreshRow.dayOf(row.asAt().orElseThrow()), row.asAt().orElseThrow());
    }

    @Override
    public Payload writtenBy(Writer writer) {
        List<NamedLane> lanes = names.named(sources.gathering().granted(row.recipient(), row.product()));
        Stream<List<String>> rows = IntStream.iterate(0, from -> from < lanes.size(), from -> from + PAGE)
                .boxed()
                .flatMap(from -> page(lanes.subList(from, Math.min(from + PAGE, lanes.size()))).stream());
        Payload payload = writer.write(refresh(), new Rows(leave.form().toString(), cells.columns(), folder, rows));
        check.written(row.key(), payload);
        return payload;
    }

    private List<List<String>> page(List<NamedLane> lanes) {
        List<Named> granted = granted(lanes);
        Moved moved = sources.cohorts()
                .moved(
                        granted.stream().map(named -> named.row().child()).toList(),
                        new View(row.since(), row.sinceAt().orElse(view().knownAt())),
                        view());
        check.rows(row.key(), granted);
        List<List<String>> page = cells.of(granted, moved);
        page.forEach(told::add);
        return page;
    }

    private List<Named> granted(List<NamedLane> lanes) {
        Map<Long, GatheredRow> gathered = sources
                .gathering()
                .claim(
                        row.thisTry(),
                        lanes.stream().map(NamedLane::lane).toList(),
                        route,
                        row.leaseUntil().orElseThrow(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS))
                .stream()
                .collect(Collectors.toMap(GatheredRow::lane, Function.identity()));
        return lanes.stream()
                .filter(lane -> gathered.containsKey(lane.lane().lane()))
                .map(lane -> new Named(lane.name(), gathered.get(lane.lane().lane())))
                .toList();
    }

    @Override
    public String summary() {
        return told.summary(leave.form(), row.since());
    }

    @Override
    public String hash() {
        return told.hash();
    }
}
