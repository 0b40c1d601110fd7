package hub.audit.chain;

import hub.audit.chain.HeadFile.Line;
import hub.audit.chain.Verdict.Broken;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walks the chain from its first event to its last, a page at a time, while the hub works or not, and says where it breaks first. */
public final class VerifyChain {

    private static final int PAGE = 1_000;

    private final JdbcTemplate jdbc;
    private final ChainKeys keys;
    private final HeadFile heads;

    public VerifyChain(JdbcTemplate jdbc, ChainKeys keys, HeadFile heads) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.heads = heads;
    }

    /** Where a walk has come to. */
    private record Walk(Head head, long lastId, Optional<Broken> broken) {
        static final Walk START = new Walk(new Head(Long.MIN_VALUE, ""), 0, Optional.empty());

        Head end() {
            return head.place() < 0 ? Head.START : head;
        }

        Walk past(ChainedEvent event) {
            return new Walk(new Head(event.place(), event.link()), event.id(), Optional.empty());
        }

        Walk broken(Broken where) {
            return new Walk(head, lastId, Optional.of(where));
        }
    }

    public Verdict verify() {
        Optional<Head> stated = jdbc
                .query("select place, link from audit_head", (row, n) -> new Head(row.getLong(1), row.getString(2)))
                .stream()
                .findFirst();
        try (Stream<Line> lines = heads.lines()) {
            NotedEnds noted = new NotedEnds(lines.iterator(), this::stands);
            Walk walk = walk(noted);
            Optional<Broken> broken = walk.broken().or(() -> tail(walk.end(), stated, noted));
            return jdbc.queryForObject(
                    "select count(*), min(at) from audit where place is null",
                    (row, n) -> new Verdict(
                            walk.end().place(),
                            row.getLong(1),
                            Optional.ofNullable(row.getObject(2, OffsetDateTime.class))
                                    .map(OffsetDateTime::toInstant),
                            noted.met(),
                            broken));
        }
    }

    private Walk walk(NotedEnds noted) {
        Walk walk = Walk.START;
        List<ChainedEvent> page;
        do {
            page = page(walk);
            for (ChainedEvent event : page) {
                Optional<Broken> broken = check(walk.end(), event, noted);
                if (broken.isPresent()) {
                    return walk.broken(broken.get());
                }
                walk = walk.past(event);
            }
        } while (page.size() == PAGE);
        return walk;
    }

    private List<ChainedEvent> page(Walk walk) {
        return jdbc.query(
                "select " + ChainedEvent.COLUMNS + """
                          from audit where place >= ? and not (place = ? and id <= ?) order by place, id limit
                        """ + PAGE,
                ChainedEvent::read,
                walk.head().place(),
                walk.head().place(),
                walk.lastId());
    }

    private Optional<Broken> check(Head before, ChainedEvent event, NotedEnds noted) {
        if (event.place() <= before.place()) {
            return broken(event, "it was inserted: another event stands at this place already");
        }
        if (event.place() > before.place() + 1) {
            return Optional.of(new Broken(
                    before.place() + 1,
                    Optional.empty(),
                    "the event that was sealed here is gone; the next is event " + event.id()));
        }
        Optional<ChainKey> key = keys.find(event.keyId());
        if (key.isEmpty()) {
            return broken(
                    event,
                    "it is sealed with a key " + event.keyId()
                            + " that is not among toucan.audit.key and toucan.audit.old-keys: a key is missing there, or the chain was"
                            + " made anew by somebody else");
        }
        if (!key.get().link(before, event).equals(event.link())) {
            return broken(event, "it is not what was sealed here: it was edited, swapped, inserted or sealed anew");
        }
        return noted.contradicting(new Head(event.place(), event.link()))
                .map(line -> new Broken(
                        line.head().place(),
                        Optional.of(event.id()),
                        "it is not the event that the file of noted ends had here on " + line.at()
                                + ": the chain was made anew, or the database was set back and used again"));
    }

    private static Optional<Broken> broken(ChainedEvent event, String what) {
        return Optional.of(new Broken(event.place(), Optional.of(event.id()), what));
    }

    /** What only the end of the chain can tell. */
    private Optional<Broken> tail(Head end, Optional<Head> stated, NotedEnds noted) {
        if (stated.isEmpty()) {
            return missing(end, "the row of audit_head is gone, so nothing is sealed any more");
        }
        if (stated.get().place() > end.place()) {
            return missing(end, cut(stated.get().place(), "audit_head says"));
        }
        Optional<Line> beyond = noted.beyond();
        if (beyond.isPresent()) {
            return missing(
                    end,
                    cut(
                            beyond.get().head().place(),
                            "the file of noted ends had it on " + beyond.get().at()));
        }
        return end.place() > 0 && !heads.exists()
                ? missing(end, "the file of noted ends is gone, so whether events were cut off here cannot be known")
                : Optional.empty();
    }

    private static String cut(long place, String source) {
        return "the chain ends before here and went on to place " + place + " at least, as " + source
                + ": events were cut off, or the database was set back";
    }

    private static Optional<Broken> missing(Head end, String what) {
        return Optional.of(new Broken(end.place() + 1, Optional.empty(), what));
    }

    private boolean stands(Head head) {
        return jdbc.queryForList("select link from audit where place = ?", String.class, head.place())
                .contains(head.link());
    }
}
