package hub.table;

import hub.connector.Reader.Extent;
import java.util.List;
import java.util.Optional;

/**
 * One layout of one feed: what a mapping file says, checked against the hub's records.
 *
 * @param file the mapping file's name
 * @param asAt where the source's own time stands: {@code file-name}, {@code modified}, or the number of a column
 * @param columns those that the table must have
 * @param ignored those that it may have, as {@link Header#same} writes them
 * @param othersPassedOver whether columns that are named nowhere are passed over without a note
 * @param records what is made of each row; empty when rows are set aside
 */
record Mapping(
        String file,
        String feed,
        String title,
        Extent extent,
        List<Object> asAt,
        List<String> otherLayouts,
        List<Column> columns,
        List<String> ignored,
        boolean othersPassedOver,
        Optional<ChildMapping> child,
        List<RecordMapping> records,
        Optional<SetAside> setAside) {

    /** Why no row of a layout can be taken. */
    record SetAside(String reason, String because) {}
}
