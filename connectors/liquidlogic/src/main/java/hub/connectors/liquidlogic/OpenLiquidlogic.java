package hub.connectors.liquidlogic;

import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import hub.table.SourceFolder;
import hub.table.sql.ReportingDatabase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The connector opened for one folder, one database, or both. Holds nothing open itself. */
record OpenLiquidlogic(
        Optional<SourceFolder> folder, Map<String, Reader> extracts, Optional<ReportingDatabase> database)
        implements OpenConnector {

    @Override
    public Map<String, Reader> readers() {
        Map<String, Reader> readers = new LinkedHashMap<>(extracts);
        database.ifPresent(asked -> readers.putAll(asked.readers()));
        return Collections.unmodifiableMap(readers);
    }

    @Override
    public Health health() {
        return Stream.of(folder.map(SourceFolder::health), database.map(ReportingDatabase::health))
                .flatMap(Optional::stream)
                .filter(health -> !health.isWell())
                .findFirst()
                .orElseGet(Health::well);
    }

    @Override
    public void close() {
        database.ifPresent(ReportingDatabase::close);
    }
}
