package hub.connectors.examplefolder;

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
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** What every connector promises, kept by this one: one nested class for each contract that applies. */
@TriedOn(ExampleFolderSubject.class)
class ExampleFolderContractTest {

    @Nested
    class Itself extends ConnectorContract {}

    @Nested
    class ItsHealth extends HealthCheckContract {}

    @Nested
    class ItsReader extends ReaderContract {}

    @Nested
    class ItsDamagedInput extends DamagedInputContract {}

    @Nested
    class ItsLogs extends QuietLogsContract {}

    @Nested
    class ItsWriter extends WriterContract {

        @Override
        protected String writer() {
            return "transport-plan";
        }

        @Override
        protected OrganisationId recipient() {
            return OrganisationId.of("northshire-fleet");
        }
    }

    @Nested
    class ItsSource extends SourceRouteContract {

        private Path lists;

        /** A stand-in for the outside system; the kit has others, for example an SFTP server. */
        @Override
        protected FarSide farSide(Path home) {
            lists = home.resolve("lists");
            return new FolderFarSide(lists);
        }

        @Override
        protected Kamelet source() {
            return new Kamelet("example-folder-source", Map.of("directory", lists.toString(), "delay", "50"));
        }
    }

    @Nested
    class ItsSink extends SinkRouteContract {

        private Path plans;

        @Override
        protected FarSide farSide(Path home) {
            plans = home.resolve("plans");
            return new FolderFarSide(plans);
        }

        @Override
        protected Kamelet sink() {
            return new Kamelet("example-folder-sink", Map.of("directory", plans.toString()));
        }

        /** A folder gives no reference of its own when it takes a file. */
        @Override
        protected boolean givesReferences() {
            return false;
        }
    }
}
