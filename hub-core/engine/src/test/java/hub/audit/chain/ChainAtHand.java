package hub.audit.chain;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.audit.AuditEvent.LaneName;
import hub.audit.Grounds;
import hub.audit.chain.Verdict.Broken;
import hub.council.Emptied;
import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.store.HubDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An audit on a database of its own, its chain and the file of noted ends. */
final class ChainAtHand {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T08:00:00Z"), ZoneOffset.UTC);
    static final String KEY = "the key of the council, 32 letters and more";

    private static final LaneName LANE =
            new LaneName(OrganisationId.of("northshire-fleet"), "transport-plan", new ChildId(17), "journey:A-AM");

    final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Audit audit;
    private final Path folder;

    /** @param opened emptied first */
    ChainAtHand(HubDataSource opened, Path folder) {
        Emptied.all(opened);
        this.jdbc = new JdbcTemplate(opened);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(opened));
        this.audit = new Audit(jdbc);
        this.folder = folder;
    }

    /** In two batches of five. */
    void tenSealedEvents() {
        act(5);
        sealer().seal();
        act(5);
        sealer().seal();
    }

    void act(int times) {
        Grounds grounds = new Grounds(
                "transport-safety",
                List.of("consent-allows"),
                "NAME",
                "fleet@1f",
                List.of("3/1"),
                List.of("1/2"),
                "ab");
        transactions.executeWithoutResult(status -> audit.append(IntStream.range(0, times)
                .mapToObj(n -> AuditEvent.of(
                                CLOCK.instant(), AuditEvent.Kind.DISCLOSED, "delivery", LANE, "lane-1-v" + n, "")
                        .on(grounds)
                        .by("depot/plans"))
                .toList()));
    }

    void sealAnewWith(String key) {
        jdbc.update("update audit set place = null, key_id = null, link = null");
        jdbc.update("update audit_head set place = 0, link = ''");
        new Sealer(jdbc, transactions, new ChainKeys(key, List.of()), new HeadFile(folder.resolve("forged")), CLOCK)
                .seal();
    }

    Path headFile() {
        return folder.resolve("audit-head");
    }

    static ChainKeys keys() {
        return new ChainKeys(KEY, List.of());
    }

    Sealer sealer() {
        return sealer(keys());
    }

    Sealer sealer(ChainKeys keys) {
        return new Sealer(jdbc, transactions, keys, new HeadFile(headFile()), CLOCK);
    }

    Verdict verify() {
        return verify(keys());
    }

    Verdict verify(ChainKeys keys) {
        return new VerifyChain(jdbc, keys, new HeadFile(headFile())).verify();
    }

    /** What is said of the first place where the chain breaks; "holds" if it does. */
    String broken() {
        return verify().broken().map(Broken::toString).orElse("holds");
    }
}
