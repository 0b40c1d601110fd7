package hub.refresh;

import hub.count.CellName;
import hub.store.Bodies;
import hub.store.CanonicalJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a recipient was shown last of each count: kept, because a difference to it may show that a few came or went. */
public record Memory(List<Count> counts) {

    /** @param column empty in a table of one way */
    public record Count(String table, String row, String column, int count) {}

    static Memory of(Map<CellName, Integer> counts) {
        return new Memory(counts.entrySet().stream()
                .map(e -> new Count(
                        e.getKey().table(), e.getKey().row(), e.getKey().column(), e.getValue()))
                .toList());
    }

    static Memory read(byte[] compressed) {
        return CanonicalJson.read(Bodies.decompress(compressed), Memory.class);
    }

    byte[] compressed() {
        return Bodies.compress(CanonicalJson.write(this));
    }

    Map<CellName, Integer> byCell() {
        Map<CellName, Integer> cells = new LinkedHashMap<>();
        counts.forEach(c -> cells.put(new CellName(c.table(), c.row(), c.column()), c.count()));
        return cells;
    }
}
