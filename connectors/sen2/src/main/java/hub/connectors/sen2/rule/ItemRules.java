package hub.connectors.sen2.rule;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules that are asked of every item. */
enum ItemRules {
    NOT_IN_VERSION("not-in-version", "the item is not part of the return in the version of its year") {
        @Override
        boolean broken(Block block, Item item, Around around) {
            return !item.isIn(around.version());
        }
    },
    UNKNOWN_CODE("unknown-code", "the code is not in the item's list") {
        @Override
        boolean broken(Block block, Item item, Around around) {
            return block.readable(item).filter(value -> !item.lists(value)).isPresent();
        }
    },
    AFTER_CENSUS("after-census", "the date is after the census date") {
        @Override
        boolean broken(Block block, Item item, Around around) {
            return item.kind() == Kind.DATE
                    && !AHEAD.contains(item)
                    && block.date(item).filter(around.referenceDate()::isBefore).isPresent();
        }
    };

    /** Dates that may well lie ahead, and the birth date, which has a rule of its own. */
    private static final Set<Item> AHEAD =
            EnumSet.of(Item.PHASE_DUE, Item.PHASE_FINAL, Item.LEAVING_DATE, Item.BIRTH_DATE);

    private final String code;
    private final String sentence;

    ItemRules(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    abstract boolean broken(Block block, Item item, Around around);

    String code() {
        return code;
    }

    String sentence() {
        return sentence;
    }

    static List<Finding> ask(Block block, Around around) {
        List<Finding> found = new ArrayList<>();
        for (Item item : block.items()) {
            for (ItemRules rule : values()) {
                if (rule.broken(block, item, around)) {
                    found.add(new Finding(rule.code, rule.sentence, block.place(item)));
                }
            }
        }
        return found;
    }
}
