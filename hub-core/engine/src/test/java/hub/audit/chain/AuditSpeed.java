package hub.audit.chain;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.audit.AuditEvent.LaneName;
import hub.audit.Grounds;
import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.store.Databases;
import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import hub.testkit.TestDatabases;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures how many events a second are written, sealed and verified: {@code AuditSpeed [h2|postgresql] [events]}. */
final class AuditSpeed {

    private static final int AT_ONCE = 50;

    private AuditSpeed() {}

    public static void main(String[] words) throws Exception {
        TestDatabase database = words[0].equals("h2") ? TestDatabases.h2() : TestDatabases.postgresql();
        int events = Integer.parseInt(words[1]);
        try (HubDataSource opened = Databases.open(database.url(), database.user(), database.password())) {
            JdbcTemplate jdbc = new JdbcTemplate(opened);
            TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(opened));
            Audit audit = new Audit(jdbc);
            ChainKeys keys = new ChainKeys("a key that is long enough to be one", List.of());
            HeadFile heads =
                    new HeadFile(Files.createTempDirectory("toucan-speed-").resolve("audit-head"));
            measure("written, " + AT_ONCE + " a transaction", events, () -> {
                for (int done = 0; done < events; done += AT_ONCE) {
                    transactions.executeWithoutResult(status -> audit.append(claimed()));
                }
            });
            measure("sealed", events, () -> new Sealer(jdbc, transactions, keys, heads, Clock.systemUTC()).seal());
            measure("verified", events, () -> System.out.println(new VerifyChain(jdbc, keys, heads).verify()));
        }
        System.exit(0);
    }

    private static void measure(String what, int events, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double own = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        System.out.printf(
                "%s: %,.0f events/s (%.1f s; %,.0f a second of its own processor time)%n",
                what, events / seconds, seconds, events / own);
    }

    private static List<AuditEvent> claimed() {
        LaneName lane = new LaneName(
                OrganisationId.of("northshire-fleet"), "transport-plan", new ChildId(4711), "journey:R012-AM");
        Grounds grounds = new Grounds(
                "transport-safety",
                List.of("agreement-in-force", "purpose-covered", "on-a-journey", "consent-allows"),
                "NAME,JOURNEY,EMERGENCY,MEDICINE,ALLERGY,CONTACT,DAILY_CARE",
                "northshire-fleet-transport@" + "0a".repeat(32),
                List.of("71234/2"),
                IntStream.range(0, 10).mapToObj(n -> 71235 + n + "/1").toList(),
                "0a".repeat(32));
        return IntStream.range(0, AT_ONCE)
                .mapToObj(n -> AuditEvent.of(
                                Clock.systemUTC().instant(),
                                AuditEvent.Kind.DISCLOSED,
                                "delivery",
                                lane,
                                "lane-4711-v" + n,
                                "")
                        .on(grounds)
                        .by("northshire-transport/transport-plans-to-northshire-fleet"))
                .toList();
    }
}
