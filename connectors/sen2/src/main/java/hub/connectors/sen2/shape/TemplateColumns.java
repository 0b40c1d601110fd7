package hub.connectors.sen2.shape;

import hub.connector.Note;
import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.ItemNames;
import hub.connectors.sen2.layout.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;

/**
 * The columns of one table of the Excel template. Below the requests every row names its request, and what it hangs off is the one row of
 * that request in the table above.
 *
 * @param person the column of the person's id, or -1
 * @param request the column of the request's id, or -1
 */
record TemplateColumns(Module module, Map<Integer, Item> items, int person, int request, List<Note> notes) {

    static TemplateColumns of(Module module, List<String> labels) {
        Map<Integer, Item> items = new TreeMap<>();
        List<Note> notes = new ArrayList<>();
        int person = -1;
        int request = -1;
        for (int i = 0; i < labels.size(); i++) {
            String label = ItemNames.plain(labels.get(i));
            Optional<Item> item = ItemNames.label(module, labels.get(i));
            if (item.isPresent()) {
                items.put(i, item.get());
            } else if (label.equals("personid")) {
                person = i;
            } else if (label.equals("requestsrecordid")) {
                request = i;
            } else if (!label.isEmpty() && !label.equals("recordtype") && !label.equals("la")) {
                notes.add(new Note(
                        module.title() + ", column " + (i + 1), "not kept: no item of the return is labelled so"));
            }
        }
        return new TemplateColumns(module, items, person, request, notes);
    }

    Row row(org.dhatim.fastexcel.reader.Row line) {
        String place = module == Module.PERSON ? "" : module.title() + " row " + line.getRowNum();
        Block block = new Block(module, line.getRowNum(), place);
        items.forEach((column, item) -> line.getOptionalCell(column).ifPresent(cell -> put(block, item, cell)));
        String own = id(line, module == Module.PERSON ? person : request);
        String parent = id(line, module == Module.REQUESTS ? person : request);
        return new Row(own, parent, block);
    }

    private static void put(Block block, Item item, Cell cell) {
        block.put(item, BladeColumns.printable(CellText.of(cell, item.kind())));
    }

    private static String id(org.dhatim.fastexcel.reader.Row line, int column) {
        return column < 0
                ? ""
                : line.getOptionalCell(column)
                        .map(cell -> CellText.of(cell, hub.connectors.sen2.layout.Kind.TEXT)
                                .strip())
                        .orElse("");
    }
}
