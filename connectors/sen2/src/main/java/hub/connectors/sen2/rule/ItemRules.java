package hub.connectors.sen2.rule;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules that are asked of every item. */
final class ItemRules {

    /** Dates that may well lie ahead. */
    private static final Set<Item> AHEAD =
            EnumSet.of(Item.PHASE_DUE, Item.PHASE_FINAL, Item.LEAVING_DATE, Item.BIRTH_DATE);

    private ItemRules() {}

    static List<Finding> ask(Block block, Around around) {
        List<Finding> found = new ArrayList<>();
        for (Item item : block.items()) {
            if (!item.isIn(around.version())) {
                found.add(new Finding(
                        "not-in-version",
                        "the item is not part of the return in version "
                                + around.version().text(),
                        block.place(item)));
            }
            if (block.readable(item).filter(value -> !item.lists(value)).isPresent()) {
                found.add(new Finding("unknown-code", "the code is not in the item's list", block.place(item)));
            }
            if (item.kind() == Kind.DATE
                    && !AHEAD.contains(item)
                    && block.date(item).filter(around.referenceDate()::isBefore).isPresent()) {
                found.add(new Finding("after-census", "the date is after the census date", block.place(item)));
            }
        }
        return found;
    }
}
