package hub.connectors.sen2;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Kind;
import hub.connectors.sen2.layout.Module;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A return in the Excel template: nine tables on one sheet, dates and codes as numbers where Excel would make them so. */
final class TemplateFile {

    /** What Excel makes numbers of when somebody types them. */
    private static final Set<Item> TYPED =
            Set.of(Item.YEAR, Item.LEA, Item.PLAN_URN, Item.URN, Item.UKPRN, Item.ULN, Item.TRANSFER_LA);

    private record Line(Block block, int person, int request) {}

    private final Map<Module, List<Line>> lines = new EnumMap<>(Module.class);
    private final Map<Module, List<String>> labels;
    private int requests = 500;

    /** @param labels what stands above the columns of each table, as in {@code template-labels.txt} */
    TemplateFile(Block header, List<Block> persons, Map<Module, List<String>> labels) {
        this.labels = labels;
        for (Module module : Module.values()) {
            lines.put(module, new ArrayList<>());
        }
        lines.get(Module.HEADER).add(new Line(header, 0, 0));
        for (int i = 0; i < persons.size(); i++) {
            add(persons.get(i), i + 1, 0);
        }
    }

    private void add(Block block, int person, int request) {
        int own = block.module() == Module.REQUESTS ? ++requests : request;
        lines.get(block.module()).add(new Line(block, person, own));
        block.children().forEach(child -> add(child, person, own));
    }

    byte[] bytes(String sheetName) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Toucan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            int row = 0;
            for (Module module : Module.values()) {
                sheet.value(row++, 0, module.title());
                row = table(sheet, row, module) + 2;
            }
        }
        return bytes.toByteArray();
    }

    private int table(Worksheet sheet, int first, Module module) {
        List<String> above = labels.get(module);
        for (int column = 0; column < above.size(); column++) {
            sheet.value(first, column, above.get(column));
        }
        int row = first + 1;
        for (Line line : lines.get(module)) {
            for (int column = 0; column < above.size(); column++) {
                cell(sheet, row, column, above.get(column), line);
            }
            row++;
        }
        return row;
    }

    private static void cell(Worksheet sheet, int row, int column, String label, Line line) {
        if (label.equals("Record Type")) {
            sheet.value(row, column, line.block.module().element());
        } else if (label.startsWith("Person ID")) {
            sheet.value(row, column, line.person);
        } else if (label.startsWith("Requests record ID")) {
            sheet.value(row, column, line.request);
        } else {
            Optional<Item> item = hub.connectors.sen2.layout.ItemNames.label(line.block.module(), label);
            item.ifPresent(i -> line.block.text(i).ifPresent(text -> value(sheet, row, column, i, text)));
        }
    }

    private static void value(Worksheet sheet, int row, int column, Item item, String text) {
        if (item.kind() == Kind.DATE && row % 2 == 0) {
            sheet.value(
                    row,
                    column,
                    LocalDate.parse(text).toEpochDay()
                            - LocalDate.of(1899, 12, 30).toEpochDay());
        } else if (item.kind() == Kind.MOMENT) {
            Duration since = Duration.between(LocalDateTime.of(1899, 12, 30, 0, 0), LocalDateTime.parse(text));
            sheet.value(row, column, since.toSeconds() / 86_400.0);
        } else if (TYPED.contains(item) || item.kind() == Kind.NUMBER || item.kind() == Kind.FLAG) {
            sheet.value(row, column, Long.parseLong(text));
        } else {
            sheet.value(row, column, text);
        }
    }
}
