package hub.sharing;

import hub.connector.Fault;
import hub.model.ChildId;
import hub.store.Marks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The agreements as the database has them: every version ever loaded, and which are in the files now. A changed agreement marks the
 * children it touches, in chunks; a stop in the middle is made good by the next load.
 */
public final class Agreements {

    private static final int CHUNK = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Marks marks;
    private final Clock clock;
    private volatile Loaded loaded = new Loaded(Set.of(), List.of());

    private record Loaded(Set<Long> ids, List<Agreement> agreements) {}

    private record Version(long id, String agreement, String digest, String body) {}

    public Agreements(JdbcTemplate jdbc, TransactionTemplate transactions, Marks marks, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.marks = marks;
        this.clock = clock;
    }

    /** Takes over the agreements of a folder. @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that lists what is wrong */
    public void load(Path folder) {
        List<AgreementFile> files = AgreementCheck.read(folder);
        List<Problem> problems = AgreementCheck.problems(files);
        if (!problems.isEmpty()) {
            throw Fault.configuration(
                    problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        }
        transactions.executeWithoutResult(status -> replace(files));
        versions("not marked").forEach(this::markTouched);
    }

    /** The agreements in the files now, whether their dates hold today or not. */
    public List<Agreement> current() {
        Loaded before = loaded;
        Set<Long> ids = Set.copyOf(jdbc.queryForList("select id from agreement_version where in_force", Long.class));
        if (!ids.equals(before.ids())) {
            before = new Loaded(
                    ids,
                    versions("in_force").stream().map(Agreements::agreement).toList());
            loaded = before;
        }
        return before.agreements();
    }

    private void replace(List<AgreementFile> files) {
        Set<Long> kept = new HashSet<>();
        for (AgreementFile file : files) {
            String agreement = file.agreement().orElseThrow().id();
            String digest = file.agreement().orElseThrow().version();
            kept.add(versions("true").stream()
                    .filter(v -> v.agreement().equals(agreement) && v.digest().equals(digest))
                    .findFirst()
                    .map(Version::id)
                    .orElseGet(() -> insert(agreement, digest, file.text())));
        }
        for (Version version : versions("true")) {
            jdbc.update(
                    "update agreement_version set in_force = ?, marked = false where id = ? and in_force <> ?",
                    kept.contains(version.id()),
                    version.id(),
                    kept.contains(version.id()));
        }
    }

    private long insert(String agreement, String digest, String body) {
        jdbc.update(
                "insert into agreement_version (agreement, digest, body, loaded_at, in_force) values (?, ?, ?, ?, true)",
                agreement,
                digest,
                body,
                clock.instant().atOffset(ZoneOffset.UTC));
        return versions("true").stream()
                .filter(v -> v.agreement().equals(agreement) && v.digest().equals(digest))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Version> versions(String which) {
        return jdbc.query(
                "select id, agreement, digest, body from agreement_version where " + which + " order by agreement, id",
                (row, n) -> new Version(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    private static Agreement agreement(Version version) {
        return AgreementFile.read(Path.of(version.agreement() + ".yaml"), version.body())
                .agreement()
                .orElseThrow(
                        () -> Fault.defect("the stored agreement " + version.agreement() + " cannot be read", null));
    }

    private void markTouched(Version version) {
        String recipient = agreement(version).recipient().value();
        long last = 0;
        List<ChildId> chunk;
        do {
            chunk = touched(recipient, last);
            List<ChildId> marked = chunk;
            transactions.executeWithoutResult(status -> marks.mark(marked, clock.instant()));
            last = chunk.isEmpty() ? last : chunk.get(chunk.size() - 1).value();
        } while (chunk.size() == CHUNK);
        jdbc.update("update agreement_version set marked = true where id = ?", version.id());
    }

    /** Children who are on a journey that the recipient operates, or about whom it was decided before. */
    private List<ChildId> touched(String recipient, long after) {
        return jdbc.query("""
                select child_id from (
                    select p.child_id from relationship o
                      join record j on j.id = o.record_id
                      join relationship p on p.kind = 'JOURNEY' and p.link = j.source_key
                     where o.kind = 'OPERATOR' and o.link = ?
                    union select d.child_id from decision d where d.recipient = ?) touched
                 where child_id > ? order by child_id limit ?
                """, (row, n) -> new ChildId(row.getLong(1)), recipient, recipient, after, CHUNK);
    }
}
