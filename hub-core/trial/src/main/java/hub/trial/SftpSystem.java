package hub.trial;

import hub.testkit.farside.SftpFarSide;
import java.nio.file.Path;

/** An SFTP server, and beside what it serves the key to log in with and the file that names its own. */
final class SftpSystem implements OutsideSystem {

    private final SftpFarSide server;

    /** @param folder holds {@code files}, which is what is served, and gets {@code key} and {@code known_hosts} */
    SftpSystem(int port, Path folder) {
        this.server = new SftpFarSide(folder.resolve("files"), port);
        server.keyFile(folder.resolve("key"));
        server.knownHosts(folder.resolve("known_hosts"));
    }

    @Override
    public void close() {
        server.close();
    }
}
