package hub.connectors.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Position;
import hub.connector.Receipt;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AcknowledgementReaderTest {

    private static final String HEADER = "key,accepted,reference,at\n";

    private final AcknowledgementReader reader = new AcknowledgementReader();

    @Test
    void a_row_is_a_receipt() {
        assertThat(read(HEADER + "D-1,Y,REF-7,2026-11-22T08:05:00Z\n"))
                .containsExactly(new Receipt(
                        "D-1",
                        true,
                        "REF-7",
                        Instant.parse("2026-11-22T08:05:00Z"),
                        Position.ofRow("acknowledgements.csv", 2)));
    }

    @Test
    void a_refusal_is_a_receipt_that_was_not_accepted() {
        assertThat(read(HEADER + "D-1,N,,2026-11-22T08:05:00Z\n"))
                .extracting(Receipt::accepted)
                .containsExactly(false);
    }

    @Test
    void a_time_without_a_zone_is_london_time_in_summer_too() {
        assertThat(read(HEADER
                        + "D-1,Y,,2026-07-01T08:05:00\nD-2,Y,,2026-12-01T08:05:00\nD-3,Y,,2026-07-01T08:05:00+02:00\n"))
                .extracting(Receipt::at)
                .containsExactly(
                        Instant.parse("2026-07-01T07:05:00Z"),
                        Instant.parse("2026-12-01T08:05:00Z"),
                        Instant.parse("2026-07-01T06:05:00Z"));
    }

    @Test
    void columns_are_found_by_name_in_any_order_after_a_byte_order_mark_beside_columns_nobody_asked_for() {
        assertThat(read("\uFEFFat, Reference ,KEY,accepted,clerk\n2026-11-22T08:05:00Z,REF-7,D-1,Y,someone\n"))
                .extracting(Receipt::key, Receipt::reference)
                .containsExactly(tuple("D-1", "REF-7"));
    }

    @Test
    void a_file_with_its_header_alone_holds_no_receipts() {
        assertThat(read(HEADER)).isEmpty();
    }

    @Test
    void bad_rows_lose_none_of_their_neighbours_and_are_named_after_the_last() {
        List<Receipt> taken = new ArrayList<>();
        String text = HEADER
                + "D-1,Y,,2026-11-22T08:05:00Z\n"
                + "D-2,perhaps,,2026-11-22T08:05:00Z\n"
                + "D-3\n"
                + "D-4,Y,,yesterday\n"
                + "CANARY child,Y,,2026-11-22T08:05:00Z\n"
                + "D-6,Y,,2026-11-22T08:05:00Z\n";

        assertThatThrownBy(() -> reader.read(input(text)).forEach(taken::add))
                .hasMessageContaining("4 of the rows")
                .hasMessageContaining("acknowledgements.csv, row 3, accepted")
                .hasMessageContaining("acknowledgements.csv, row 4, accepted")
                .hasMessageContaining("acknowledgements.csv, row 5, at")
                .hasMessageContaining("acknowledgements.csv, row 6, key")
                .hasMessageNotContainingAny("CANARY", "perhaps", "yesterday")
                .asInstanceOf(type(Fault.class))
                .extracting(Fault::kind)
                .isEqualTo(Fault.Kind.REJECTED);
        assertThat(taken).extracting(Receipt::key).containsExactly("D-1", "D-6");
    }

    @Test
    void a_thousand_bad_rows_make_one_message_that_a_person_can_read() {
        assertThatThrownBy(() -> read(HEADER + "D-1,?,,\n".repeat(1000)))
                .hasMessageContaining("and 980 more")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2000));
    }

    @Test
    void a_quote_that_is_never_closed_loses_nothing_before_it_and_is_named() {
        List<Receipt> taken = new ArrayList<>();
        String text =
                HEADER + "D-1,Y,,2026-11-22T08:05:00Z\nD-2,Y,\"REF,2026-11-22T08:05:00Z\nD-3,Y,,2026-11-22T08:05:00Z\n";

        assertThatThrownBy(() -> reader.read(input(text)).forEach(taken::add)).hasMessageContaining("row 3");
        assertThat(taken).extracting(Receipt::key).containsExactly("D-1");
    }

    @Test
    void a_file_without_the_columns_is_refused_whole() {
        for (String text : List.of("", "key;accepted;reference;at\n", "D-1,Y,,2026-11-22T08:05:00Z\n")) {
            assertThatThrownBy(() -> reader.read(input(text)))
                    .hasMessageContaining("acknowledgements.csv")
                    .asInstanceOf(type(Fault.class))
                    .extracting(Fault::kind)
                    .isEqualTo(Fault.Kind.REJECTED);
        }
    }

    @Test
    void the_first_receipt_is_there_before_the_last_row_is_read() {
        Stream<Receipt> receipts = reader.read(input(HEADER + "D-1,Y,,2026-11-22T08:05:00Z\nD-2,?,,\n"));

        assertThat(receipts.findFirst()).get().extracting(Receipt::key).isEqualTo("D-1");
    }

    @Test
    void closing_the_stream_closes_the_file() {
        AtomicBoolean closed = new AtomicBoolean();
        Input input = new Input(
                "acknowledgements.csv",
                Instant.EPOCH,
                () ->
                        new ByteArrayInputStream(
                                (HEADER + "D-1,Y,,2026-11-22T08:05:00Z\n").getBytes(StandardCharsets.UTF_8)) {
                            @Override
                            public void close() {
                                closed.set(true);
                            }
                        });
        reader.read(input).close();

        assertThat(closed).isTrue();
    }

    private List<Receipt> read(String text) {
        try (Stream<Receipt> receipts = reader.read(input(text))) {
            return receipts.toList();
        }
    }

    private static Input input(String text) {
        return Input.of("acknowledgements.csv", Instant.EPOCH, text.getBytes(StandardCharsets.UTF_8));
    }
}
