package hub.app.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The names people are given.
 *
 * @param secondTwins names that only the second of twins is given, so that twins never have a namesake by accident
 */
record Names(List<GivenName> given, List<GivenName> secondTwins, List<String> family, List<String> streets) {

    /**
     * @param sex F, M, or empty where the name is given to both
     */
    record GivenName(String name, String sex) {}

    static Names load() {
        return new Names(
                givenNames("given-names.csv"),
                givenNames("second-twin-names.csv"),
                names("family-names.csv"),
                names("streets.csv"));
    }

    /** How many pairs of given and family name there are. */
    int pairs() {
        return given.size() * family.size();
    }

    private static List<GivenName> givenNames(String file) {
        return rows(file).stream()
                .map(r -> new GivenName(r.getField("name"), r.getField("sex")))
                .toList();
    }

    private static List<String> names(String file) {
        return rows(file).stream().map(r -> r.getField("name")).toList();
    }

    private static List<NamedCsvRecord> rows(String file) {
        var resource = Objects.requireNonNull(Names.class.getResourceAsStream("/demo/" + file), file);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
