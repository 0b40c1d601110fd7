package hub.app.plugins;

import hub.connector.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether archives must be signed, and by whom: an Ed25519 signature of the archive's bytes beside it, in a file of the same name with
 * {@code .sig}, by one of the public keys in {@code config/plugin-keys/*.pem}.
 */
public final class Signatures {

    static final String ENDING = ".sig";

    private static final int BUFFER = 1 << 16;

    private final boolean required;
    private final Path keys;

    /** @param keys the folder of the public keys; need not exist unless signatures are required */
    public Signatures(boolean required, Path keys) {
        this.required = required;
        this.keys = keys;
    }

    /** Why an archive is not taken, as far as its signature goes. One that lies there is checked, whether it is required or not. */
    Optional<Refusal> refusal(Path archive) {
        Path signature = beside(archive);
        if (!Files.exists(signature)) {
            return required ? Optional.of(Refusal.UNSIGNED) : Optional.empty();
        }
        if (!required && !Files.isDirectory(keys)) {
            return Optional.empty();
        }
        return trusted().stream().anyMatch(key -> signed(archive, signature, key))
                ? Optional.empty()
                : Optional.of(Refusal.BAD_SIGNATURE);
    }

    static Path beside(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ENDING);
    }

    private List<PublicKey> trusted() {
        try (Stream<Path> files = Files.list(keys)) {
            return files.filter(file -> file.toString().endsWith(".pem"))
                    .sorted()
                    .map(Signatures::key)
                    .toList();
        } catch (IOException e) {
            throw Fault.configuration(
                    "config/plugin-keys cannot be read: put the public keys there that sign your archives");
        }
    }

    private static PublicKey key(Path file) {
        try {
            String pem = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw Fault.configuration(
                    "config/plugin-keys/" + file.getFileName() + " is not an Ed25519 public key in PEM form");
        }
    }

    private static boolean signed(Path archive, Path signature, PublicKey key) {
        try (InputStream in = Files.newInputStream(archive)) {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                check.update(buffer, 0, read);
            }
            return check.verify(Files.readAllBytes(signature));
        } catch (IOException | GeneralSecurityException e) {
            return false;
        }
    }
}
