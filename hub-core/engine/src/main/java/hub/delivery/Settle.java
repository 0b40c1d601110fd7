package hub.delivery;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.delivery.Settlement.Failed;
import hub.delivery.Settlement.Taken;
import hub.store.Marks;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Transaction (iv) of promise 1: what became of a send. */
final class Settle {

    private final JdbcTemplate jdbc;
    private final Disclosures disclosures;
    private final Audit audit;
    private final Marks marks;
    private final DeliverySettings settings;

    Settle(JdbcTemplate jdbc, Audit audit, Marks marks, DeliverySettings settings) {
        this.jdbc = jdbc;
        this.disclosures = new Disclosures(jdbc);
        this.audit = audit;
        this.marks = marks;
        this.settings = settings;
    }

    /** A row that is settled already stays as it is: a sender that lost its lease comes too late to change it. */
    void settle(OutboxRow row, Settlement how, Instant now) {
        boolean open = row.state().equals("CLAIMED") || row.state().equals("PENDING");
        if (open && how instanceof Taken taken) {
            taken(row, taken, now);
        } else if (row.state().equals("CLAIMED") && how instanceof Failed failed) {
            failed(row, failed, now);
        }
    }

    private void taken(OutboxRow row, Taken taken, Instant now) {
        switch (settings.receipt(row.recipient())) {
            case TRANSPORT -> received(row, taken.reference(), AuditEvent.Kind.RECEIVED, Outbox.ACTOR, now);
            case ACKNOWLEDGED ->
                jdbc.update(
                        """
                        update delivery set state = 'SENT', receipt = ?, lease_until = null, failure_kind = null, failure = null,
                                            next_attempt_at = ?
                         where id = ?
                        """, taken.reference(), now.plus(settings.recallAgain()).atOffset(ZoneOffset.UTC), row.id());
        }
    }

    void acknowledged(OutboxRow row, String reference, Instant now) {
        received(row, reference, AuditEvent.Kind.ACKNOWLEDGED, Outbox.ACTOR, now);
    }

    /** The recipient told a person. */
    void confirmed(OutboxRow row, String actor, Instant now) {
        received(row, "confirmed to a person", AuditEvent.Kind.ACKNOWLEDGED, actor, now);
    }

    private void received(OutboxRow row, String reference, AuditEvent.Kind event, String actor, Instant now) {
        jdbc.update("""
                update delivery set state = 'RECEIVED', receipt = ?, settled_at = ?, lease_until = null, failure_kind = null,
                                    failure = null
                 where id = ?
                """, reference, now.atOffset(ZoneOffset.UTC), row.id());
        if (row.recall()) {
            disclosures.recalled(row, now);
        } else {
            disclosures.received(List.of(row), now);
        }
        audit.append(List.of(
                AuditEvent.of(now, event, actor, row.name(), row.key(), "").answered(reference)));
    }

    /** A claim that ends without a send. */
    void giveBack(OutboxRow row, Instant now) {
        if (row.state().equals("CLAIMED")) {
            jdbc.update("update delivery set state = 'PENDING', lease_until = null where id = ?", row.id());
            decideAgain(row, now);
        }
    }

    /** What was decided while a row was claimed could not reach it: the next decision cancels it, or lets a newer version follow. */
    private void decideAgain(OutboxRow row, Instant now) {
        if (!row.recall() && row.doubtful()) {
            marks.mark(List.of(row.child()), now);
        }
    }

    private void failed(OutboxRow row, Failed failed, Instant now) {
        switch (failed.kind()) {
            case REJECTED, DEFECT -> park(row, failed, now);
            case CONFIGURATION -> again(row, failed, now);
            case UNAVAILABLE -> {
                // A recall is never given up: a copy is out there.
                if (!row.recall() && row.attempts() >= settings.tries()) {
                    park(row, failed, now);
                } else {
                    again(row, failed, now);
                }
            }
        }
    }

    void park(OutboxRow row, Failed failed, Instant now) {
        jdbc.update("""
                update delivery set state = 'PARKED', failure_kind = ?, failure = ?, lease_until = null, settled_at = ? where id = ?
                """, failed.kind().name(), failed.message(), now.atOffset(ZoneOffset.UTC), row.id());
        decideAgain(row, now);
    }

    private void again(OutboxRow row, Failed failed, Instant now) {
        Instant next =
                now.plus(new BackOff(settings.firstWait(), settings.longestWait()).after(row.id(), row.attempts()));
        jdbc.update("""
                update delivery set state = 'PENDING', failure_kind = ?, failure = ?, lease_until = null, next_attempt_at = ?
                 where id = ?
                """, failed.kind().name(), failed.message(), next.atOffset(ZoneOffset.UTC), row.id());
        decideAgain(row, now);
    }
}
