package hub.trial;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;
import org.h2.tools.Server;

/** A database that lies in a file, behind a port of this machine, in the dialect of SQL Server; nobody can make another there. */
final class DatabaseSystem implements OutsideSystem {

    private static final String NAME = "reporting-database";
    private static final String READER = "toucan_reader";

    private final Connection open;
    private final Server server;

    /** @param folder that holds the file */
    DatabaseSystem(int port, Path folder) {
        Properties reader = new Properties();
        reader.setProperty("user", READER);
        try {
            // As long as somebody has it open, whoever comes by the port finds it in this dialect.
            open = new Driver()
                    .connect(
                            "jdbc:h2:file:" + folder.resolve(NAME)
                                    + ";IFEXISTS=TRUE;MODE=MSSQLServer;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                            reader);
            server = Server.createTcpServer(
                            "-tcpPort", String.valueOf(port), "-ifExists", "-baseDir", folder.toString())
                    .start();
        } catch (SQLException e) {
            throw new IllegalStateException("the database in " + folder + " cannot be opened at port " + port, e);
        }
    }

    @Override
    public void close() {
        server.stop();
        try {
            open.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
