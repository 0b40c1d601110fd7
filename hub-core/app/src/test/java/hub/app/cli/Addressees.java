package hub.app.cli;

import hub.store.Databases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Which child each delivery is about, as a hub's database has it. */
final class Addressees {

    private Addressees() {}

    /** Local ids by delivery key, of a hub that does not run. */
    static Map<String, String> of(Path home, KeptBack kept) {
        Map<String, String> children = new HashMap<>();
        try (Connection database = DriverManager.getConnection(Databases.h2Url(home.resolve("data")), "", "");
                Statement query = database.createStatement()) {
            ResultSet rows = query.executeQuery(
                    "select d.delivery_key, i.number from delivery d join child_identifier i on i.child_id = d.child_id");
            while (rows.next()) {
                if (!kept.child(rows.getString(2)).isEmpty()) {
                    children.put(rows.getString(1), kept.child(rows.getString(2)));
                }
            }
            query.execute("shutdown");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return children;
    }
}
