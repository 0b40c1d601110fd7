package hub.identity;

import hub.model.ChildId;
import hub.model.Identifier;
import hub.store.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of children and of what names them. Part of the caller's transaction. */
public final class ChildTables {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    public ChildTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All that claims could touch, in four questions however many claims there are; in one if all are settled.
     *
     * @param settled claims of references that were accepted before with this very content: only whom their numbers name is asked
     */
    public KnownChildren load(Collection<Claim> fresh, Collection<Claim> settled) {
        KnownChildren known = new KnownChildren();
        loadNamed(Stream.concat(fresh.stream(), settled.stream()), known);
        Set<ChildId> children = new HashSet<>();
        for (Claim claim : fresh) {
            claim.knownAs().ifPresent(children::add);
            children.addAll(known.named(claim.identifiers()));
        }
        loadChildren(children, known);
        loadNames(
                Stream.concat(
                        fresh.stream(),
                        settled.stream().filter(claim -> claim.identifiers().isEmpty())),
                known);
        return known;
    }

    private void loadNamed(Stream<Claim> claims, KnownChildren known) {
        List<String> numbers = claims.flatMap(claim -> claim.identifiers().stream())
                .map(Identifier::value)
                .distinct()
                .toList();
        if (!numbers.isEmpty()) {
            jdbc.query(
                    "select i.child_id, i.system, i.number from " + SqlArrays.TEXTS
                            + " as k(k) left join child_identifier i on i.number = k.k where i.child_id is not null",
                    (ResultSet row) -> knows(row, known),
                    SqlArrays.ofTexts(numbers));
        }
    }

    private static void knows(ResultSet row, KnownChildren known) throws SQLException {
        known.knows(Identifier.of(row.getString(2), row.getString(3)), new ChildId(row.getLong(1)));
    }

    private void loadChildren(Set<ChildId> children, KnownChildren known) {
        if (children.isEmpty()) {
            return;
        }
        Object ids = SqlArrays.ofChildren(children);
        jdbc.query(
                "select i.child_id, i.system, i.number from " + SqlArrays.NUMBERS
                        + " as k(k) left join child_identifier i on i.child_id = k.k where i.number is not null",
                (ResultSet row) -> knows(row, known),
                ids);
        jdbc.query(
                "select c.id, c.birth_date from " + SqlArrays.NUMBERS
                        + " as k(k) left join child c on c.id = k.k where c.birth_date is not null",
                (ResultSet row) -> known.knows(new ChildId(row.getLong(1)), row.getObject(2, LocalDate.class)),
                ids);
    }

    private void loadNames(Stream<Claim> claims, KnownChildren known) {
        List<Long> names =
                claims.flatMap(claim -> claim.nameKey().stream()).distinct().toList();
        if (!names.isEmpty()) {
            jdbc.query(
                    "select n.name_key, n.child_id from " + SqlArrays.NUMBERS
                            + " as k(k) left join child_name_key n on n.name_key = k.k where n.child_id is not null",
                    (ResultSet row) -> known.knows(row.getLong(1), new ChildId(row.getLong(2))),
                    SqlArrays.ofNumbers(names));
        }
    }

    /** Writes what the batch added. */
    public void save(KnownChildren known, Instant at) {
        jdbc.batchUpdate(
                "insert into child (id, birth_date, created_at) values (?, ?, ?)",
                known.newChildren,
                BATCH,
                (row, child) -> {
                    row.setLong(1, child.value());
                    row.setObject(2, known.birthDate(child).orElse(null), Types.DATE);
                    row.setObject(3, at.atOffset(ZoneOffset.UTC));
                });
        jdbc.batchUpdate(
                "update child set birth_date = ? where id = ?",
                changedBirthDates(known).toList(),
                BATCH,
                (row, child) -> {
                    row.setObject(1, known.birthDate(child).orElseThrow());
                    row.setLong(2, child.value());
                });
        saveIdentifiers(known);
        saveNames(known);
    }

    private static Stream<ChildId> changedBirthDates(KnownChildren known) {
        return known.newBirthDates.stream().filter(child -> !known.newChildren.contains(child));
    }

    private void saveIdentifiers(KnownChildren known) {
        jdbc.batchUpdate(
                "insert into child_identifier (number, system, child_id) values (?, ?, ?)",
                known.newIdentifiers,
                BATCH,
                (row, added) -> {
                    row.setString(1, added.identifier().value());
                    row.setString(2, added.identifier().system());
                    row.setLong(3, added.child().value());
                });
    }

    private void saveNames(KnownChildren known) {
        jdbc.batchUpdate(
                "insert into child_name_key (name_key, child_id) values (?, ?)",
                known.newNames,
                BATCH,
                (row, added) -> {
                    row.setLong(1, added.nameKey());
                    row.setLong(2, added.child().value());
                });
    }
}
