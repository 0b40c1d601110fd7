package hub.table;

import hub.model.HubRecord;
import hub.model.Known;
import hub.model.RecordType;
import java.util.List;

/**
 * One record made of a row.
 *
 * @param bindings one for each component of the record, in order
 */
record RecordMapping(RecordType type, KeyTemplate key, Assembly assembly, List<Binding> bindings) {

    HubRecord make(Row row) {
        Known<?>[] values = new Known<?>[bindings.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = bindings.get(i).from(row);
        }
        return (HubRecord) assembly.make(values);
    }
}
