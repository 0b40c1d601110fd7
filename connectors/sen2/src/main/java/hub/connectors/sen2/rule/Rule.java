package hub.connectors.sen2.rule;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * One rule of the return.
 *
 * @param code what it is called, for ever
 * @param sentence what is wrong, for a person; never a value
 * @param at the item that a finding points at; the rule is asked of every block of its module
 * @param broken whether a block breaks it
 */
record Rule(String code, String sentence, Item at, BiPredicate<Block, Around> broken) {

    Module module() {
        return at.module();
    }

    Optional<Finding> ask(Block block, Around around) {
        return broken.test(block, around)
                ? Optional.of(new Finding(code, sentence, block.place(at)))
                : Optional.empty();
    }

    /** That one date lies before another, where both are there. */
    static boolean before(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    /** Whether one of the flags says yes. */
    static boolean yes(Block block, Item... flags) {
        for (Item flag : flags) {
            if (block.is(flag, "1")) {
                return true;
            }
        }
        return false;
    }
}
