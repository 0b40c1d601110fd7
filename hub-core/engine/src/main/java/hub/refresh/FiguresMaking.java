package hub.refresh;

import hub.audit.Grounds;
import hub.model.OrganisationId;
import hub.refresh.MakeRefresh.Figures;
import hub.refresh.RefreshTable.Remembered;
import hub.sharing.FiguresGate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Refreshes of figures that name no child. */
final class FiguresMaking implements Making {

    private final FiguresGate gate;
    private final MakeRefresh make;
    private final RefreshTable table;

    FiguresMaking(FiguresGate gate, MakeRefresh make, RefreshTable table) {
        this.gate = gate;
        this.make = make;
        this.table = table;
    }

    @Override
    public String product() {
        return "send-cohort";
    }

    @Override
    public List<OrganisationId> recipients(Instant now) {
        return gate.recipients(product(), now);
    }

    @Override
    public boolean ready(Instant now) {
        return true;
    }

    @Override
    public boolean tellsTheSame() {
        return true;
    }

    @Override
    public Optional<Made> make(RefreshRow row, String route, Instant now) {
        return gate.ask(row.recipient(), row.product(), now)
                .map(leave -> make.make(row, row.asAt().orElseThrow(), leave, before(row)));
    }

    private Remembered before(RefreshRow row) {
        return table.shownBefore(row.recipient(), row.product(), row.number())
                .map(table::remembered)
                .orElse(Remembered.NOTHING);
    }

    /** By another scheme they may not go. */
    @Override
    public Optional<Grounds> grounds(RefreshRow row, Made made, Instant now) {
        return gate.ask(row.recipient(), row.product(), now)
                .filter(leave -> leave.scheme().text().equals(made.refresh().scheme()))
                .map(leave -> leave.grounds(made.hash()));
    }

    @Override
    public boolean holds(RefreshRow row, Instant now) {
        return true;
    }

    @Override
    public Remembered remembered(Made made) {
        return ((Figures) made).remembered();
    }

    @Override
    public void ended(RefreshRow row, Ending how, Instant now) {
        // Figures are about nobody: there is no row of a child to settle.
    }
}
