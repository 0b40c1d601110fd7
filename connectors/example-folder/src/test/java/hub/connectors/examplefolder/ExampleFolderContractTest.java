package hub.connectors.examplefolder;

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
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** What every connector promises, kept by this one: one nested class for each contract that applies. */
class ExampleFolderContractTest {

    private static final ConnectorSubject SUBJECT = new ExampleFolderSubject();

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
    class ItsReader extends ReaderContract {
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
    class ItsWriter extends WriterContract {
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
    }

    @Nested
    class ItsSource extends SourceRouteContract {

        private Path lists;

        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }

        /** A stand-in for the outside system; the kit has others, for example an SFTP server. */
        @Override
        protected FarSide farSide(Path home) {
            lists = home.resolve("lists");
            return new FolderFarSide(lists);
        }

        @Override
        protected Kamelet source() {
            return new Kamelet("example-folder-source", Map.of("directory", lists.toString()));
        }
    }

    @Nested
    class ItsSink extends SinkRouteContract {

        private Path plans;

        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }

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
