package hub.app.run;

import hub.app.operations.QuarantineItem;
import hub.app.operations.ReplayResult;
import hub.audit.AuditEvent;
import hub.connector.Fault;
import hub.connector.Input;
import hub.intake.Counts.Outcome;
import hub.intake.IntakeReport;
import hub.intake.Quarantine;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What was set aside, for whoever mends it. */
final class SetAside {

    private final Engine engine;
    private final Operator operator;

    SetAside(Engine engine) {
        this.engine = engine;
        this.operator = new Operator(engine);
    }

    List<QuarantineItem> all() {
        return Answers.all(engine.intake.quarantine()::list, Quarantine.Item::id).stream()
                .map(SetAside::item)
                .toList();
    }

    QuarantineItem show(long id) {
        return item(shown(id).item());
    }

    byte[] original(long id) {
        Input original = shown(id).original();
        operator.did(AuditEvent.Kind.REVIEWED, "the original of quarantined item " + id + " was shown");
        try (InputStream bytes = original.open()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw Fault.unavailable("cannot read what was set aside", e);
        }
    }

    private Quarantine.Shown shown(long id) {
        return engine.intake
                .quarantine()
                .show(id)
                .orElseThrow(() ->
                        Fault.rejected("nothing was set aside under " + id + ": list the quarantine to see what was"));
    }

    private static QuarantineItem item(Quarantine.Item item) {
        return new QuarantineItem(
                item.id(),
                item.setAsideAt(),
                item.source().value(),
                item.feed(),
                item.input(),
                item.row(),
                item.field(),
                item.reason(),
                item.message());
    }

    ReplayResult replay(List<Long> ids) {
        Quarantine quarantine = engine.intake.quarantine();
        operator.did(AuditEvent.Kind.REPLAYED, ids.isEmpty() ? "everything in quarantine" : "quarantined items " + ids);
        List<IntakeReport> reports = ids.isEmpty() ? quarantine.replayAll() : quarantine.replay(ids);
        return new ReplayResult(
                reports.stream().mapToLong(report -> report.counts().read()).sum(),
                reports.stream()
                        .mapToLong(report -> report.counts().of(Outcome.QUARANTINED))
                        .sum());
    }
}
