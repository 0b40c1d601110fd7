package hub.connectors.sen2.layout;

import hub.connector.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * One row of a module with what hangs off it, as text: what every shape of the return is read into, and what is written. Built by one
 * thread, then only read.
 */
public final class Block {

    private final Module module;
    private final long row;
    private final String place;
    private final EnumMap<Item, String> values = new EnumMap<>(Item.class);
    private final List<Block> children = new ArrayList<>(4);
    private final List<Note> extras = new ArrayList<>(0);

    /**
     * @param row the line in its table, or the number of the person
     * @param place what to call it within its person: {@code Requests 2, Assessment}, or {@code senneed row 17}; empty for the person
     */
    public Block(Module module, long row, String place) {
        this.module = module;
        this.row = row;
        this.place = place;
    }

    public Module module() {
        return module;
    }

    public long row() {
        return row;
    }

    public String place() {
        return place;
    }

    /** Where an item of it stands. */
    public String place(Item item) {
        return place.isEmpty() ? item.element() : place + ", " + item.element();
    }

    /** Takes a value as its source writes it; what is blank is not there. Says whether the item was free. */
    public boolean put(Item item, String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || values.putIfAbsent(item, stripped) == null;
    }

    public void add(Block child) {
        children.add(child);
    }

    /** What of its source has no place in it. */
    public List<Note> extras() {
        return extras;
    }

    public List<Block> children(Module of) {
        return children.stream().filter(child -> child.module == of).toList();
    }

    public List<Block> children() {
        return children;
    }

    public boolean has(Item item) {
        return values.containsKey(item);
    }

    /** The items that have a value, in their order. */
    public Iterable<Item> items() {
        return values.keySet();
    }

    public boolean isEmpty() {
        return values.isEmpty() && children.isEmpty();
    }

    /** As its source writes it. */
    public Optional<String> raw(Item item) {
        return Optional.ofNullable(values.get(item));
    }

    /** In its one written form. @throws Refusal if it has none */
    public Optional<String> text(Item item) {
        String value = values.get(item);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(item.kind().canonical(value));
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    "unreadable-value",
                    place(item),
                    item.element() + " " + e.getMessage() + ": correct it at the source");
        }
    }

    /** In its one written form, or as it is if it has none. */
    public Optional<String> readable(Item item) {
        try {
            return text(item);
        } catch (Refusal e) {
            return raw(item);
        }
    }

    /** The date, if there is one that can be read. */
    public Optional<LocalDate> date(Item item) {
        try {
            return text(item).map(LocalDate::parse);
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    /** Whether the item has exactly this value. */
    public boolean is(Item item, String value) {
        return readable(item).filter(value::equals).isPresent();
    }
}
