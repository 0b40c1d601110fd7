package hub.sharing;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.connector.Fault;
import hub.model.OrganisationId;
import hub.sharing.AgreementActs.Act;
import hub.sharing.AgreementVersions.Version;
import hub.store.Marks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The agreements as the database has them: every version ever loaded, which are in the files now, and which of them somebody has stopped.
 * A change of an agreement holds at once and marks the children it touches, in chunks; a kill in the middle is made good by the next load.
 */
public final class Agreements {

    private final TransactionTemplate transactions;
    private final AgreementVersions versions;
    private final AgreementActs acts;
    private final TouchedChildren touched;
    private final Audit audit;
    private final Clock clock;
    private volatile Loaded loaded = new Loaded(Set.of(), List.of());

    private record Loaded(Set<Long> ids, List<Agreement> agreements) {}

    public Agreements(JdbcTemplate jdbc, TransactionTemplate transactions, Marks marks, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.versions = new AgreementVersions(jdbc, clock);
        this.acts = new AgreementActs(jdbc);
        this.touched = new TouchedChildren(jdbc, transactions, marks, clock);
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes over the agreements of a folder. @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that lists what is wrong */
    public void load(Path folder) {
        AgreementCheck check = AgreementCheck.of(folder);
        List<Problem> problems = check.problems();
        if (!problems.isEmpty()) {
            throw Fault.configuration(
                    problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        }
        transactions.executeWithoutResult(status -> versions.replace(check.files()));
        markTouched();
    }

    /** The agreements in the files now, whether their dates hold today or not, and whether they are stopped or not. */
    public List<Agreement> current() {
        Loaded before = loaded;
        Set<Long> ids = versions.idsInForce();
        if (!ids.equals(before.ids())) {
            before = new Loaded(
                    ids, versions.inForce().stream().map(Version::agreement).toList());
            loaded = before;
        }
        return before.agreements();
    }

    /** The stops that hold now. */
    public List<AgreementStop> stops() {
        return acts.stops();
    }

    /** Who has any. */
    List<OrganisationId> recipients() {
        return current().stream().map(Agreement::recipient).distinct().toList();
    }

    /** The one that lets a recipient have a product at a moment: its dates hold and nobody has stopped it. */
    Optional<Agreement> inForce(OrganisationId recipient, String product, Instant at) {
        List<AgreementStop> stops = stops();
        return current().stream()
                .filter(a -> a.covers(recipient, product))
                .filter(a -> !at.isBefore(a.startsAt()) && at.isBefore(a.endsAt()))
                .filter(a -> stops.stream().noneMatch(stop -> stop.agreement().equals(a.id())))
                .findFirst();
    }

    /** How each agreement in the files stands now. */
    public List<AgreementStanding> standings() {
        Instant now = clock.instant();
        List<AgreementStop> stops = stops();
        return current().stream()
                .map(agreement -> AgreementStanding.of(agreement, stops, now))
                .toList();
    }

    /**
     * Stops an agreement at once: nothing more is shared under it, what waits is cancelled and what was sent is recalled, until somebody
     * resumes it. A change of its file does not.
     *
     * @param reason in the words of who stops it
     * @param by who stops it
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if there is no such agreement, or it is stopped already
     */
    public void stop(String agreement, String reason, String by) {
        record(Act.STOPPED, agreement, reason, by);
    }

    /** Lifts the stop. @throws Fault of kind {@link Fault.Kind#REJECTED} if the agreement is not stopped */
    public void resume(String agreement, String reason, String by) {
        record(Act.RESUMED, agreement, reason, by);
    }

    private void record(Act act, String agreement, String reason, String by) {
        if (reason.isBlank() || by.isBlank()) {
            throw Fault.rejected("say who does this, and why: it is kept for ever");
        }
        transactions.executeWithoutResult(status -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            refuse(act, agreement);
            acts.add(act, agreement, reason, by, now);
            audit.append(List.of(AuditEvent.of(now, act.audited(), by, "agreement " + agreement)));
        });
        markTouched();
    }

    private void refuse(Act act, String agreement) {
        Optional<AgreementStop> stop =
                stops().stream().filter(s -> s.agreement().equals(agreement)).findFirst();
        if (act == Act.RESUMED && stop.isEmpty()) {
            throw Fault.rejected("no agreement called \"" + agreement + "\" is stopped");
        }
        if (act == Act.STOPPED && stop.isPresent()) {
            throw Fault.rejected("agreement " + agreement + " is stopped already, since "
                    + stop.get().at());
        }
        if (act == Act.STOPPED && current().stream().noneMatch(a -> a.id().equals(agreement))) {
            throw Fault.rejected("no agreement is called \"" + agreement + "\": list them to see those there are");
        }
    }

    private void markTouched() {
        for (Version version : versions.unmarked()) {
            touched.mark(version.tie());
            versions.marked(version);
        }
        for (AgreementActs.Unmarked act : acts.unmarked()) {
            versions.everTied(act.agreement()).forEach(touched::mark);
            acts.marked(act);
        }
    }
}
