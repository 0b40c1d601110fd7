package hub.connectors.transport;

import hub.testkit.ConnectorSubject;
import hub.testkit.Kamelet;
import hub.testkit.SinkRouteContract;
import hub.testkit.SourceRouteContract;
import hub.testkit.farside.FarSide;
import hub.testkit.farside.SftpFarSide;
import java.nio.file.Path;
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
            source = kamelet("transport-sftp-source", server, server.knownHosts(home.resolve("known_hosts")), "feed");
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
            sink = kamelet("transport-sftp-sink", server, server.knownHosts(home.resolve("known_hosts")), "folder");
            deceived = kamelet(
                    "transport-sftp-sink", server, server.wrongKnownHosts(home.resolve("other_hosts")), "folder");
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

    private static Kamelet kamelet(String name, SftpFarSide server, Path knownHosts, String folder) {
        return new Kamelet(
                name,
                Map.of(
                        "host",
                        SftpFarSide.HOST,
                        "port",
                        String.valueOf(server.port()),
                        "username",
                        SftpFarSide.USER,
                        "password",
                        "RAW(" + SftpFarSide.PASSWORD + ")",
                        "knownHosts",
                        knownHosts.toString(),
                        folder,
                        "."));
    }
}
