package hub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connector.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader gives right records or none: whatever it is handed, and however much of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ReaderContract extends Contract {

    private static final int CUTS = 200;
    private static final int LONG = 2 << 20;
    private static final long HEAP = 1 << 20;

    private OpenConnector connector;

    @BeforeAll
    void open(@TempDir Path home) throws IOException {
        connector = new Bench(subject(), home).open();
    }

    @AfterAll
    void close() {
        connector.close();
    }

    @Test
    void every_reader_has_a_sample() {
        assertThat(samples().stream().map(Sample::reader))
                .containsAll(connector.readers().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void the_sample_becomes_records_to_its_last_item(Sample sample) {
        ReadWhole read = read(sample, sample.input());

        assertThat(read.end()).isEmpty();
        assertThat(read.rejected()).isEmpty();
        assertThat(read.submissions())
                .isNotEmpty()
                .allSatisfy(
                        submission -> assertThat(submission.position().input()).isEqualTo(sample.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void an_empty_input_gives_nothing(Sample sample) {
        ReadWhole read = read(sample, sample.with(new byte[0]));

        assertThat(read.items()).isEmpty();
        assertThat(read.end().stream()).allMatch(fault -> fault.kind() == Fault.Kind.REJECTED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void reading_twice_gives_the_same(Sample sample) {
        assertThat(read(sample, sample.input()).facts())
                .isEqualTo(read(sample, sample.input()).facts());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void the_original_of_an_item_read_alone_gives_the_same_record(Sample sample) {
        for (Submission submission : read(sample, sample.input()).submissions()) {
            Input alone = sample.with(submission.original().bytes());
            assertThat(read(sample, alone).facts()).contains(ReadWhole.facts(submission));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void an_input_cut_anywhere_gives_no_wrong_record(Sample sample) {
        Set<Object> right = new HashSet<>(read(sample, sample.input()).facts());
        int step = Math.max(1, sample.bytes().length / CUTS);

        for (int length = 0; length < sample.bytes().length; length += step) {
            ReadWhole cut = read(sample, sample.with(Arrays.copyOf(sample.bytes(), length)));
            assertThat(right).containsAll(cut.facts());
            assertThat(cut.end().stream()).allMatch(fault -> fault.kind() == Fault.Kind.REJECTED);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void what_cannot_be_read_is_rejected_with_its_position_and_the_next_is_read(Sample sample) {
        String spoilt = sample.header().map(first -> spoilt(sample, first)).orElse("{");
        ReadWhole read = read(sample, sample.with(spoilt.getBytes(StandardCharsets.UTF_8)));

        if (sample.header().isEmpty()) {
            assertThat(read.submissions()).isEmpty();
        } else {
            assertThat(read.rejected()).isNotEmpty().allSatisfy(rejected -> {
                assertThat(rejected.position().row()).isEqualTo(sample.header().get() + 2L);
                assertThat(rejected.message()).isNotBlank().doesNotContain("CANARY");
            });
            assertThat(read.facts()).containsAll(read(sample, sample.input()).facts());
        }
    }

    private static String spoilt(Sample sample, int header) {
        List<String> lines = new ArrayList<>(sample.text().lines().toList());
        lines.add(header + 1, "CANARY, this is no item");
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void an_unknown_code_is_reported_and_not_guessed(Sample sample) {
        assumeTrue(sample.code().isPresent(), "there are no codes in this input");
        Sample.Code code = sample.code().get();
        assertThat(sample.text()).contains(code.known());
        String changed = sample.text().replace(code.known(), code.unknown());

        ReadWhole before = read(sample, sample.input());
        ReadWhole after = read(sample, sample.with(changed.getBytes(StandardCharsets.UTF_8)));
        assertThat(after.rejected().size()
                        + after.noted()
                        + after.end().stream().count())
                .isGreaterThan(before.noted());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_long_input_needs_no_more_memory_than_a_short_one(Sample sample) {
        assumeTrue(sample.header().isPresent(), "the input is one document, read whole");
        RepeatedLines lines = RepeatedLines.of(sample, LONG);
        try (Reading reading = reader(sample).read(sample.with(lines::open))) {
            reading.next();
            long before = used();
            for (long line = 1; line < lines.count() / 2; line++) {
                assertThat(reading.next()).isPresent();
            }
            assertThat(used() - before).isLessThan(HEAP);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private ReadWhole read(Sample sample, Input input) {
        return ReadWhole.of(reader(sample), input);
    }

    private Reader reader(Sample sample) {
        return connector.readers().get(sample.reader());
    }

    List<Sample> samples() {
        return subject().samples();
    }
}
