package hub.connectors.liquidlogic;

import hub.testkit.ConnectorContract;
import hub.testkit.DamagedInputContract;
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
@TriedOn(LiquidlogicSubject.class)
class LiquidlogicContractTest {

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
    class ItsExtractSource extends SourceRouteContract {

        private Path extracts;

        @Override
        protected FarSide farSide(Path home) {
            extracts = home;
            return new FolderFarSide(home.resolve("children"));
        }

        @Override
        protected Kamelet source() {
            return new Kamelet(
                    "liquidlogic-extract-source",
                    Map.of("directory", extracts.toString(), "feed", "children", "delay", "50"));
        }
    }
}
