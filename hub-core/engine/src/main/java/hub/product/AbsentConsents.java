package hub.product;

import hub.model.ChildId;
import hub.model.Consent;
import hub.model.OrganisationId;
import hub.model.RecordType;
import hub.store.Bodies;
import hub.store.CanonicalJson;
import hub.store.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Consents that are gone from their source's last extract. What they said last still matters: a refusal does not lapse by vanishing. */
public final class AbsentConsents {

    private final JdbcClient jdbc;

    public AbsentConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The absent consents about these children, as they last were. */
    public Map<ChildId, List<Told<Consent>>> of(Collection<ChildId> children) {
        return jdbc
                .sql("""
                        select r.child_id, r.source, r.source_key, v.as_at, v.body
                          from %s as k(k) left join record r on r.child_id = k.k left join record_version v on v.record_id = r.id
                         where not r.present and r.record_type = ?
                           and v.version = (select max(w.version) from record_version w
                                             where w.record_id = r.id and w.kind = 'CONTENT')
                         order by r.id
                        """.formatted(SqlArrays.NUMBERS))
                .param(SqlArrays.ofChildren(children))
                .param(RecordType.CONSENT.text())
                .query((row, n) -> Map.entry(new ChildId(row.getLong("child_id")), consent(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Told<Consent> consent(ResultSet row) throws SQLException {
        return new Told<>(
                OrganisationId.of(row.getString("source")),
                row.getString("source_key"),
                row.getObject("as_at", OffsetDateTime.class).toInstant(),
                CanonicalJson.read(Bodies.decompress(row.getBytes("body")), Consent.class));
    }
}
