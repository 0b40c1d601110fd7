package hub.sharing;

import hub.connector.Fault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every version of every agreement that was ever loaded, and which are in the files now. */
final class AgreementVersions {

    /** One version. */
    record Version(long id, String name, String digest, String body) {

        AgreementTie tie() {
            return AgreementTie.of(YamlText.read(body).tree());
        }

        Agreement agreement() {
            return AgreementFile.read(Path.of(name + ".yaml"), body)
                    .agreement()
                    .orElseThrow(() -> Fault.defect("the stored agreement " + name + " cannot be read", null));
        }
    }

    private final JdbcTemplate jdbc;
    private final Clock clock;

    AgreementVersions(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<Long> idsInForce() {
        return Set.copyOf(jdbc.queryForList("select id from agreement_version where in_force", Long.class));
    }

    List<Version> inForce() {
        return versions("in_force");
    }

    /** Whom an agreement was ever about. */
    Set<AgreementTie> everTied(String name) {
        return versions("true").stream()
                .filter(v -> v.name().equals(name))
                .map(Version::tie)
                .collect(Collectors.toSet());
    }

    /** Those whose last change has not marked its children yet. */
    List<Version> unmarked() {
        return versions("not marked");
    }

    void marked(Version version) {
        jdbc.update("update agreement_version set marked = true where id = ?", version.id());
    }

    /** Exactly these files are in force. Part of the caller's transaction. */
    void replace(List<AgreementFile> files) {
        Set<Long> kept = new HashSet<>();
        for (AgreementFile file : files) {
            String name = file.agreement().orElseThrow().id();
            String digest = file.agreement().orElseThrow().version();
            kept.add(id(name, digest).orElseGet(() -> insert(name, digest, file.text())));
        }
        for (Version version : versions("true")) {
            jdbc.update(
                    "update agreement_version set in_force = ?, marked = false where id = ? and in_force <> ?",
                    kept.contains(version.id()),
                    version.id(),
                    kept.contains(version.id()));
        }
    }

    private long insert(String name, String digest, String body) {
        jdbc.update(
                "insert into agreement_version (agreement, digest, body, loaded_at, in_force) values (?, ?, ?, ?, true)",
                name,
                digest,
                body,
                clock.instant().atOffset(ZoneOffset.UTC));
        return id(name, digest).orElseThrow();
    }

    private Optional<Long> id(String name, String digest) {
        return jdbc
                .queryForList(
                        "select id from agreement_version where agreement = ? and digest = ?", Long.class, name, digest)
                .stream()
                .findFirst();
    }

    private List<Version> versions(String which) {
        return jdbc.query(
                "select id, agreement, digest, body from agreement_version where " + which + " order by agreement, id",
                (row, n) -> new Version(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
    }
}
