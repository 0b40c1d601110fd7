package hub.bench.store;

import hub.store.Databases;
import java.nio.file.Path;
import java.sql.SQLException;

/** H2 in a file, opened as a hub opens it: each commit on the disk. */
public final class EmbeddedH2 implements Database {

    @Override
    public Store empty(Path folder) {
        return new InFile(folder);
    }

    @Override
    public void close() {
        // Nothing runs.
    }

    private record InFile(Path folder) implements Store {

        @Override
        public String url() {
            return Databases.h2Url(folder);
        }

        @Override
        public String user() {
            return "";
        }

        @Override
        public String password() {
            return "";
        }

        /** What is in use of the file: how much a close tidies up depends on the time it has. */
        @Override
        public long bytes() throws SQLException {
            return number("select (select cast(setting_value as bigint) from information_schema.settings"
                    + " where setting_name = 'info.FILE_SIZE')"
                    + " * (select cast(setting_value as bigint) from information_schema.settings"
                    + " where setting_name = 'info.CHUNKS_FILL_RATE') / 100");
        }

        @Override
        public long marksEver() {
            return -1;
        }
    }
}
