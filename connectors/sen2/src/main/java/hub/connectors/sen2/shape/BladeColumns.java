package hub.connectors.sen2.shape;

import hub.connector.Note;
import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.ItemNames;
import hub.connectors.sen2.layout.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of one file of the Blade export.
 *
 * @param items by column; empty for one that holds no item
 * @param id the column of the row's own id, or -1
 * @param parent the column of the id it hangs off, or -1
 */
record BladeColumns(Module module, List<Optional<Item>> items, int id, int parent, List<Note> notes) {

    static BladeColumns of(Module module, List<String> header) {
        List<String> names = header.stream()
                .map(name -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        List<Optional<Item>> items =
                names.stream().map(name -> ItemNames.element(module, name)).toList();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (items.get(i).isEmpty() && !isCollects(names.get(i))) {
                notes.add(new Note(
                        module.table() + ", column " + (i + 1), "not kept: no item of the return is called so"));
            }
        }
        String parent = module.parent().map(Module::table).orElse("").concat("tableid");
        return new BladeColumns(module, items, names.indexOf(module.table() + "tableid"), names.indexOf(parent), notes);
    }

    /** What COLLECT adds for itself means nothing outside of it. */
    private static boolean isCollects(String column) {
        return column.equals("nativeid")
                || column.equals("sourceid")
                || column.endsWith("orderseqcolumn")
                || column.endsWith("tableid");
    }

    boolean fits(int cells) {
        return cells == items.size();
    }

    Row row(long line, List<String> cells) {
        Block block = new Block(module, line, module == Module.PERSON ? "" : module.table() + " row " + line);
        for (int i = 0; i < Math.min(cells.size(), items.size()); i++) {
            if (items.get(i).isPresent()) {
                block.put(items.get(i).get(), printable(cells.get(i)));
            }
        }
        return new Row(cell(cells, id), cell(cells, parent), block);
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    /** XML has no place for a control character; what stands for it is never accepted. */
    static String printable(String text) {
        return text.chars().noneMatch(c -> c < ' ') ? text : text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
