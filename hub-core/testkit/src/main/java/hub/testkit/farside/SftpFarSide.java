package hub.testkit.farside;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** An SFTP server on this machine. A document is complete when a marker of its name with {@code .done} lies beside it. */
public final class SftpFarSide implements FarSide {

    public static final String HOST = "127.0.0.1";
    public static final String USER = "toucan";
    public static final String PASSWORD = "made up+for&tests";

    private static final String MARKER = ".done";

    private final FolderFarSide folder;
    private final KeyPairProvider hostKey = key();
    private final KeyPair userKey = pair(key());
    private SshServer server;

    /** @param root what the user sees as the server's root; made if it is not there */
    public SftpFarSide(Path root) {
        this(root, 0);
    }

    /** @param port where it listens; 0: any that is free */
    public SftpFarSide(Path root, int port) {
        this.folder = new FolderFarSide(root);
        this.server = started(port);
    }

    private static KeyPairProvider key() {
        SimpleGeneratorHostKeyProvider key = new SimpleGeneratorHostKeyProvider();
        key.setAlgorithm("EC");
        return key;
    }

    private static KeyPair pair(KeyPairProvider key) {
        try {
            return key.loadKeys(null).iterator().next();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SshServer started(int port) {
        SshServer started = SshServer.setUpDefaultServer();
        started.setHost(HOST);
        started.setPort(port);
        started.setKeyPairProvider(hostKey);
        started.setPasswordAuthenticator((user, password, session) -> user.equals(USER) && password.equals(PASSWORD));
        started.setPublickeyAuthenticator(
                (user, key, session) -> user.equals(USER) && KeyUtils.compareKeys(key, userKey.getPublic()));
        started.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        started.setFileSystemFactory(new VirtualFileSystemFactory(folder.folder()));
        try {
            started.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return started;
    }

    public boolean isUp() {
        return server.isStarted();
    }

    public int port() {
        return server.getPort();
    }

    /** Writes the private key that {@link #USER} may log in with instead of the password, in the form of OpenSSH. */
    public Path keyFile(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            new OpenSSHKeyPairResourceWriter().writePrivateKey(userKey, USER, null, out);
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a file in the form of {@code known_hosts} that names this server's key. */
    public Path knownHosts(Path file) {
        return write(file, hostKey);
    }

    /** Writes such a file with another key, as if someone stood between. */
    public Path wrongKnownHosts(Path file) {
        return write(file, key());
    }

    private Path write(Path file, KeyPairProvider key) {
        try {
            String line = PublicKeyEntry.toString(pair(key).getPublic());
            return Files.writeString(file, "[" + HOST + "]:" + port() + " " + line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(String name, byte[] content) {
        folder.put(name, content);
        folder.put(name + MARKER, new byte[0]);
    }

    /** Without its marker. */
    @Override
    public void putUnfinished(String name, byte[] content) {
        folder.put(name, content);
    }

    @Override
    public Map<String, byte[]> received() {
        Map<String, byte[]> received = new TreeMap<>(folder.received());
        received.keySet().removeIf(name -> name.endsWith(MARKER));
        return received;
    }

    @Override
    public void goDown() {
        stop();
    }

    @Override
    public void comeBack() {
        server = started(server.getPort());
    }

    private void stop() {
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
