package hub.connectors.transport;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.JSchHostKeyException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpException;
import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Logs in to an SFTP server as a route would, and looks into the folder.
 *
 * @param whose folder it is: a recipient's, or that of the feeds
 */
record SftpLogin(String whose, SftpSettings settings) {

    private static final int MILLIS = 10_000;

    /** Well if it can be done now. */
    Health tried() {
        Optional<Path> missing = Stream.of(settings.knownHosts(), settings.keyFile())
                .filter(file -> file != null && !Files.isReadable(file))
                .findFirst();
        if (missing.isPresent()) {
            return Health.unwell(
                    Fault.Kind.CONFIGURATION,
                    "the hub cannot read " + missing.get() + ", which it needs for " + server()
                            + ": put it there, or mend the setting");
        }
        try {
            look();
            return Health.well();
        } catch (JSchHostKeyException e) {
            return Health.unwell(
                    Fault.Kind.CONFIGURATION,
                    server() + " shows another key than " + settings.knownHosts()
                            + " names: ask its operator whether it changed, and let nothing through until then");
        } catch (JSchException e) {
            return refused(e);
        } catch (SftpException e) {
            return Health.unwell(
                    Fault.Kind.CONFIGURATION,
                    "the folder of " + whose + " on " + server()
                            + " cannot be listed: mend the setting, or ask its operator for it");
        }
    }

    private void look() throws JSchException, SftpException {
        Session session = session();
        try {
            session.connect(MILLIS);
            ChannelSftp channel = (ChannelSftp) session.openChannel("sftp");
            channel.connect(MILLIS);
            channel.ls(settings.folder(), entry -> ChannelSftp.LsEntrySelector.BREAK);
        } finally {
            session.disconnect();
        }
    }

    private Session session() throws JSchException {
        JSch ssh = new JSch();
        ssh.setKnownHosts(settings.knownHosts().toString());
        Path key = settings.keyFile();
        if (key != null) {
            ssh.addIdentity(key.toString());
        }
        Session session = ssh.getSession(settings.user(), settings.host(), settings.portNumber());
        session.setConfig("StrictHostKeyChecking", "yes");
        session.setConfig("PreferredAuthentications", "publickey,password");
        session.setTimeout(MILLIS);
        Secret password = settings.password();
        if (password != null) {
            session.setPassword(password.reveal());
        }
        return session;
    }

    /** What the library says may hold what the server sent; only its first words, which are the library's own, tell the cases apart. */
    private Health refused(JSchException e) {
        String words = e.getMessage() == null ? "" : e.getMessage();
        if (words.startsWith("Auth fail") || words.startsWith("invalid privatekey")) {
            return Health.unwell(
                    Fault.Kind.CONFIGURATION,
                    server()
                            + " does not let the hub in: mend the user, or the password or key that the settings refer to");
        }
        return Health.unwell(
                Fault.Kind.UNAVAILABLE, server() + " cannot be reached: ask its operator; what is due to it waits");
    }

    private String server() {
        return "the SFTP server of " + whose + " (" + settings.host() + ":" + settings.portNumber() + ")";
    }
}
