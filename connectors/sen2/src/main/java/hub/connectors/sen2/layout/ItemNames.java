package hub.connectors.sen2.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the item behind the name of an element or a column. Names are matched without case: sources capitalise as they like. */
public final class ItemNames {

    private static final Map<Module, Map<String, Item>> ELEMENTS = new EnumMap<>(Module.class);
    private static final Map<Module, Map<String, Item>> LABELS = new EnumMap<>(Module.class);

    static {
        for (Item item : Item.values()) {
            Map<String, Item> names = ELEMENTS.computeIfAbsent(item.module(), m -> new HashMap<>());
            names.put(item.element().toLowerCase(Locale.ROOT), item);
            item.aliases().forEach(alias -> names.put(alias, item));
            LABELS.computeIfAbsent(item.module(), m -> new HashMap<>()).put(plain(item.label()), item);
        }
    }

    private ItemNames() {}

    /** By the name of an element of the XML or a column of the Blade export. */
    public static Optional<Item> element(Module module, String name) {
        Map<String, Item> names = ELEMENTS.getOrDefault(module, Map.of());
        Item exact = names.get(name);
        return Optional.ofNullable(exact != null ? exact : names.get(name.toLowerCase(Locale.ROOT)));
    }

    /** By what stands above a column of the Excel template. */
    public static Optional<Item> label(Module module, String label) {
        return Optional.ofNullable(LABELS.getOrDefault(module, Map.of()).get(plain(label)));
    }

    /** Letters and digits alone, in lower case, without a remark in brackets: labels come with line breaks and several dashes. */
    public static String plain(String label) {
        return label.replaceAll("\\([^)]*\\)", "")
                .replaceAll("[^\\p{Alnum}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
