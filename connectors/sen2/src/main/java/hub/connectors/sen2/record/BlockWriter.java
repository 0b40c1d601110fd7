package hub.connectors.sen2.record;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import hub.model.Known;
import java.time.LocalDate;
import java.util.Optional;

/** Fills a block with what records know. What they do not know, or may not tell, is left out. */
record BlockWriter(Block block) {

    BlockWriter(Module module) {
        this(new Block(module, 0, ""));
    }

    void text(Item item, Known<String> value) {
        value.value().ifPresent(text -> block.put(item, text));
    }

    void date(Item item, Known<LocalDate> value) {
        text(item, value.map(LocalDate::toString));
    }

    void flag(Item item, Known<Boolean> value) {
        text(item, value.map(yes -> yes ? "1" : "0"));
    }

    void number(Item item, Known<Integer> value) {
        text(item, value.map(String::valueOf));
    }

    /** Hangs another block off it, unless there is nothing in that. */
    void add(BlockWriter child) {
        Optional.of(child.block).filter(b -> !b.isEmpty()).ifPresent(block::add);
    }
}
