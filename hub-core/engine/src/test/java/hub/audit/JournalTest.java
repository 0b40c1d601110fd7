package hub.audit;

import static hub.council.People.FLEET;
import static org.assertj.core.api.Assertions.assertThat;

import hub.audit.JournalRow.Kind;
import hub.council.OnBothDatabases;
import hub.model.ChildId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JournalTest extends OnBothDatabases {

    private ChildId child;

    @BeforeEach
    void a_plan_delivered_and_recalled() {
        child = council.childOn("A-AM");
        council.childOn("A-AM");
        council.decide();
        council.deliver(FLEET);
        council.withdraw(child);
        council.decide();
        council.deliver(FLEET);
    }

    @Test
    void the_journal_tells_the_whole_way_of_a_child_s_records_and_nothing_in_them() {
        List<JournalRow> rows = council.journal.of(child);

        assertThat(rows)
                .extracting(JournalRow::kind)
                .contains(Kind.RECORD, Kind.DECISION, Kind.QUEUED, Kind.DISCLOSED, Kind.SETTLED);
        assertThat(rows)
                .extracting(JournalRow::what)
                .anyMatch(what ->
                        what.startsWith("contact of northshire-liquidlogic") && what.contains("contacts.csv (run 1)"))
                .contains(
                        "northshire-fleet transport-plan journey:A-AM: lane-1-v1 RECALLED; receipt ref",
                        "northshire-fleet transport-plan journey:A-AM: lane-1-r1 RECEIVED; receipt ref")
                .noneMatch(what -> what.contains("canary"))
                .noneMatch(what -> what.contains("lane-2"));
    }

    @Test
    void the_ledgers_add_up_and_name_their_terms() {
        Ledgers.Books books = council.ledgers.read();

        assertThat(books.balance()).isTrue();
        assertThat(books.deliveries())
                .filteredOn(row -> row.label().equals("northshire-fleet transport-plan"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.count()).isEqualTo(2);
                    assertThat(row.terms()).containsEntry("received", 2L).containsEntry("cancelled", 0L);
                });
        assertThat(books.decisions())
                .filteredOn(row -> row.label().equals("northshire-fleet transport-plan, decisions taken"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.terms()).containsEntry("granted", 2L).containsEntry("refused", 1L));
    }

    @Test
    void a_row_that_got_lost_or_was_slipped_in_is_seen() {
        council.jdbc.update("update intake_run set read_count = 3, new_count = 2");
        assertThat(council.ledgers.read().intake()).singleElement().matches(row -> !row.addsUp());
        council.jdbc.update("update intake_run set read_count = 2");
        assertThat(council.ledgers.read().balance()).isTrue();

        council.jdbc.update(
                "insert into delivery (kind, delivery_key, lane, version, recipient, product, child_id, scope, content_hash, state,"
                        + " next_attempt_at, queued_at) select 'PRODUCT', 'lane-1-v9', lane, 9, recipient, product, child_id, scope, '',"
                        + " 'PENDING', decided_at, decided_at from decision where lane = 1");
        assertThat(council.ledgers.read().deliveries()).anyMatch(row -> !row.addsUp());
        council.jdbc.update("delete from delivery where delivery_key = 'lane-1-v9'");
    }

    @Test
    void a_child_is_found_by_each_of_its_names() {
        council.jdbc.update(
                "insert into child_identifier values ('nhs-number', '9990000018', ?), ('upn', 'B801200005001', ?), ('northshire-liquidlogic', 'C-7', ?)",
                child.value(),
                child.value(),
                child.value());
        ChildFinder finder = new ChildFinder(JdbcClient.create(council.jdbc));

        assertThat(List.of(
                        "child-1",
                        " 999 000 0018 ",
                        "B801200005001",
                        "northshire-liquidlogic:C-7",
                        "nhs-number:9990000018"))
                .allSatisfy(text -> assertThat(finder.find(text)).contains(child));
        assertThat(List.of("child-99", "child-x", "9990000019", "northshire-liquidlogic:C-8", "", "a:b:c"))
                .allSatisfy(text -> assertThat(finder.find(text)).isEmpty());
    }
}
