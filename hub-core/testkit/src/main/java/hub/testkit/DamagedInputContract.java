package hub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hub.connector.OpenConnector;
import hub.connector.Position;
import hub.connector.ReadItem;
import hub.connector.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened to an input on its way, a reader refuses it, sets items of it aside, or reads them; it never has an accident. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DamagedInputContract extends Contract {

    private static final int TRIES = 150;
    private static final int TABLES = 20;
    private static final long SEED = 42;

    private OpenConnector connector;

    @BeforeAll
    void open(@TempDir Path home) throws IOException {
        connector = new Bench(subject(), home).open();
    }

    @AfterAll
    void close() {
        connector.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void damage_anywhere_is_refused_or_set_aside_and_never_an_accident(Sample sample) {
        Damage damage = new Damage(SEED);
        FuzzedReader reader = new FuzzedReader(reader(sample), sample.name());

        for (int i = 0; i < TRIES; i++) {
            reader.read(damage.anywhere(sample.bytes()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void what_is_read_and_what_is_set_aside_are_together_all_that_was_there(Sample sample) {
        assumeTrue(sample.header().isPresent(), "the input is one document, read whole");
        Damage damage = new Damage(SEED);

        for (int i = 0; i < TABLES; i++) {
            List<String> lines = spoilt(sample, damage);
            String text = lines.stream().collect(Collectors.joining("\n", "", "\n"));
            ReadWhole read = ReadWhole.of(reader(sample), sample.with(text.getBytes(StandardCharsets.UTF_8)));

            assertThat(read.end()).isEmpty();
            assertThat(rows(read)).isEqualTo(rowsOf(lines, sample.header().get()));
        }
    }

    /** Every line twice, half of them changed within; one that is quoted, or a cell of which is, stays as it is. */
    private static List<String> spoilt(Sample sample, Damage damage) {
        int header = sample.header().orElseThrow();
        List<String> all = sample.text().lines().toList();
        List<String> lines = new ArrayList<>(all.subList(0, header));
        for (int twice = 0; twice < 2; twice++) {
            for (String line : all.subList(header, all.size())) {
                lines.add(line.contains("\"") || damage.heads() ? line : damage.within(line));
            }
        }
        return lines;
    }

    private static Set<Long> rowsOf(List<String> lines, int header) {
        Set<Long> rows = new TreeSet<>();
        for (int i = header; i < lines.size(); i++) {
            rows.add(i + 1L);
        }
        return rows;
    }

    private static Set<Long> rows(ReadWhole read) {
        return read.items().stream()
                .map(ReadItem::position)
                .map(Position::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Reader reader(Sample sample) {
        return connector.readers().get(sample.reader());
    }

    List<Sample> samples() {
        return subject().samples();
    }
}
