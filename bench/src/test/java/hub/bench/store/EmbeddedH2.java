package hub.bench.store;

import hub.store.Databases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

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

        @Override
        public long bytes() throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                // How much a plain close tidies up depends on the time it has.
                statement.execute("shutdown compact");
                return Files.size(folder.resolve("hub.mv.db"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public long marksEver() {
            return -1;
        }
    }
}
