package hub.connectors.transport;

import hub.testkit.ConnectorSubject;
import hub.testkit.Kamelet;
import hub.testkit.SinkRouteContract;
import hub.testkit.SourceRouteContract;
import hub.testkit.farside.FarSide;
import hub.testkit.farside.SftpFarSide;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** Files to and from an SFTP server: the same promises as with a folder. */
class SftpContractTest {

    private static final ConnectorSubject SUBJECT = new TransportSubject();

    @Nested
    class ItsSource extends SourceRouteContract {

        private Kamelet source;

        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }

        @Override
        protected FarSide farSide(Path home) {
            SftpFarSide server = new SftpFarSide(home.resolve("server"));
            source = SftpContractTest.source(server, server.knownHosts(home.resolve("known_hosts")));
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
        protected ConnectorSubject subject() {
            return SUBJECT;
        }

        @Override
        protected FarSide farSide(Path home) {
            SftpFarSide server = new SftpFarSide(home.resolve("server"));
            sink = SftpContractTest.sink(server, server.knownHosts(home.resolve("known_hosts")));
            deceived = SftpContractTest.sink(server, server.wrongKnownHosts(home.resolve("other_hosts")));
            return server;
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

    private static Kamelet source(SftpFarSide server, Path knownHosts) {
        Map<String, String> parameters = server(server, knownHosts);
        parameters.put("feed", ".");
        parameters.put("delay", "50");
        return new Kamelet("transport-sftp-source", parameters);
    }

    private static Kamelet sink(SftpFarSide server, Path knownHosts) {
        Map<String, String> parameters = server(server, knownHosts);
        parameters.put("folder", ".");
        return new Kamelet("transport-sftp-sink", parameters);
    }

    private static Map<String, String> server(SftpFarSide server, Path knownHosts) {
        return new HashMap<>(Map.of(
                "host",
                SftpFarSide.HOST,
                "port",
                String.valueOf(server.port()),
                "username",
                SftpFarSide.USER,
                "password",
                "RAW(" + SftpFarSide.PASSWORD + ")",
                "knownHosts",
                knownHosts.toString()));
    }
}
