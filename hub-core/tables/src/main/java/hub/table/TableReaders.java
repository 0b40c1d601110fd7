package hub.table;

import hub.connector.ConnectorContext;
import hub.connector.Fault;
import hub.connector.Reader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes readers from mapping files. */
public final class TableReaders {

    private TableReaders() {}

    /**
     * One reader for each feed.
     *
     * @param owner a class of the connector, beside whose class path the folder {@code /mappings} lies
     * @param context says the source, and where a council's own mapping files are
     * @param feeds the names of the feeds, which are the names of their readers and mapping files
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that lists everything wrong in the mapping files, by file and line
     */
    public static Map<String, Reader> load(Class<?> owner, ConnectorContext context, String... feeds) {
        return Collections.unmodifiableMap(tables(owner, context, feeds));
    }

    /** The same, for rows that do not come in files. */
    public static Map<String, Table> tables(Class<?> owner, ConnectorContext context, String... feeds) {
        MappingFiles files = new MappingFiles(owner, context);
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String feed : feeds) {
            List<Mapping> mappings = files.ofFeed(feed);
            if (!mappings.isEmpty()) {
                tables.put(feed, new TableReader(mappings.get(0).extent(), new Layouts(mappings)));
            }
        }
        if (!files.problems().isEmpty()) {
            throw Fault.configuration(
                    files.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return Collections.unmodifiableMap(tables);
    }
}
