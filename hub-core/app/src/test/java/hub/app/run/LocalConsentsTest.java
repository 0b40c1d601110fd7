package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import hub.app.Checkout;
import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.operations.ConsentForm;
import hub.app.operations.ConsentForm.Covers;
import hub.app.operations.ConsentForm.Decider;
import hub.app.operations.ConsentForm.Paper;
import hub.app.operations.ConsentItem;
import hub.app.operations.ConsentWithdrawal;
import hub.connector.Input;
import hub.connector.Note;
import hub.connector.Position;
import hub.connector.ReadItem;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connector.Submission;
import hub.intake.Feed;
import hub.model.ChildBuilder;
import hub.model.ChildRef;
import hub.model.Known;
import hub.model.LocalId;
import hub.model.OrganisationId;
import hub.model.PersonName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalConsentsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final LocalId NUMBER = new LocalId("town", "T1");
    private static final ConsentForm YES = new ConsentForm(
            "town:T1",
            "given",
            new Decider("parent", "Sam", "Canary", "mother", "yes"),
            new Covers(List.of("northshire-fleet"), List.of("transport-safety"), List.of("name", "medicine")),
            new Paper(Optional.of(LocalDate.of(2026, 11, 27)), Optional.empty(), Optional.empty(), "a form", "file 7"),
            Optional.empty(),
            "an officer");

    @TempDir
    Path folder;

    private Engine engine;
    private LocalConsents desk;

    @BeforeEach
    void a_hub_that_knows_one_child() throws IOException {
        for (String file :
                List.of("precedence.yaml", "consent-precedence.yaml", "agreements/northshire-fleet-transport.yaml")) {
            Path copy = folder.resolve("config").resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(Checkout.top().resolve("config").resolve(file), copy);
        }
        Files.writeString(folder.resolve("config/application.yaml"), "toucan: {}\n");
        engine = Engine.open(
                Home.at(folder),
                HubSettings.NONE,
                (source, name) -> Optional.empty(),
                Clock.fixed(NOW, ZoneOffset.UTC));
        desk = new LocalConsents(engine);
        engine.intake.take(
                new Feed(OrganisationId.of("town"), "children", new OneChild()),
                Input.of("children", NOW, new byte[1]));
        engine.decisions.decideMarked(10);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void what_is_recorded_is_on_file_from_the_desk_and_the_child_is_to_be_decided_again() {
        String key = desk.record(YES);

        assertThat(desk.consents("child-1")).singleElement().satisfies(item -> {
            assertThat(item.source()).isEqualTo("hub-desk");
            assertThat(item.key()).isEqualTo(key);
            assertThat(item.decider()).isEqualTo("Sam Canary");
            assertThat(item.categories()).containsExactly("medicine", "name");
        });
        assertThat(engine.marks.waiting()).isEqualTo(1);
    }

    @Test
    void a_withdrawal_stands_beside_the_consent_and_changes_nothing_of_it() {
        String given = desk.record(YES);
        String withdrawn = desk.withdraw(withdrawal(given));

        assertThat(desk.consents("child-1"))
                .extracting(ConsentItem::key, ConsentItem::decision)
                .containsExactly(tuple(given, "given"), tuple(withdrawn, "withdrawn"));
    }

    @Test
    void the_same_decision_written_down_twice_is_two_facts() {
        assertThat(desk.record(YES)).isNotEqualTo(desk.record(YES));
    }

    @Test
    void the_books_of_intake_name_the_desk_and_add_up() {
        desk.record(YES);

        assertThat(engine.ledgers.read().intake())
                .anySatisfy(row -> assertThat(row.label()).contains("hub-desk"))
                .allSatisfy(row -> assertThat(row.addsUp()).isTrue());
    }

    @Test
    void who_is_not_known_and_what_is_not_on_file_is_refused() {
        assertThatThrownBy(() -> desk.consents("town:T2")).hasMessageContaining("no child is known by that");
        assertThatThrownBy(() -> desk.withdraw(withdrawal("desk-0"))).hasMessageContaining("\"toucan consent list\"");
    }

    private static ConsentWithdrawal withdrawal(String key) {
        return new ConsentWithdrawal("town:T1", key, Optional.empty(), "by telephone", "note 8", "an officer");
    }

    /** Whatever it is given, one child is in it. */
    private static final class OneChild implements Reader {

        @Override
        public Extent extent() {
            return Extent.CHANGES;
        }

        @Override
        public Reading read(Input input) {
            Iterator<ReadItem> items = List.<ReadItem>of(new Submission(
                            "T1",
                            Optional.of(ChildRef.of(NUMBER)),
                            ChildBuilder.builder()
                                    .name(Known.of(PersonName.of("Robin", "Canary")))
                                    .build(),
                            NOW,
                            List.of(),
                            Position.ofRow("children", 1),
                            () -> new byte[0]))
                    .iterator();
            return new Reading() {
                @Override
                public Optional<ReadItem> next() {
                    return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
                }

                @Override
                public List<Note> notes() {
                    return List.of();
                }

                @Override
                public void close() {}
            };
        }
    }
}
