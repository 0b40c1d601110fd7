package hub.sharing;

import hub.model.DataCategory;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Granted data categories. Never empty: no category granted is a refusal, not an empty list that someone may read as no limit. */
public record Categories(Set<DataCategory> granted) {

    public Categories {
        if (granted.isEmpty()) {
            throw new IllegalArgumentException("a grant of no category is no grant");
        }
        granted = Collections.unmodifiableSet(EnumSet.copyOf(granted));
    }

    /** Reads what {@link #text} wrote. */
    static Categories of(String text) {
        return new Categories(
                Arrays.stream(text.split(",")).map(DataCategory::valueOf).collect(Collectors.toSet()));
    }

    /** Comma separated, in one order. */
    public String text() {
        return EnumSet.copyOf(granted).stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
