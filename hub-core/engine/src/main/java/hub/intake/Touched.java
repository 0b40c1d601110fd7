package hub.intake;

import hub.model.ChildId;
import hub.model.Link;
import hub.model.RecordType;
import hub.store.Marks;
import hub.store.Marks.Turn;
import hub.store.SqlArrays;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds the children that changed records touch: the child itself, everyone on a journey, everyone on the journeys of a crew member.
 * Part of the caller's transaction.
 */
final class Touched {

    private final JdbcTemplate jdbc;
    private final Marks marks;

    Touched(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.marks = new Marks(jdbc);
    }

    /** The crew members that changed records were tied to before; ask before saving. */
    List<String> crewOf(Collection<RecordState> changed) {
        List<Long> tied = changed.stream()
                .filter(state -> state.type() == RecordType.CREW_TRAINING && !state.created())
                .map(RecordState::id)
                .toList();
        return tied.isEmpty()
                ? List.of()
                : jdbc.queryForList(
                        "select l.link from " + SqlArrays.NUMBERS
                                + " as k(k) left join relationship l on l.record_id = k.k where l.kind = 'CREW'",
                        String.class,
                        SqlArrays.ofNumbers(tied));
    }

    /** Marks everyone touched; ask after saving. */
    void mark(Collection<RecordState> changed, List<String> crewBefore, Instant at) {
        Set<ChildId> first = named(changed.stream().filter(state -> state.type() == RecordType.CONSENT));
        Set<ChildId> others = named(changed.stream());
        others.addAll(onJourneys(journeys(changed, crewBefore)));
        others.removeAll(first);
        marks.markTold(first, Turn.FIRST, at);
        marks.markTold(others, Turn.USUAL, at);
    }

    private static Set<ChildId> named(Stream<RecordState> changed) {
        Set<ChildId> children = new LinkedHashSet<>();
        changed.forEach(state -> {
            state.child().ifPresent(children::add);
            state.formerChild().ifPresent(children::add);
        });
        return children;
    }

    private Set<String> journeys(Collection<RecordState> changed, List<String> crewBefore) {
        Set<String> journeys = new HashSet<>(keys(changed, RecordType.JOURNEY).toList());
        Set<String> crew = new HashSet<>(crewBefore);
        keys(changed, RecordType.CREW_MEMBER).forEach(crew::add);
        changed.stream()
                .filter(state -> state.type() == RecordType.CREW_TRAINING)
                .flatMap(state -> state.links().orElseThrow().stream())
                .map(Link::value)
                .forEach(crew::add);
        if (!crew.isEmpty()) {
            journeys.addAll(jdbc.queryForList("""
                    select r.source_key from %s as k(k) left join relationship l on l.link = k.k left join record r on r.id = l.record_id
                     where l.kind = 'CREW' and r.record_type = 'journey'
                    """.formatted(SqlArrays.TEXTS), String.class, SqlArrays.ofTexts(crew)));
        }
        return journeys;
    }

    private static Stream<String> keys(Collection<RecordState> changed, RecordType type) {
        return changed.stream().filter(state -> state.type() == type).map(RecordState::key);
    }

    private List<ChildId> onJourneys(Set<String> journeys) {
        return journeys.isEmpty()
                ? List.of()
                : jdbc.query(
                        "select distinct l.child_id from " + SqlArrays.TEXTS
                                + " as k(k) left join relationship l on l.link = k.k where l.kind = 'JOURNEY' and l.child_id is not null",
                        (row, n) -> new ChildId(row.getLong(1)),
                        SqlArrays.ofTexts(journeys));
    }
}
