package hub.app.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The council's schools, as the register of schools has them: those columns that the hub reads. */
record EstablishmentsExtract(Northshire council) implements Extract {

    private static final int NEEDS = 13;
    private static final String OPEN = "1";
    private static final String CLOSED = "2";

    @Override
    public String folder() {
        return "schools/establishments";
    }

    @Override
    public List<String> header() {
        List<String> header = new ArrayList<>(List.of(
                "URN",
                "LA (code)",
                "EstablishmentNumber",
                "EstablishmentName",
                "TypeOfEstablishment (name)",
                "EstablishmentStatus (code)",
                "OpenDate",
                "CloseDate",
                "PhaseOfEducation (name)",
                "StatutoryLowAge",
                "StatutoryHighAge",
                "UKPRN",
                "Street",
                "Locality",
                "Address3",
                "Town",
                "Postcode"));
        IntStream.rangeClosed(1, NEEDS).forEach(n -> header.add("SEN" + n + " (name)"));
        header.addAll(List.of("ResourcedProvisionCapacity", "SenUnitCapacity"));
        return header;
    }

    @Override
    public Stream<List<String>> rows() {
        return Stream.of(
                        Stream.of(special(School.CLOSED, CLOSED, "01-09-1974", "31-08-2025")),
                        School.allSpecial(council).map(school -> special(school, OPEN, "", "")),
                        School.allMainstream(council).map(EstablishmentsExtract::mainstream))
                .flatMap(rows -> rows);
    }

    private static List<String> special(School school, String status, String opened, String closed) {
        return row(
                school,
                List.of("Community special school", status, opened, closed, "Not applicable", "2", "19"),
                "SLD - Severe Learning Difficulty");
    }

    private static List<String> mainstream(School school) {
        return row(school, List.of("Community school", OPEN, "", "", "Primary", "3", "11"), "");
    }

    private static List<String> row(School school, List<String> about, String need) {
        List<String> row =
                new ArrayList<>(List.of(school.urn(), "888", school.urn().substring(2), school.name()));
        row.addAll(about);
        row.addAll(List.of("", "", "", "", "Northshire", "", need));
        row.addAll(Collections.nCopies(NEEDS + 1, ""));
        return row;
    }
}
