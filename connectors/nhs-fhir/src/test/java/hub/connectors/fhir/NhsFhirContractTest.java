package hub.connectors.fhir;

import hub.connector.Payload;
import hub.model.OrganisationId;
import hub.model.SharedHealthcarePlan;
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
import java.util.Optional;
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
    class ItsDamagedInput extends DamagedInputContract {}

    @Nested
    class ItsLogs extends QuietLogsContract {}

    @Nested
    class ItsWriter extends WriterContract {

        @Override
        protected String writer() {
            return SharedHealthcarePlan.NAME;
        }

        @Override
        protected String product() {
            return SharedHealthcarePlan.NAME;
        }

        @Override
        protected OrganisationId recipient() {
            return OrganisationId.of("riverside-nhs");
        }
    }

    @Nested
    class ItsServerSink extends SinkRouteContract {

        private final PlanFarSide server = new PlanFarSide();
        private Path key;

        @Override
        protected FarSide farSide(Path home) {
            key = home;
            return server;
        }

        @Override
        protected Kamelet sink() {
            return server.sink(key);
        }

        @Override
        protected Payload plan() {
            return Written.plan(3, "CANARY, zo\u00eb");
        }

        @Override
        protected Payload recall() {
            return Written.recall(3);
        }

        @Override
        protected Optional<Payload> recalled() {
            return Optional.of(plan());
        }
    }

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
