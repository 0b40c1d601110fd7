package hub.app.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.testkit.hostile.Archives;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginFolderTest {

    @TempDir
    Path home;

    @Test
    void what_is_installed_is_listed_and_what_is_removed_is_not() {
        PluginFolder folder = folder();
        folder.install(archive("1.0.0"));
        assertThat(names()).containsExactly("tiny-1.0.0.zip");
        assertThat(folder.find("tiny")).get().hasToString("tiny 1.0.0");

        folder.remove("tiny");
        assertThat(names()).isEmpty();
        assertThat(folder.find("tiny")).isEmpty();
    }

    @Test
    void a_connector_is_installed_once_and_upgraded_to_a_higher_version_only() {
        PluginFolder folder = folder();
        folder.install(archive("1.9.0"));

        assertThatThrownBy(() -> folder.install(archive("2.0.0")))
                .hasMessage("tiny 1.9.0 is installed: use upgrade to replace it, or remove it first");
        assertThatThrownBy(() -> folder.upgrade(archive("1.9.0"))).hasMessageContaining("is not lower than tiny 1.9.0");
        folder.upgrade(archive("1.10.0"));
        assertThat(folder.find("tiny")).get().hasToString("tiny 1.10.0");
    }

    @Test
    void a_file_that_is_no_sound_archive_does_not_hide_the_others() throws IOException {
        folder().install(archive("1.0.0"));
        Files.writeString(home.resolve("plugins/notes.zip"), "not a zip");

        PluginFolder.Listing listing = folder().list();
        assertThat(listing.archives()).containsOnlyKeys("tiny");
        assertThat(listing.refused()).singleElement().asString().startsWith("notes.zip (not-an-archive)");
    }

    @Test
    void what_a_kill_left_behind_is_tidied_away() throws IOException {
        folder().install(archive("1.0.0"));
        folder().upgrade(archive("1.1.0"));
        Files.writeString(home.resolve("plugins/incoming-1.part"), "half");

        folder().tidy();
        assertThat(names()).containsExactly("tiny-1.1.0.zip");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 15, 30, 60, 100, 150, 250})
    void a_kill_at_any_moment_of_an_upgrade_leaves_the_old_or_the_new(int millis) throws Exception {
        folder().install(archive("1.0.0"));
        Process upgrade = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Upgrade.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(upgrade.getInputStream().read()).as("it has begun").isEqualTo('b');
        upgrade.waitFor(millis, TimeUnit.MILLISECONDS);
        upgrade.destroyForcibly().waitFor();

        folder().tidy();
        assertThat(folder().list().refused()).isEmpty();
        assertThat(names()).hasSize(1).first().asString().matches("tiny-1\\.\\d+\\.0\\.zip");
    }

    @Test
    void an_archive_is_unpacked_whole_or_not_at_all_and_once() throws IOException {
        UnpackedArchives unpacked = new UnpackedArchives(home.resolve("data/connectors"));
        PluginArchive archive = folder().install(archive("1.0.0"));

        Path place = unpacked.of(archive);
        assertThat(place).isDirectoryContaining(file -> file.endsWith("plugin.properties"));
        assertThat(place.resolve("lib/tiny.jar")).exists();
        assertThat(unpacked.of(archive)).isEqualTo(place);
        unpacked.keepOnly(List.of());
        assertThat(place).doesNotExist();
    }

    /** Upgrades in a process of its own, again and again, so that a kill finds it at work. */
    public static final class Upgrade {

        public static void main(String[] arguments) {
            Path home = Path.of(arguments[0]);
            PluginFolder folder = new PluginFolder(home.resolve("plugins"), check(home));
            System.out.print('b');
            System.out.flush();
            for (int minor = 1; true; minor++) {
                folder.upgrade(archive(home, "1." + minor + ".0"));
                folder.tidy();
            }
        }
    }

    private PluginFolder folder() {
        return new PluginFolder(home.resolve("plugins"), check(home));
    }

    private static ArchiveCheck check(Path home) {
        return new ArchiveCheck("0.1.0", new Signatures(false, home.resolve("keys")));
    }

    private Path archive(String version) {
        return archive(home, version);
    }

    private static Path archive(Path home, String version) {
        return Archives.sound()
                .saying("plugin.version", version)
                .with("samples/large", new byte[300_000])
                .writeTo(home.resolve("made/" + version + ".zip"));
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(home.resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
