package hub.connectors.fhir;

import hub.testkit.ConnectorContract;
import hub.testkit.ConnectorSubject;
import hub.testkit.HealthCheckContract;
import hub.testkit.Kamelet;
import hub.testkit.QuietLogsContract;
import hub.testkit.ReaderContract;
import hub.testkit.SourceRouteContract;
import hub.testkit.farside.FarSide;
import hub.testkit.farside.FolderFarSide;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** What every connector promises, kept by this one. */
class NhsFhirContractTest {

    private static final ConnectorSubject SUBJECT = new NhsFhirSubject();

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
    class ItsFolderSource extends SourceRouteContract {

        private FolderFarSide folder;

        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }

        @Override
        protected FarSide farSide(Path home) {
            folder = new FolderFarSide(home.resolve("documents"));
            return folder;
        }

        @Override
        protected Kamelet source() {
            return new Kamelet(
                    "nhs-fhir-folder-source",
                    Map.of("directory", folder.folder().toString(), "delay", "50"));
        }

        @Override
        protected String name(int number) {
            return "plan-" + number + ".json";
        }
    }
}
