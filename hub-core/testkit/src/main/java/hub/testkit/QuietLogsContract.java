package hub.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.OpenConnector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Whatever a connector reads, good or spoilt, no name and no number of a child is logged or said. */
public abstract class QuietLogsContract extends Contract {

    @Test
    void the_canaries_stand_in_the_samples() {
        List<String> texts = subject().samples().stream().map(Sample::text).toList();

        assertThat(subject().canaries())
                .hasSizeGreaterThan(1)
                .allSatisfy(canary -> assertThat(texts).anyMatch(text -> text.contains(canary)));
    }

    @Test
    void no_canary_is_in_any_log_line_at_any_level_or_in_any_message(@TempDir Path home) throws IOException {
        List<String> said;
        try (LogLines log = new LogLines();
                OpenConnector open = new Bench(subject(), home).open()) {
            LoggerFactory.getLogger(getClass()).trace("it listens");
            List<String> words = subject().samples().stream()
                    .flatMap(sample -> spoilt(sample).stream()
                            .flatMap(bytes -> ReadWhole.of(open.readers().get(sample.reader()), sample.with(bytes))
                                    .words()))
                    .toList();
            said = Stream.concat(words.stream(), log.lines().stream()).toList();
        }
        assertThat(said).anyMatch(line -> line.contains("it listens"));
        assertThat(said).noneMatch(line -> subject().canaries().stream().anyMatch(line::contains));
    }

    /** As it is; cut; with another separator; with digits for letters and letters for digits. */
    private static List<byte[]> spoilt(Sample sample) {
        String text = sample.text();
        return List.of(
                sample.bytes(),
                bytes(text.substring(0, text.length() * 2 / 3)),
                bytes(text.replace(',', ';')),
                bytes(text.replace("20", "XX")),
                bytes(text.replaceAll("(?m)$", ",too many")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
