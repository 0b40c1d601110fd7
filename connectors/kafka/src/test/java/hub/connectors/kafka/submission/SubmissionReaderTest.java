package hub.connectors.kafka.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.ReadItem;
import hub.connector.Reading;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.connectors.kafka.cluster.Frame;
import hub.model.Child;
import hub.model.Known;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read out of records, good ones and hostile ones. */
class SubmissionReaderTest {

    private static final String GOOD = """
            {"type":"child","key":"E0001","asAt":"2026-11-20T02:00:00.1234567Z",
             "child":{"identifiers":[{"system":"northshire-events","value":"E0001"}]},
             "record":{"name":{"given":"Zuleika","family":"Madeupson"},"sex":"female","language":{"known":"none"}}}
            """;

    @Test
    void a_record_becomes_a_submission_with_the_sources_own_key_and_time() {
        Submission submission = (Submission) only(GOOD);

        assertThat(submission.key()).isEqualTo("E0001");
        assertThat(submission.asAt()).isEqualTo(Instant.parse("2026-11-20T02:00:00.123456Z"));
        assertThat(submission.position()).hasToString("council.submissions-0, offset 17");
        Child child = (Child) submission.record();
        assertThat(child.name().value().orElseThrow().family()).isEqualTo("Madeupson");
        assertThat(child.language()).isEqualTo(Known.noneKnown());
        assertThat(child.ethnicity()).isEqualTo(Known.notRecorded());
    }

    @Test
    void a_null_says_nothing_and_an_unknown_member_is_noted_without_its_value() {
        Submission submission =
                (Submission) only(GOOD.replace("\"sex\":\"female\"", "\"sex\":null,\"mood\":\"CANARY\""));

        assertThat(((Child) submission.record()).sex()).isEqualTo(Known.notRecorded());
        assertThat(submission.notes()).singleElement().satisfies(note -> {
            assertThat(note.field()).isEqualTo("record");
            assertThat(note.toString()).doesNotContain("CANARY").doesNotContain("mood");
        });
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments(
                        "a key twice",
                        GOOD.replace("\"sex\":\"female\"", "\"sex\":\"female\",\"sex\":\"male\""),
                        "malformed",
                        ""),
                arguments("ten thousand brackets", "[".repeat(10_000), "limits", ""),
                arguments("ten thousand objects", "{\"a\":".repeat(10_000), "limits", ""),
                arguments("a number of a thousand digits", in("rank", "1".repeat(1_000)), "limits", ""),
                arguments(
                        "a number with a huge exponent",
                        in("language", "1e999999999"),
                        "wrong-type",
                        "record.language"),
                arguments("an array", "[" + GOOD + "]", "malformed", ""),
                arguments("two objects", GOOD + GOOD, "malformed", ""),
                arguments("nothing", "", "malformed", ""),
                arguments("a NUL", in("language", "\"a\\u0000b\""), "bad-text", "record.language"),
                arguments("half a character", in("language", "\"\\ud800\""), "bad-text", "record.language"),
                arguments(
                        "an unknown type",
                        GOOD.replace("\"child\",\"key\"", "\"CANARY\",\"key\""),
                        "bad-value",
                        "type"),
                arguments("an unknown code", GOOD.replace("female", "CANARY"), "bad-value", "record.sex"),
                arguments("a wrong date", in("birthDate", "\"CANARY\""), "bad-value", "record.birthDate"),
                arguments("an object for a text", in("language", "{\"CANARY\":1}"), "wrong-type", "record.language"),
                arguments(
                        "a state that there is not",
                        in("language", "{\"known\":\"CANARY\"}"),
                        "bad-value",
                        "record.language"),
                arguments("no key", GOOD.replace("\"key\":\"E0001\",", ""), "missing", "key"),
                arguments("no time", GOOD.replace("\"asAt\"", "\"at\""), "missing", "asAt"),
                arguments("no child", GOOD.replace("\"child\":", "\"kid\":"), "missing", "child"),
                arguments("half a name", GOOD.replace("\"given\":\"Zuleika\",", ""), "missing", "record.name.given"),
                arguments(
                        "a wrong NHS number",
                        GOOD.replace(
                                "\"northshire-events\",\"value\":\"E0001\"", "\"nhs-number\",\"value\":\"9990000000\""),
                        "bad-nhs-number",
                        "child.identifiers[0]"),
                arguments(
                        "more than five megabytes",
                        in("language", "\"" + "x".repeat(5 << 20) + "\""),
                        "too-large",
                        ""));
    }

    private static String in(String member, String value) {
        return GOOD.replace("\"language\":{\"known\":\"none\"}", "\"" + member + "\":" + value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void what_is_no_submission_is_rejected_with_its_place_and_never_its_value(
            String what, String value, String reason, String path) {
        Rejected rejected = (Rejected) Assertions.assertTimeout(Duration.ofSeconds(2), () -> only(value));

        assertThat(rejected.reason()).isEqualTo(reason);
        assertThat(rejected.position().input()).isEqualTo("council.submissions-0");
        assertThat(rejected.position().field()).isEqualTo("offset 17" + (path.isEmpty() ? "" : ", " + path));
        assertThat(rejected.message()).doesNotContain("CANARY").doesNotContain("Madeupson");
        assertThat(new String(rejected.original().bytes(), StandardCharsets.UTF_8))
                .contains(value);
    }

    @Test
    void what_is_not_utf_8_is_rejected() {
        Rejected rejected = (Rejected)
                read(new Frame(17, GOOD.replace("Zuleika", "Zo\u00eb").getBytes(StandardCharsets.ISO_8859_1)))
                        .get(0);

        assertThat(rejected.reason()).isEqualTo("encoding");
    }

    @Test
    void a_record_without_a_value_is_rejected_and_takes_nothing_away() {
        assertThat(((Rejected) read(new Frame(17, null)).get(0)).reason()).isEqualTo("no-value");
    }

    @Test
    void a_record_that_is_rejected_does_not_stop_its_neighbours() {
        List<ReadItem> items = read(frame(16, GOOD), frame(17, "{"), frame(18, GOOD));

        assertThat(items).hasSize(3);
        assertThat(items.get(1)).isInstanceOf(Rejected.class);
        assertThat(items.get(2)).isInstanceOf(Submission.class);
    }

    @Test
    void an_input_that_holds_no_records_is_refused_whole() {
        assertThatThrownBy(() -> read(GOOD.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED))
                .hasMessageNotContaining("Madeupson");
    }

    private static ReadItem only(String value) {
        return read(frame(17, value)).get(0);
    }

    private static Frame frame(long offset, String value) {
        return new Frame(offset, value.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ReadItem> read(Frame... frames) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (Frame frame : frames) {
                frame.writeTo(bytes);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return read(bytes.toByteArray());
    }

    private static List<ReadItem> read(byte[] bytes) {
        List<ReadItem> items = new ArrayList<>();
        try (Reading reading = new SubmissionReader().read(Input.of("council.submissions-0", Instant.EPOCH, bytes))) {
            for (Optional<ReadItem> next = reading.next(); next.isPresent(); next = reading.next()) {
                items.add(next.get());
            }
        }
        return items;
    }
}
