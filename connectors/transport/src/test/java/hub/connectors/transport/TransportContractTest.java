package hub.connectors.transport;

import hub.connector.Payload.Part;
import hub.connectors.transport.page.PdfText;
import hub.model.OrganisationId;
import hub.testkit.ConnectorContract;
import hub.testkit.DamagedInputContract;
import hub.testkit.HealthCheckContract;
import hub.testkit.Kamelet;
import hub.testkit.QuietLogsContract;
import hub.testkit.ReaderContract;
import hub.testkit.SinkRouteContract;
import hub.testkit.SourceRouteContract;
import hub.testkit.TriedOn;
import hub.testkit.WriterContract;
import hub.testkit.farside.FarSide;
import hub.testkit.farside.FolderFarSide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** What every connector promises, kept by this one. */
@TriedOn(TransportSubject.class)
class TransportContractTest {

    @Nested
    class Itself extends ConnectorContract {}

    @Nested
    @TriedOn(SftpSubject.class)
    class ItsHealth extends HealthCheckContract {}

    @Nested
    class ItsReaders extends ReaderContract {}

    @Nested
    class ItsDamagedInput extends DamagedInputContract {}

    @Nested
    class ItsLogs extends QuietLogsContract {}

    @Nested
    class ItsPlanWriter extends WriterContract {

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
