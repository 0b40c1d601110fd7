package hub.connectors.sen2.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The versions of the layout; the year of the census says which one a return has. What differs between them is said in {@link Item}. */
public enum Version {
    V1_1("1.1", 2023),
    V1_2("1.2", 2024),
    V1_3("1.3", 2025);

    private final String text;
    private final int firstYear;

    Version(String text, int firstYear) {
        this.text = text;
        this.firstYear = firstYear;
    }

    public String text() {
        return text;
    }

    /** The newest version that a return of this year can have; empty before the first person-level return. */
    public static Optional<Version> of(int year) {
        return Arrays.stream(values())
                .filter(version -> version.firstYear <= year)
                .max(Comparator.naturalOrder());
    }
}
