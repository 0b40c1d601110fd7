package hub.product;

import hub.model.ChildId;
import hub.model.DataCategory;
import hub.model.OrganisationId;
import hub.store.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The releases that people have recorded and nobody has withdrawn. */
public final class Releases {

    private final JdbcClient jdbc;

    public Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those about these children, whether they hold today or not. */
    public Map<ChildId, List<Release>> of(Collection<ChildId> children) {
        return jdbc
                .sql("select r.* from " + SqlArrays.NUMBERS + """
                         as k(k) left join restriction_release r on r.child_id = k.k
                         where r.id is not null and not exists (select 1 from restriction_release_end e where e.release_id = r.id)
                         order by r.id
                        """)
                .param(SqlArrays.ofChildren(children))
                .query((row, n) -> Map.entry(new ChildId(row.getLong("child_id")), release(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getLong("id"),
                OrganisationId.of(row.getString("recipient")),
                Arrays.stream(row.getString("categories").split(","))
                        .map(DataCategory::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }
}
