package hub.app.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hub.connector.Fault;
import hub.testkit.Damage;
import hub.testkit.hostile.Archives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes are called an archive of a connector, they are taken for one or refused. */
class ArchiveFuzzTest {

    private static final int TRIES = 300;

    @TempDir
    static Path folder;

    @FuzzTest
    void bytes_are_an_archive_or_refused_and_never_an_accident(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("some.zip"), bytes);
        try {
            new ArchiveCheck("0.1.0", new Signatures(false, folder.resolve("keys")), new Limits(100, 1 << 20, 50))
                    .check(file);
        } catch (Fault fault) {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED);
        }
    }

    @Test
    void damage_to_a_sound_archive_is_refused_or_harmless_and_never_an_accident() throws IOException {
        Damage damage = new Damage(42);
        for (int i = 0; i < TRIES; i++) {
            bytes_are_an_archive_or_refused_and_never_an_accident(
                    damage.anywhere(Archives.sound().bytes()));
        }
    }
}
