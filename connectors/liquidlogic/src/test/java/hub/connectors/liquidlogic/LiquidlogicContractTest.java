package hub.connectors.liquidlogic;

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
class LiquidlogicContractTest {

    private static final ConnectorSubject SUBJECT = new LiquidlogicSubject();

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
    class ItsExtractSource extends SourceRouteContract {

        private Path extracts;

        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }

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
