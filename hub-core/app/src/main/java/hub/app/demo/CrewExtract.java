package hub.app.demo;

import java.util.List;
import java.util.stream.Stream;

/** Drivers and passenger assistants. */
record CrewExtract(Northshire council) implements Extract {

    @Override
    public String folder() {
        return "transport/crew";
    }

    @Override
    public List<String> header() {
        return List.of("crew_id", "given_name", "family_name", "role", "operator", "phone");
    }

    @Override
    public Stream<List<String>> rows() {
        return new Runs(council)
                .all()
                .flatMap(run -> Stream.concat(
                        Stream.of(row(run, run.driver(), "driver")),
                        run.assistants().map(id -> row(run, id, "passenger-assistant"))));
    }

    private List<String> row(Run run, String id, String role) {
        Chance chance = council.chance("crew-" + id.charAt(0), run.number());
        return List.of(
                id,
                chance.pick(council.names().given()).name(),
                chance.pick(council.names().family()),
                role,
                run.operator(),
                MadeUpNumbers.mobile(chance.below(1000)));
    }
}
