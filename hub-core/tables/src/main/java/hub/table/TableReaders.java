package hub.table;

import hub.connector.ConnectorContext;
import hub.connector.Fault;
import hub.connector.Reader;
import java.util.Map;

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
        throw Fault.configuration("no mapping files can be read yet");
    }
}
