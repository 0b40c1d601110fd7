package hub.connectors.transport;

import hub.connector.Fault;
import hub.connector.Secret;
import hub.testkit.ConnectorSubject;
import hub.testkit.Sample;
import hub.testkit.farside.SftpFarSide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The connector with one recipient in a folder of this machine and one on an SFTP server. */
final class SftpSubject implements ConnectorSubject {

    private static final String RECIPIENT = "redwing-travel";

    private final TransportSubject folders = new TransportSubject();
    private final Map<Path, SftpFarSide> servers = new HashMap<>();

    @Override
    public String id() {
        return folders.id();
    }

    @Override
    public Map<String, Object> settings(Path home) throws IOException {
        SftpFarSide server = servers.computeIfAbsent(home, any -> new SftpFarSide(home.resolve("server")));
        if (!server.isUp()) {
            server.comeBack();
        }
        Map<String, Object> settings = new LinkedHashMap<>(folders.settings(home));
        Map<Object, Object> recipients = new LinkedHashMap<>((Map<?, ?>) settings.get("recipients"));
        Path knownHosts = server.knownHosts(home.resolve("known_hosts"));
        recipients.put(RECIPIENT, recipient(server, knownHosts, SftpFarSide.PASSWORD));
        settings.put("recipients", recipients);
        settings.put("sftp", login(server, knownHosts, SftpFarSide.PASSWORD));
        return settings;
    }

    private static Map<String, Object> recipient(SftpFarSide server, Path knownHosts, String password) {
        return Map.of("title", "Redwing Travel", "sftp", login(server, knownHosts, password));
    }

    private static Map<String, Object> login(SftpFarSide server, Path knownHosts, String password) {
        return Map.of(
                "host",
                SftpFarSide.HOST,
                "port",
                server.port(),
                "user",
                SftpFarSide.USER,
                "known-hosts",
                knownHosts,
                "password",
                new Secret(password.toCharArray()),
                "folder",
                ".");
    }

    @Override
    public List<Trouble> troubles() {
        return Stream.concat(
                        folders.troubles().stream(),
                        Stream.of(wrongCredential(), unreachable(), wrongHostKey(), wrongHostKeyOfTheFeeds()))
                .toList();
    }

    private Trouble wrongCredential() {
        return Trouble.wrongCredential((settings, home) ->
                only(settings, recipient(servers.get(home), home.resolve("known_hosts"), "another made up one")));
    }

    /** The only recipient there is: an outage of one among several is not the connector's. */
    private Trouble unreachable() {
        return Trouble.unreachable((settings, home) -> {
            only(settings, recipient(servers.get(home), home.resolve("known_hosts"), SftpFarSide.PASSWORD));
            servers.get(home).goDown();
        });
    }

    private Trouble wrongHostKey() {
        return new Trouble("the server shows another key", Fault.Kind.CONFIGURATION, (settings, home) -> {
            Path other = servers.get(home).wrongKnownHosts(home.resolve("other_hosts"));
            only(settings, recipient(servers.get(home), other, SftpFarSide.PASSWORD));
        });
    }

    private Trouble wrongHostKeyOfTheFeeds() {
        return new Trouble("the server of the feeds shows another key", Fault.Kind.CONFIGURATION, (settings, home) -> {
            Path other = servers.get(home).wrongKnownHosts(home.resolve("other_hosts"));
            settings.put("sftp", login(servers.get(home), other, SftpFarSide.PASSWORD));
        });
    }

    private static void only(Map<String, Object> settings, Map<String, Object> recipient) {
        settings.put("recipients", Map.of(RECIPIENT, recipient));
    }

    @Override
    public List<Sample> samples() {
        return folders.samples();
    }

    @Override
    public List<String> canaries() {
        return folders.canaries();
    }

    @Override
    public List<String> secrets() {
        return List.of(SftpFarSide.PASSWORD, "another made up one");
    }

    @Override
    public void close() {
        servers.values().forEach(SftpFarSide::close);
        servers.clear();
    }
}
