package hub.app.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must not leave about each child of a made-up council, read from the files its systems sent and not from the hub. */
final class KeptBack {

    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)\\d{10}(?!\\d)|(?i)\\b[a-z]\\d{12}\\b|\\bns\\d{6}\\b");
    private static final List<String> TELEPHONES = List.of("phone_1", "phone_2", "phone_3");

    private final Path in;
    private final Map<String, String> children = new HashMap<>();
    private final Map<String, Set<String>> barred = new TreeMap<>();
    private final Map<String, Set<String>> restricted = new TreeMap<>();

    private KeptBack(Path in) {
        this.in = in;
    }

    static KeptBack of(Path home) {
        KeptBack kept = new KeptBack(home.resolve("data/in"));
        kept.numbers();
        kept.barred();
        kept.restricted();
        return kept;
    }

    /** Children about whom a barred person must not be told, by local id. */
    Set<String> familiesWithABar() {
        return barred.keySet();
    }

    /** Children whose whereabouts must not be told, by local id. */
    Set<String> restrictedChildren() {
        return restricted.keySet();
    }

    /** The child that goes by a number; empty if it is nobody's. */
    String child(String number) {
        return children.getOrDefault(number, "");
    }

    /** What a text about one child tells that it must not. */
    Set<String> toldIn(String text, String child) {
        Set<String> told = new TreeSet<>();
        NUMBERS.matcher(text)
                .results()
                .map(found -> found.group().toUpperCase(Locale.ROOT))
                .filter(children::containsKey)
                .forEach(told::add);
        String squeezed = squeezed(text);
        mustNotTell(child).filter(squeezed::contains).forEach(told::add);
        return told;
    }

    /** All that must not be told of a child, in the form that is looked for. */
    Stream<String> mustNotTell(String child) {
        return Stream.of(barred, restricted).flatMap(kept -> kept.getOrDefault(child, Set.of()).stream());
    }

    /** Without spaces and capitals: a telephone number or a name may be written and broken anyhow. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private void numbers() {
        for (NamedCsvRecord row : rows("liquidlogic/identifiers")) {
            for (String number : List.of("local_id", "upn", "nhs_number")) {
                children.put(row.getField(number), row.getField("local_id"));
            }
        }
        children.remove("");
    }

    private void barred() {
        for (NamedCsvRecord row : rows("liquidlogic/contacts")) {
            String child = row.getField("local_id");
            if (isBarred(row)) {
                Set<String> told = barred.computeIfAbsent(child, c -> new HashSet<>());
                told.add(squeezed(row.getField("given_name") + row.getField("family_name")));
                told.addAll(telephones(row));
            }
        }
        // What belongs to somebody else in the family too may be told of them.
        for (NamedCsvRecord row : rows("liquidlogic/contacts")) {
            if (!isBarred(row)) {
                barred.getOrDefault(row.getField("local_id"), new HashSet<>()).removeAll(telephones(row));
            }
        }
    }

    private void restricted() {
        Set<String> hidden = new TreeSet<>();
        bundles().filter(KeptBack::isRestricted).forEach(patient -> hidden.add(child(nhsNumber(patient))));
        hidden.forEach(child -> restricted.put(child, new HashSet<>()));
        add("liquidlogic/contacts", row -> row.getField("local_id"), KeptBack::telephones);
        add("liquidlogic/children", row -> row.getField("SourceID"), row -> Set.of(squeezed(row.getField("PostCode"))));
        add("transport/passengers", this::passenger, row -> Set.of(squeezed(row.getField("stop"))));
    }

    private void add(
            String feed, Function<NamedCsvRecord, String> child, Function<NamedCsvRecord, Collection<String>> told) {
        for (NamedCsvRecord row : rows(feed)) {
            Set<String> kept = restricted.get(child.apply(row));
            if (kept != null) {
                kept.addAll(told.apply(row));
            }
        }
    }

    private String passenger(NamedCsvRecord row) {
        return Stream.of("upn", "nhs_number", "local_id")
                .map(row::getField)
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .map(this::child)
                .orElse("");
    }

    private static Set<String> telephones(NamedCsvRecord row) {
        Set<String> numbers = new HashSet<>();
        TELEPHONES.forEach(field -> numbers.add(squeezed(row.getField(field))));
        numbers.remove("");
        return numbers;
    }

    private static boolean isBarred(NamedCsvRecord row) {
        return row.getField("barred").matches("(?i)1|y|yes|true");
    }

    private static boolean isRestricted(JsonNode patient) {
        return patient.at("/meta/security/0/code").asString("").equals("R");
    }

    private static String nhsNumber(JsonNode patient) {
        return patient.at("/identifier/0/value").asString("");
    }

    private Stream<JsonNode> bundles() {
        return files("nhs")
                .filter(file -> file.toString().endsWith("json"))
                .flatMap(KeptBack::lines)
                .map(line -> JsonMapper.shared().readTree(line))
                .flatMap(bundle -> bundle.get("entry").values().stream())
                .map(entry -> entry.get("resource"))
                .filter(r -> r.get("resourceType").stringValue().equals("Patient"));
    }

    private List<NamedCsvRecord> rows(String feed) {
        try (var rows =
                CsvReader.builder().ofNamedCsvRecord(files(feed).findFirst().orElseThrow())) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Path> files(String feed) {
        try (Stream<Path> done = Files.list(in.resolve(feed).resolve(".done"))) {
            return done.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
