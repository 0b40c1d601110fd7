package hub.refresh;

import hub.connector.Fault;
import hub.connector.Recall;
import hub.connector.Receipt;
import hub.delivery.Handout;
import hub.model.ChildId;
import hub.model.SendRecord;
import hub.pseudonym.Pseudonyms;
import hub.sharing.Agreement.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** Names the row that a recall is about as the recipient knows it: as the last refresh that had it did. */
public final class RecallNames {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{64}-r\\d+");

    private final JdbcTemplate jdbc;
    private final RefreshTable table;
    private final Pseudonyms pseudonyms;

    public RecallNames(JdbcTemplate jdbc, Pseudonyms pseudonyms) {
        this.jdbc = jdbc;
        this.table = new RefreshTable(jdbc);
        this.pseudonyms = pseudonyms;
    }

    private record Open(String key, long lane, ChildId child) {}

    /** The same handout; if it recalls a row of a refresh, under the row's name. */
    public Handout named(Handout handout) {
        if (!(handout instanceof Handout.OfRecall notice)
                || !notice.recall().product().equals(SendRecord.NAME)) {
            return handout;
        }
        Recall recall = notice.recall();
        long lane = Long.parseLong(recall.lane().substring(recall.lane().indexOf('-') + 1));
        String name = name(lane, notice.child());
        return new Handout.OfRecall(
                notice.id(),
                notice.child(),
                new Recall(
                        recall.key().replace(recall.lane(), name),
                        name,
                        recall.upToVersion(),
                        recall.recipient(),
                        recall.scope(),
                        recall.product(),
                        recall.reason(),
                        recall.recalledAt()));
    }

    private String name(long lane, ChildId child) {
        RefreshRow last = table.lastWith(lane)
                .orElseThrow(() -> Fault.defect("lane-" + lane + " is recalled and was in no refresh", null));
        Form form = Form.valueOf(last.form().toUpperCase(Locale.ROOT).replace('-', '_'));
        return RowNames.of(form, last.recipient(), last.purpose(), pseudonyms).name(lane, child);
    }

    /** The same answer; if it is to a recall by the name of a row, by the hub's own key. */
    public Receipt ofTheHub(Receipt answer) {
        return TOKEN.matcher(answer.key()).matches()
                ? open().stream()
                        .filter(recall -> answer.key().equals(key(recall)))
                        .findFirst()
                        .map(recall -> new Receipt(
                                recall.key(), answer.accepted(), answer.reference(), answer.at(), answer.position()))
                        .orElse(answer)
                : answer;
    }

    private String key(Open recall) {
        return recall.key().replaceFirst("lane-\\d+", name(recall.lane(), recall.child()));
    }

    private List<Open> open() {
        return jdbc.query(
                """
                select delivery_key, lane, child_id from delivery
                 where product = ? and kind = 'RECALL' and state in ('PENDING', 'CLAIMED', 'SENT') order by id
                """,
                (row, n) -> new Open(row.getString(1), row.getLong(2), new ChildId(row.getLong(3))),
                SendRecord.NAME);
    }
}
