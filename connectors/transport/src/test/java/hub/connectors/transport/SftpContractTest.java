package hub.connectors.transport;

import hub.testkit.Kamelet;
import hub.testkit.SinkRouteContract;
import hub.testkit.SourceRouteContract;
import hub.testkit.TriedOn;
import hub.testkit.farside.FarSide;
import hub.testkit.farside.SftpFarSide;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** Files to and from an SFTP server: the same promises as with a folder. */
@TriedOn(TransportSubject.class)
class SftpContractTest {

    private static final Map<String, String> PASSWORD = Map.of("password", "RAW(" + SftpFarSide.PASSWORD + ")");

    @Nested
    class ItsSource extends SourceRouteContract {

        private Kamelet source;

        @Override
        protected FarSide farSide(Path home) {
            SftpFarSide server = new SftpFarSide(home.resolve("server"));
            Map<String, String> parameters = server(server, server.knownHosts(home.resolve("known_hosts")));
            parameters.putAll(PASSWORD);
            parameters.putAll(Map.of("feed", ".", "delay", "50"));
            source = new Kamelet("transport-sftp-source", parameters);
            return server;
        }

        @Override
        protected Kamelet source() {
            return source;
        }
    }

    @Nested
    class ItsSink extends SinkRouteContract {

        private Kamelet sink;
        private Kamelet deceived;

        @Override
        protected FarSide farSide(Path home) {
            SftpFarSide server = new SftpFarSide(home.resolve("server"));
            Map<String, String> login = login(server, home);
            sink = sink(server, server.knownHosts(home.resolve("known_hosts")), login);
            deceived = sink(server, server.wrongKnownHosts(home.resolve("other_hosts")), login);
            return server;
        }

        Map<String, String> login(SftpFarSide server, Path home) {
            return PASSWORD;
        }

        private static Kamelet sink(SftpFarSide server, Path knownHosts, Map<String, String> login) {
            Map<String, String> parameters = server(server, knownHosts);
            parameters.putAll(login);
            parameters.put("folder", ".");
            return new Kamelet("transport-sftp-sink", parameters);
        }

        @Override
        protected Kamelet sink() {
            return sink;
        }

        @Override
        protected Optional<Kamelet> deceived() {
            return Optional.of(deceived);
        }

        @Override
        protected boolean givesReferences() {
            return false;
        }
    }

    @Nested
    class ItsSinkWithAKey extends ItsSink {

        @Override
        Map<String, String> login(SftpFarSide server, Path home) {
            return Map.of("keyFile", server.keyFile(home.resolve("key")).toString());
        }
    }

    private static Map<String, String> server(SftpFarSide server, Path knownHosts) {
        return new HashMap<>(Map.of(
                "host",
                SftpFarSide.HOST,
                "port",
                String.valueOf(server.port()),
                "username",
                SftpFarSide.USER,
                "knownHosts",
                knownHosts.toString()));
    }
}
