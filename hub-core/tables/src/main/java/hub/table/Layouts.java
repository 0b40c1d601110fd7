package hub.table;

import hub.connector.Fault;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The layouts of one feed. Which one a table has is told by its header: the one whose columns are all there, the widest first. */
record Layouts(List<Mapping> mappings) {

    Layouts {
        mappings = mappings.stream()
                .sorted(Comparator.comparingInt((Mapping m) -> m.columns().size())
                        .reversed())
                .toList();
    }

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} that names what every layout lacks; never what the table says */
    Layout of(Header header, String input) {
        return mappings.stream()
                .flatMap(mapping -> fit(mapping, header, input).stream())
                .findFirst()
                .orElseThrow(() -> Fault.rejected(input + ": " + unlike(header)));
    }

    private static Optional<Layout> fit(Mapping mapping, Header header, String input) {
        int[] places = header.places(mapping.columns());
        if (places == null) {
            return Optional.empty();
        }
        List<String> twice = header.twice(mapping.columns());
        if (!twice.isEmpty()) {
            throw Fault.rejected(input + ": the header has a column twice (" + String.join(", ", twice)
                    + "), and nobody can tell which one counts");
        }
        return Optional.of(new Layout(mapping, header, places));
    }

    private String unlike(Header header) {
        if (header.text().startsWith("PK\u0003\u0004")) {
            return "this is a spreadsheet file, not CSV: save it as CSV (UTF-8)";
        }
        return "the first row is the header of no layout that is known here: "
                + mappings.stream()
                        .map(m -> m.title() + " (" + m.file() + ") lacks "
                                + String.join(", ", header.missing(m.columns())))
                        .collect(Collectors.joining("; "))
                + "; send one of these layouts, or add a mapping file for this one";
    }
}
