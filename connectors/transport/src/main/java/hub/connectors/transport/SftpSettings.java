package hub.connectors.transport;

import hub.connector.Secret;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An SFTP server and how to log in there.
 *
 * @param port 22 if it is left out
 * @param knownHosts a file in the form of OpenSSH's {@code known_hosts} that names the server's key
 * @param password to log in with, unless there is a key file
 * @param keyFile holds the private key to log in with, in the form of OpenSSH, without a passphrase
 * @param folder the recipient's folder, or the one that holds the feeds, below the one that a login leads to
 */
public record SftpSettings(
        String host,
        @Nullable Integer port,
        String user,
        Path knownHosts,
        @Nullable Secret password,
        @Nullable Path keyFile,
        String folder) {

    private static final int USUAL_PORT = 22;

    public SftpSettings {
        port = port == null ? USUAL_PORT : port;
        if (isBlank(host) || isBlank(user) || isBlank(folder)) {
            throw new IllegalArgumentException("sftp needs a host, a user and a folder: name them");
        }
        if (knownHosts == null) {
            throw new IllegalArgumentException("sftp needs known-hosts: name the file that holds the server's key");
        }
        if ((password == null) == (keyFile == null)) {
            throw new IllegalArgumentException("sftp needs a password or a key-file, and not both: name one");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    int portNumber() {
        return port == null ? USUAL_PORT : port;
    }
}
