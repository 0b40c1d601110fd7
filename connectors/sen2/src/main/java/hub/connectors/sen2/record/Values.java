package hub.connectors.sen2.record;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Refusal;
import hub.model.Known;
import hub.model.Urn;
import java.time.LocalDate;
import java.util.function.Function;

/** The values of a block in the hub's terms. Every method throws a {@link Refusal} if the value cannot be read. */
record Values(Block block) {

    Known<String> text(Item item) {
        return Known.of(block.text(item).orElse(null));
    }

    Known<LocalDate> date(Item item) {
        return text(item).map(LocalDate::parse);
    }

    Known<Boolean> flag(Item item) {
        return text(item).map("1"::equals);
    }

    Known<Integer> number(Item item) {
        return text(item).map(Integer::valueOf);
    }

    Known<Urn> urn(Item item) {
        return made(item, Urn::of);
    }

    /** What can only be built right. */
    <T> Known<T> made(Item item, Function<String, T> build) {
        return text(item).map(text -> {
            try {
                return build.apply(text);
            } catch (IllegalArgumentException e) {
                throw new Refusal(
                        "bad-" + item.element().toLowerCase(java.util.Locale.ROOT),
                        block.place(item),
                        e.getMessage() + ": correct it at the source");
            }
        });
    }
}
