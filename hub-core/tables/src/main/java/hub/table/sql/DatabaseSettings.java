package hub.table.sql;

import hub.connector.Secret;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reporting database.
 *
 * @param url its JDBC address: {@code jdbc:sqlserver://reports.example:1433;databaseName=HDM_Local;encrypt=true}
 * @param user a user who may read the tables of the views, and needs no other right
 * @param password by reference; without it, the driver finds its own way in
 * @param schema what stands for <code>{schema}</code> in a view; {@code dbo} if not given
 */
public record DatabaseSettings(
        String url,
        String user,
        @Nullable Secret password,
        @Nullable String schema) {

    private static final String USUAL = "dbo";
    private static final Pattern NAMES = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)?");

    public DatabaseSettings {
        if (url == null || !url.startsWith("jdbc:")) {
            throw new IllegalArgumentException("the database's url must begin with jdbc:");
        }
        if (user == null || user.isBlank()) {
            throw new IllegalArgumentException("the database's user is missing: name one who may only read");
        }
        schema = schema == null ? USUAL : schema;
        if (!NAMES.matcher(schema).matches()) {
            throw new IllegalArgumentException(
                    "the database's schema is a name, or a database and a schema with a dot");
        }
    }

    String schemaName() {
        return schema == null ? USUAL : schema;
    }
}
