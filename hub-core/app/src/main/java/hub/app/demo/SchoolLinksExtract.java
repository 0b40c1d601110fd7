package hub.app.demo;

import java.util.List;
import java.util.stream.Stream;

/** Which school took the place of the one that closed. */
record SchoolLinksExtract(Northshire council) implements Extract {

    @Override
    public String folder() {
        return "schools/links";
    }

    @Override
    public List<String> header() {
        return List.of("URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate");
    }

    @Override
    public Stream<List<String>> rows() {
        School successor = School.special(council, 0);
        return Stream.of(link(School.CLOSED, successor, "Successor"), link(successor, School.CLOSED, "Predecessor"));
    }

    private static List<String> link(School school, School other, String kind) {
        return List.of(school.urn(), other.urn(), other.name(), kind, "01-09-2025");
    }
}
