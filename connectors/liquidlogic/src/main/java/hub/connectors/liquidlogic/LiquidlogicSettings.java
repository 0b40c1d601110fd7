package hub.connectors.liquidlogic;

import hub.table.sql.DatabaseSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The settings of this connector: one of them, or both.
 *
 * @param directory the folder in which the extracts are dropped, with one subfolder for each feed: {@code children}, {@code contacts}, …
 * @param reportingDatabase the council's reporting copy, with the tables of the Standard Safeguarding Dataset
 */
public record LiquidlogicSettings(
        @Nullable Path directory, @Nullable DatabaseSettings reportingDatabase) {

    public LiquidlogicSettings {
        boolean folder = directory != null && !directory.toString().isBlank();
        if (!folder && reportingDatabase == null) {
            throw new IllegalArgumentException(
                    "directory must name the folder in which the extracts are dropped, or reporting-database say where it is");
        }
        directory = folder ? directory : null;
    }
}
