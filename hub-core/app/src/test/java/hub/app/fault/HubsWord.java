package hub.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.cli.Typed;
import hub.store.Databases;
import hub.testkit.TestDatabase;
import hub.testkit.fault.NhsPlans;
import hub.testkit.fault.RecipientView;
import hub.testkit.fault.Told;
import hub.testkit.fault.Told.Went;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** What a hub says of itself: the ledgers it prints at its end, its quarantine, and the audit as an auditor reads it. */
final class HubsWord {

    private static final Pattern READ = Pattern.compile("(?m)^  northshire-nhs healthcare-plans +([\\d,]+) read = ");
    private static final Pattern GRANTED = Pattern.compile("(?m)^  (\\S+) \\S+-plan +[\\d,]+ granted = (.*)$");

    private final Path home;
    private final TestDatabase database;
    private String books = "";

    HubsWord(Path home, TestDatabase database) {
        this.home = home;
        this.database = database;
    }

    /** @param printed by a hub that had nothing left to do */
    void books(String printed) {
        books = printed;
    }

    /** Of these recipients, asked of a hub that is stopped. */
    Told told(List<RecipientView> views) {
        Set<String> recipients = views.stream().map(RecipientView::recipient).collect(Collectors.toSet());
        return new Told(
                audited(Set.of("DISCLOSED"), recipients),
                audited(Set.of("RECEIVED", "ACKNOWLEDGED"), recipients),
                setAside(),
                read(),
                went());
    }

    private List<String> audited(Set<String> events, Set<String> recipients) {
        boolean embedded = database.name().equals("H2");
        DriverManagerDataSource source = embedded
                ? new DriverManagerDataSource(Databases.h2Url(home.resolve("data")), "", "")
                : new DriverManagerDataSource(database.url(), database.user(), database.password());
        return JdbcClient.create(source)
                .sql("select delivery_key from audit where event in (:events) and recipient in (:recipients)"
                        + " and delivery_key like '%-v%'")
                .param("events", events)
                .param("recipients", recipients)
                .query(String.class)
                .list();
    }

    /** Of the plans that the NHS sends again and again; the council's other systems have some bad rows on purpose. */
    private List<String> setAside() {
        Typed listed = Typed.toucan(home, "quarantine", "list", "--json");
        assertThat(listed.exit()).as(listed.err()).isZero();
        return JsonMapper.shared()
                .readTree(listed.out())
                .valueStream()
                .filter(item -> item.get("input").stringValue().startsWith(NhsPlans.NAMED))
                .map(item -> NhsPlans.place(
                        item.get("input").stringValue(), item.get("row").intValue()))
                .toList();
    }

    private long read() {
        Matcher read = READ.matcher(books);
        assertThat(read.find()).as("the ledger of the NHS's plans in " + books).isTrue();
        return number(read.group(1));
    }

    private Map<String, Went> went() {
        Map<String, Went> went = new HashMap<>();
        for (MatchResult row : GRANTED.matcher(books).results().toList()) {
            String terms = row.group(2);
            went.put(
                    row.group(1),
                    new Went(
                            term(terms, "received") + term(terms, "waiting"),
                            term(terms, "superseded") + term(terms, "cancelled")));
        }
        return went;
    }

    private static long term(String terms, String name) {
        Matcher term = Pattern.compile("([\\d,]+) " + name).matcher(terms);
        return term.find() ? number(term.group(1)) : 0;
    }

    private static long number(String printed) {
        return Long.parseLong(printed.replace(",", ""));
    }
}
