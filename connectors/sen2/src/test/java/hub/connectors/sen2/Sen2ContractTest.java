package hub.connectors.sen2;

import hub.testkit.ConnectorContract;
import hub.testkit.ConnectorSubject;
import hub.testkit.DamagedInputContract;
import hub.testkit.HealthCheckContract;
import hub.testkit.Kamelet;
import hub.testkit.QuietLogsContract;
import hub.testkit.ReaderContract;
import hub.testkit.SinkRouteContract;
import hub.testkit.SourceRouteContract;
import hub.testkit.farside.FarSide;
import hub.testkit.farside.FolderFarSide;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** What every connector promises, kept by this one. */
class Sen2ContractTest {

    private static final ConnectorSubject SUBJECT = new Sen2Subject();

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
    class ItsDamagedInput extends DamagedInputContract {
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
            folder = new FolderFarSide(home.resolve("returns"));
            return folder;
        }

        @Override
        protected Kamelet source() {
            return new Kamelet(
                    "sen2-folder-source", Map.of("directory", folder.folder().toString(), "delay", "50"));
        }

        @Override
        protected String name(int number) {
            return "sen2-" + number + ".xml";
        }
    }

    @Nested
    class ItsFolderSink extends SinkRouteContract {

        private FolderFarSide share;

        @Override
        protected ConnectorSubject subject() {
            return SUBJECT;
        }

        @Override
        protected FarSide farSide(Path home) {
            share = new FolderFarSide(home.resolve("insight share"));
            return share;
        }

        @Override
        protected Kamelet sink() {
            return new Kamelet(
                    "sen2-folder-sink", Map.of("folder", share.folder().toString()));
        }

        @Override
        protected boolean givesReferences() {
            return false;
        }
    }
}
