package hub.connectors.transport;

import hub.connector.Payload.Part;
import hub.connectors.transport.page.PdfText;
import hub.model.OrganisationId;
import hub.testkit.ConnectorContract;
import hub.testkit.ConnectorSubject;
import hub.testkit.HealthCheckContract;
import hub.testkit.Kamelet;
import hub.testkit.QuietLogsContract;
import hub.testkit.ReaderContract;
import hub.testkit.SinkRouteContract;
import hub.testkit.SourceRouteContract;
import hub.testkit.WriterContract;
import hub.testkit.farside.FarSide;
import hub.testkit.farside.FolderFarSide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** What every connector promises, kept by this one. */
class TransportContractTest {

    private static final ConnectorSubject SUBJECT = new TransportSubject();

    @Nested
    class Itself extends ConnectorContract {
        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }
    }

    @Nested
    class ItsHealth extends HealthCheckContract {
        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }
    }

    @Nested
    class ItsReaders extends ReaderContract {
        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }
    }

    @Nested
    class ItsLogs extends QuietLogsContract {
        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }
    }

    @Nested
    class ItsPlanWriter extends WriterContract {
        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }

        @Override
        protected String writer() {
            return "transport-plan";
        }

        @Override
        protected OrganisationId recipient() {
            return OrganisationId.of("northshire-fleet");
        }

        @Override
        protected String text(Part part) throws IOException {
            return part.path().endsWith(".pdf") ? PdfText.of(part.bytes()) : super.text(part);
        }
    }

    @Nested
    class ItsFolderSource extends SourceRouteContract {

        private Path feeds;

        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }

        @Override
        protected FarSide farSide(Path home) {
            feeds = home;
            return new FolderFarSide(home.resolve("crew"));
        }

        @Override
        protected Kamelet source() {
            return new Kamelet(
                    "transport-folder-source", Map.of("directory", feeds.toString(), "feed", "crew", "delay", "50"));
        }
    }

    @Nested
    class ItsFolderSink extends SinkRouteContract {

        private FolderFarSide depot;

        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }

        @Override
        protected FarSide farSide(Path home) {
            depot = new FolderFarSide(home.resolve("fleet share"));
            return depot;
        }

        @Override
        protected Kamelet sink() {
            return new Kamelet(
                    "transport-folder-sink", Map.of("folder", depot.folder().toString()));
        }

        @Override
        protected boolean givesReferences() {
            return false;
        }
    }
}
