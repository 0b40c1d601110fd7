package hub.app.demo;

import java.util.List;
import java.util.stream.Stream;

/** Which numbers belong to one child. */
record IdentifiersExtract(Northshire council) implements Extract {

    @Override
    public String folder() {
        return "liquidlogic/identifiers";
    }

    @Override
    public List<String> header() {
        return List.of("local_id", "upn", "nhs_number", "birth_date");
    }

    @Override
    public Stream<List<String>> rows() {
        return council.children()
                .map(c -> List.of(c.localId(), c.upn(), c.nhsNumber(), c.born().toString()));
    }
}
