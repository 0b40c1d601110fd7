package hub.testkit.farside;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A server's key and the certificate that it shows, for this machine.
 *
 * @param store holds both (PKCS 12)
 */
public record Certificate(Path store) {

    public static final String PASSWORD = "made-up-for-tests";

    private static final String ALIAS = "server";
    private static final String AUTHORITY = "authority";

    /** One that vouches for itself. */
    static Certificate make(Path store) {
        keytool(store, ALIAS, "-ext", "san=ip:127.0.0.1");
        return new Certificate(store);
    }

    /** One that an authority vouches for. @param startedDaysAgo when it began to hold @param days for how long it holds from then */
    public static Certificate vouchedFor(Path store, int startedDaysAgo, int days) {
        keytool(store, AUTHORITY, "-ext", "bc:c");
        keytool(
                store,
                ALIAS,
                "-ext",
                "san=ip:127.0.0.1",
                "-signer",
                AUTHORITY,
                "-signerkeypass",
                PASSWORD,
                "-startdate",
                "-" + startedDaysAgo + "d",
                "-validity",
                String.valueOf(days));
        return new Certificate(store);
    }

    /** Java makes keys itself, and certificates by its own tool only. */
    private static void keytool(Path store, String alias, String... more) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=made up for tests: " + alias,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        words.addAll(List.of(more));
        try {
            Process keytool =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            keytool.getInputStream().readAllBytes();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Writes the certificate (PEM), for clients to know the server by. */
    Path trustFile(Path file) {
        try {
            String lines = Base64.getMimeEncoder()
                    .encodeToString(keys().getCertificate(ALIAS).getEncoded());
            return Files.writeString(file, "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the authorities that vouch for these certificates (JKS: read without a password), for a Java machine that trusts no others. */
    public static Path trustStore(Path file, Certificate... vouchedFor) {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore trusted = KeyStore.getInstance("JKS");
            trusted.load(null, null);
            for (Certificate one : vouchedFor) {
                trusted.setCertificateEntry(
                        one.store().getFileName().toString(), one.keys().getCertificate(AUTHORITY));
            }
            trusted.store(out, PASSWORD.toCharArray());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a server that shows this certificate. */
    public SSLContext context() {
        try {
            char[] password = PASSWORD.toCharArray();
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, null);
            own.setKeyEntry(ALIAS, keys().getKey(ALIAS, password), password, keys().getCertificateChain(ALIAS));
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(own, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore keys() throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }
}
