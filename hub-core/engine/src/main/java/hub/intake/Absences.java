package hub.intake;

import hub.intake.IntakeReport.Absence;
import hub.model.RecordType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out, after the last row of a complete extract, which records are gone, and lets that follow or lays it before a person. */
final class Absences {

    /** What became of the records that are gone. */
    record Outcome(Absence absence, long absent) {
        static final Outcome NONE = new Outcome(Absence.NONE, 0);
    }

    private record Gone(long id, RecordType type) {}

    private static final int CHUNK = 1_000;
    private static final int PAGE = 10_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final RecordTable records;
    private final Touched touched;
    private final AbsenceReviews reviews;

    Absences(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.records = new RecordTable(jdbc);
        this.touched = new Touched(jdbc);
        this.reviews = new AbsenceReviews(jdbc);
    }

    /** @param whole whether the extract was read to its last row */
    Outcome after(Run run, boolean whole) {
        boolean late = run.watermark().isPresent()
                && run.greatestAsAt().filter(run.watermark().get()::isAfter).isPresent();
        if (!run.isExtract() || late) {
            return Outcome.NONE;
        }
        if (!whole) {
            return new Outcome(Absence.HELD, 0);
        }
        List<Gone> gone = gone(run);
        List<Long> ids = gone.stream().map(Gone::id).toList();
        // As many rows could not be read as are missing: they may be the same.
        if (!gone.isEmpty() && (tooMany(run) || gone.size() <= run.unreadable())) {
            transaction.executeWithoutResult(status -> reviews.hold(run, ids));
            return new Outcome(Absence.HELD, gone.size());
        }
        Map<Boolean, List<Long>> children = gone.stream()
                .collect(Collectors.partitioningBy(
                        record -> record.type() == RecordType.CHILD,
                        Collectors.mapping(Gone::id, Collectors.toList())));
        transaction.executeWithoutResult(status -> reviews.askOfChildren(run, children.get(true)));
        apply(run, children.get(false), run.greatestAsAt().orElse(run.startedAt()));
        Absence absence = gone.isEmpty() ? Absence.NONE : children.get(true).isEmpty() ? Absence.APPLIED : Absence.HELD;
        return new Outcome(absence, gone.size());
    }

    /** More than 2 % bad rows, or a fall of more than 20 %; one row fewer is no fall, however small the feed. */
    private static boolean tooMany(Run run) {
        long fall = run.presentBefore() - run.seen();
        return run.counts().bad() * 50 > run.counts().read()
                || run.seen() == 0
                || fall > 1 && fall * 5 > run.presentBefore();
    }

    private List<Gone> gone(Run run) {
        List<Gone> gone = new ArrayList<>();
        Instant until = run.greatestAsAt().orElse(run.startedAt());
        long last = 0;
        List<Gone> page;
        do {
            page = jdbc.query(
                    "select id, record_type from record where source = ? and feed = ? and present and as_at <= ? and id > ?"
                            + " order by source, feed, id limit ?",
                    (row, n) -> new Gone(row.getLong(1), RecordType.of(row.getString(2))),
                    run.feed().source().value(),
                    run.feed().name(),
                    RecordTable.utc(until),
                    last,
                    PAGE);
            page.stream().filter(record -> !run.saw(record.id())).forEach(gone::add);
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        return gone;
    }

    /** Takes records away, a thousand to a transaction; a run killed in between starts again. */
    void apply(Run run, List<Long> ids, Instant at) {
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            transaction.executeWithoutResult(status -> takeAway(run, chunk, at));
        }
    }

    private void takeAway(Run run, List<Long> ids, Instant at) {
        List<RecordState> gone = records.load(ids).stream()
                .filter(record -> record.present() && !record.asAt().isAfter(at))
                .toList();
        gone.forEach(record -> record.gone(at));
        List<String> crewBefore = touched.crewOf(gone);
        records.save(run, gone);
        touched.mark(gone, crewBefore, run.startedAt());
    }
}
