package hub.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadFileTest {

    private static final Instant AT = Instant.parse("2026-11-22T06:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_line_that_a_full_disk_cut_short_is_left_out_and_does_not_spoil_the_next() throws IOException {
        Path file = folder.resolve("audit-head");
        HeadFile heads = new HeadFile(file);
        heads.append(head(1), AT);
        Files.writeString(file, "2 " + "b".repeat(20), StandardOpenOption.APPEND);

        heads.append(head(3), AT);

        assertThat(heads.last())
                .hasValueSatisfying(line -> assertThat(line.head()).isEqualTo(head(3)));
        assertThat(heads.lines()).extracting(HeadFile.Line::head).containsExactly(head(1), head(3));
    }

    private static Head head(long place) {
        return new Head(place, "a".repeat(64));
    }
}
