package hub.refresh;

import hub.audit.Grounds;
import hub.delivery.GatheredRows;
import hub.model.OrganisationId;
import hub.model.SendRecord;
import hub.refresh.RefreshTable.Remembered;
import hub.sharing.GrantedRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Refreshes of rows about children: everything that is granted to the recipient child by child, gathered at one moment. */
final class RowsMaking implements Making {

    /** Whoever cannot be decided in that time is left out: one child must not keep back the whole. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final RefreshSources sources;
    private final Loads loads;
    private final RefreshTable table;
    private final GatheredRows rows;
    private final OutgoingFiles files;
    private final Clock clock;

    RowsMaking(RefreshSources sources, Loads loads, RefreshTable table, GatheredRows rows, Clock clock) {
        this.sources = sources;
        this.loads = loads;
        this.table = table;
        this.rows = rows;
        this.files = new OutgoingFiles(sources.folder());
        this.clock = clock;
        files.clear();
    }

    @Override
    public String product() {
        return SendRecord.NAME;
    }

    @Override
    public List<OrganisationId> recipients(Instant now) {
        return sources.rows().recipients(product(), now);
    }

    /** What is marked is decided first, or a whole year group would be left out on the day on which it goes up. */
    @Override
    public boolean ready(Instant now) {
        return !sources.gathering().undecided(now, now.minus(PATIENCE));
    }

    @Override
    public boolean tellsTheSame() {
        return false;
    }

    @Override
    public Optional<Made> make(RefreshRow row, String route, Instant now) {
        return sources.rows().ask(row.recipient(), row.product(), now).map(leave -> {
            table.named(row, leave.form().toString(), leave.purpose());
            return new RowsMade(
                    row,
                    leave,
                    route,
                    sources,
                    RowNames.of(leave.form(), leave.recipient(), leave.purpose(), sources.pseudonyms()),
                    loads.table(),
                    files.folder(row.key()),
                    clock);
        });
    }

    /** In another form they may not go. */
    @Override
    public Optional<Grounds> grounds(RefreshRow row, Made made, Instant now) {
        GrantedRows before = ((RowsMade) made).leave();
        return sources.rows()
                .ask(row.recipient(), row.product(), now)
                .filter(leave ->
                        leave.form() == before.form() && leave.purpose().equals(before.purpose()))
                .map(leave -> leave.grounds(made.hash()));
    }

    @Override
    public boolean holds(RefreshRow row, Instant now) {
        return rows.mayLeave(row.thisTry(), now);
    }

    @Override
    public Remembered remembered(Made made) {
        return Remembered.NOTHING;
    }

    @Override
    public void ended(RefreshRow row, Ending how, Instant now) {
        switch (how.how()) {
            case NOT_TAKEN -> rows.giveBack(row.thisTry());
            case SENT -> rows.sent(row.thisTry(), how.reference());
            case RECEIVED -> rows.received(row.thisTry(), how.reference(), now);
        }
        files.clear(row.key());
    }
}
