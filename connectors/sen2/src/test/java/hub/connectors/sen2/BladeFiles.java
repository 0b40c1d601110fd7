package hub.connectors.sen2;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Kind;
import hub.connectors.sen2.layout.Module;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A return as COLLECT exports it: nine CSV files, joined by ids. */
final class BladeFiles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MMM-dd", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MMM-dd HH:mm:ss", Locale.US);

    private final Map<Module, List<String>> lines = new EnumMap<>(Module.class);
    private int ids = 1000;

    BladeFiles(Block header, List<Block> persons) {
        for (Module module : Module.values()) {
            lines.put(module, new ArrayList<>());
        }
        add(header, "1");
        persons.forEach(person -> add(person, "1"));
    }

    private void add(Block block, String parent) {
        String id = Integer.toString(ids++);
        Stream<String> own =
                Stream.of(id, "990", Integer.toString(lines.get(block.module()).size() + 1), parent);
        Stream<String> values = items(block.module()).map(item -> cell(block, item));
        lines.get(block.module()).add(Stream.concat(own, values).collect(Collectors.joining(",")));
        block.children().forEach(child -> add(child, id));
    }

    private static String cell(Block block, Item item) {
        String text = block.text(item).orElse("");
        if (text.isEmpty()) {
            return "";
        }
        if (item.kind() == Kind.DATE) {
            return DAY.format(LocalDate.parse(text)) + " 00:00:00";
        }
        if (item.kind() == Kind.MOMENT) {
            return MOMENT.format(LocalDateTime.parse(text));
        }
        return text.matches(".*[\",].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    static Stream<Item> items(Module module) {
        return Arrays.stream(Item.values()).filter(item -> item.module() == module);
    }

    private static String header(Module module) {
        String parent = module.parent().map(Module::table).orElse(module == Module.PERSON ? "sen2" : "source");
        Stream<String> own = Stream.of(
                module.table() + "tableid", "NativeId", module.table() + "orderseqcolumn", parent + "tableid");
        return Stream.concat(own, items(module).map(item -> item.element().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(","));
    }

    /** The rows of one table, to be changed by a test. */
    List<String> lines(Module module) {
        return lines.get(module);
    }

    /** Other text in every row that has it. */
    BladeFiles replacing(String text, String by) {
        lines.values().forEach(rows -> rows.replaceAll(row -> row.replace(text, by)));
        return this;
    }

    BladeFiles without(Module module) {
        lines.remove(module);
        return this;
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Module module : lines.keySet()) {
                ZipEntry entry = new ZipEntry("Blade-Export_02-02-2026_" + module.table() + ".csv");
                entry.setLastModifiedTime(FileTime.from(Instant.parse("2026-02-02T09:30:00Z")));
                zip.putNextEntry(entry);
                zip.write((header(module) + "\r\n").getBytes(StandardCharsets.UTF_8));
                for (String line : lines.get(module)) {
                    zip.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
