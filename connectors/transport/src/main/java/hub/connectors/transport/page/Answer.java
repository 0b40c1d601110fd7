package hub.connectors.transport.page;

import hub.model.Known;
import hub.model.Known.State;
import java.util.List;
import java.util.Locale;

/**
 * What a page says of one component: its values, or in words why there are none. The words are explained at the foot of each plan.
 *
 * @param items the elements of a list, or the one value; empty unless the state is present
 */
record Answer(State state, List<?> items) {

    /** A list that is present and empty says nothing at all, which is not the same as "none": it counts as not recorded. */
    static Answer of(Known<?> known) {
        List<?> items = known.value()
                .<List<?>>map(value -> value instanceof List<?> list ? list : List.of(value))
                .orElse(List.of());
        return new Answer(known.isPresent() && items.isEmpty() ? State.NOT_RECORDED : known.state(), items);
    }

    boolean present() {
        return state == State.PRESENT;
    }

    /** The style class: {@code none-known}. */
    String style() {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For a line of its own. */
    String words() {
        return switch (state) {
            case PRESENT -> "";
            case NONE_KNOWN -> "None known";
            case NOT_RECORDED -> "Not recorded – ask before you travel";
            case WITHHELD -> "Not shared with you – this does not mean none";
        };
    }

    /** For the middle of a line. */
    String inShort() {
        return switch (state) {
            case PRESENT -> "";
            case NONE_KNOWN -> "none known";
            case NOT_RECORDED -> "not recorded";
            case WITHHELD -> "not shared with you";
        };
    }
}
