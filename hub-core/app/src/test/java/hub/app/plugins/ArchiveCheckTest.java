package hub.app.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.testkit.hostile.Archives;
import hub.testkit.hostile.BadInput;
import hub.testkit.hostile.Corpus;
import hub.testkit.hostile.Planted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveCheckTest {

    /** Small, so that what is too large is quickly made. */
    private static final Limits LIMITS = new Limits(2_000, 24L << 20, 50);

    @TempDir
    Path folder;

    @Test
    void a_sound_archive_says_who_it_is() {
        Path file = Archives.sound().writeTo(folder.resolve("tiny.zip"));

        PluginArchive archive = check(false).check(file);

        assertThat(archive.descriptor())
                .isEqualTo(new ArchiveDescriptor(
                        "tiny", "1.0.0", ">=0.1.0 & <0.2.0", "Tiny", "A connector of a test", "Nobody", "MIT"));
        assertThat(archive.digest()).hasSize(64);
    }

    @Test
    void one_that_came_with_the_hub_is_asked_who_it_is_and_no_more() {
        Path file = Archives.sound().writeTo(folder.resolve("tiny.zip"));
        ArchiveCheck ours = ArchiveCheck.ofOurOwn("0.1.0", new Signatures(false, folder.resolve("keys")));
        ArchiveCheck ofAnotherHub = ArchiveCheck.ofOurOwn("0.3.0", new Signatures(false, folder.resolve("keys")));

        assertThat(ours.check(file)).isEqualTo(check(false).check(file));
        assertThatThrownBy(() -> ofAnotherHub.check(file)).hasMessageContaining("(other-contract)");
    }

    @ParameterizedTest
    @MethodSource("archives")
    void what_is_wrong_with_an_archive_refuses_it_whole_with_one_line_and_writes_nothing(BadInput archive)
            throws IOException {
        Path file = folder.resolve("hostile.zip");
        new Planted("", "", "", "", "", "", "").write(archive, file);

        assertThatThrownBy(() -> check(false).check(file)).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED);
            assertThat(fault.getMessage())
                    .startsWith("hostile.zip (" + archive.codes().get(0) + ") ")
                    .doesNotContain("\n");
        });
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    static List<BadInput> archives() {
        return Corpus.at("plugins");
    }

    @Test
    void one_that_was_sound_is_looked_through_again_only_when_its_file_has_changed() throws IOException {
        ArchiveCheck check = check(false);
        Path file = Archives.sound().writeTo(folder.resolve("tiny.zip"));
        FileTime written = Files.getLastModifiedTime(file);
        PluginArchive sound = check.check(file);

        Files.write(file, new byte[(int) Files.size(file)], StandardOpenOption.WRITE);
        Files.setLastModifiedTime(file, written);
        assertThat(check.check(file)).isSameAs(sound);

        Files.setLastModifiedTime(file, FileTime.from(written.toInstant().plusSeconds(1)));
        assertThatThrownBy(() -> check.check(file)).hasMessageContaining("(not-an-archive)");
    }

    @Test
    void where_signatures_are_required_an_unsigned_archive_is_refused() {
        Path file = Archives.sound().writeTo(folder.resolve("tiny.zip"));

        assertThatThrownBy(() -> check(true).check(file)).hasMessageContaining("(unsigned)");
    }

    @Test
    void one_that_is_signed_by_a_trusted_key_is_taken_and_one_changed_since_is_not() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        trust(pair);
        Path file = Archives.sound().writeTo(folder.resolve("tiny.zip"));
        sign(file, pair);

        assertThat(check(true).check(file).id()).isEqualTo("tiny");
        Archives.sound().with("README.md", "changed").writeTo(file);
        assertThatThrownBy(() -> check(true).check(file)).hasMessageContaining("(bad-signature)");
    }

    @Test
    void one_that_is_signed_by_somebody_else_is_refused() throws Exception {
        trust(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        Path file = Archives.sound().writeTo(folder.resolve("tiny.zip"));
        sign(file, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());

        assertThatThrownBy(() -> check(true).check(file)).hasMessageContaining("(bad-signature)");
    }

    private ArchiveCheck check(boolean signed) {
        return new ArchiveCheck("0.1.0", new Signatures(signed, folder.resolve("keys")), LIMITS);
    }

    private void trust(KeyPair pair) throws IOException {
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(
                folder.resolve("keys/provider.pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
    }

    private static void sign(Path file, KeyPair pair) throws IOException, GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(Files.readAllBytes(file));
        Files.write(Signatures.beside(file), signature.sign());
    }
}
