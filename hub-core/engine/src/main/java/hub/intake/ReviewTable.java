package hub.intake;

import hub.model.ChildId;
import hub.model.RecordType;
import hub.store.SqlArrays;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Opens questions for a person. The same question is open once, however many nights it comes. Part of the caller's transaction. */
final class ReviewTable {

    /** A list of candidates longer than this names nobody. */
    private static final int MOST_CANDIDATES = 20;

    private record Question(Review.Kind kind, RecordType type, String key) {
        static Question of(ToReview review) {
            return new Question(
                    review.kind(),
                    review.item().type(),
                    review.item().submission().key());
        }
    }

    private record Open(long id, boolean rejected, byte[] hash) {}

    private record Again(long id, ToReview review) {}

    private final JdbcTemplate jdbc;

    ReviewTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void open(Run run, List<ToReview> reviews) {
        if (reviews.isEmpty()) {
            return;
        }
        Map<Question, ToReview> last = new HashMap<>();
        reviews.forEach(review -> last.put(Question.of(review), review));
        Map<Question, List<Open>> before = before(run, last);
        List<ToReview> asked = new ArrayList<>();
        List<Again> again = new ArrayList<>();
        last.forEach((question, review) -> {
            List<Open> same = before.getOrDefault(question, List.of());
            Optional<Open> waiting =
                    same.stream().filter(open -> !open.rejected()).findFirst();
            waiting.ifPresent(open -> again.add(new Again(open.id(), review)));
            if (waiting.isEmpty()
                    && same.stream()
                            .noneMatch(open ->
                                    Arrays.equals(open.hash(), review.item().hash()))) {
                asked.add(review);
            }
        });
        insert(run, asked);
        update(run, again);
    }

    private Map<Question, List<Open>> before(Run run, Map<Question, ToReview> reviews) {
        Map<Question, List<Open>> before = new HashMap<>();
        jdbc.query(
                """
                select id, kind, record_type, source_key, state, content_hash from %s as k(k) left join review on source_key = k.k
                 where source = ? and state in ('WAITING', 'REJECTED') and kind in ('IDENTITY', 'CONFLICT')
                """.formatted(SqlArrays.TEXTS),
                row -> {
                    Question question = new Question(
                            Review.Kind.valueOf(row.getString(2)), RecordType.of(row.getString(3)), row.getString(4));
                    before.computeIfAbsent(question, q -> new ArrayList<>())
                            .add(new Open(row.getLong(1), row.getString(5).equals("REJECTED"), row.getBytes(6)));
                },
                SqlArrays.ofTexts(reviews.keySet().stream().map(Question::key).toList()),
                run.feed().source().value());
        return before;
    }

    private void insert(Run run, List<ToReview> asked) {
        jdbc.batchUpdate("""
                insert into review (run_id, feed, input_name, input_modified, row_number, message, candidates, original, content_hash,
                                    opened_at, kind, source, record_type, source_key, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')
                """, asked, 1_000, (row, review) -> {
            set(row, run, review);
            row.setString(11, review.kind().name());
            row.setString(12, run.feed().source().value());
            row.setString(13, review.item().type().text());
            row.setString(14, review.item().submission().key());
        });
    }

    private void update(Run run, List<Again> again) {
        jdbc.batchUpdate("""
                update review set run_id = ?, feed = ?, input_name = ?, input_modified = ?, row_number = ?, message = ?, candidates = ?,
                                  original = ?, content_hash = ?, opened_at = ? where id = ?
                """, again, 1_000, (row, same) -> {
            set(row, run, same.review());
            row.setLong(11, same.id());
        });
    }

    private static void set(PreparedStatement row, Run run, ToReview review) throws SQLException {
        Arrived arrived = review.item().arrived();
        row.setLong(1, run.id());
        row.setString(2, run.feed().name());
        row.setString(3, Text.column(arrived.input().name(), 255));
        row.setObject(4, RecordTable.utc(arrived.input().modified()));
        row.setLong(5, arrived.item().position().row());
        row.setString(6, review.message());
        row.setString(7, candidates(review.candidates()));
        row.setBytes(8, arrived.item().original().bytes());
        row.setBytes(9, review.item().hash());
        row.setObject(10, RecordTable.utc(run.startedAt()));
    }

    private static String candidates(List<ChildId> children) {
        return children.stream().limit(MOST_CANDIDATES).map(ChildId::toString).collect(Collectors.joining(","));
    }
}
