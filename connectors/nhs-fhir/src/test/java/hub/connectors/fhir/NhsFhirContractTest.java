package hub.connectors.fhir;

import hub.testkit.ConnectorContract;
import hub.testkit.HealthCheckContract;
import hub.testkit.Kamelet;
import hub.testkit.QuietLogsContract;
import hub.testkit.ReaderContract;
import hub.testkit.SourceRouteContract;
import hub.testkit.TriedOn;
import hub.testkit.farside.FarSide;
import hub.testkit.farside.FolderFarSide;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** What every connector promises, kept by this one. */
@TriedOn(NhsFhirSubject.class)
class NhsFhirContractTest {

    @Nested
    class Itself extends ConnectorContract {}

    @Nested
    class ItsHealth extends HealthCheckContract {}

    @Nested
    class ItsReaders extends ReaderContract {}

    @Nested
    class ItsLogs extends QuietLogsContract {}

    @Nested
    class ItsFolderSource extends SourceRouteContract {

        private FolderFarSide folder;

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
