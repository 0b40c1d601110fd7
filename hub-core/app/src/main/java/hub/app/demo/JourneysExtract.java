package hub.app.demo;

import hub.model.Direction;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each run, morning and afternoon. */
record JourneysExtract(Northshire council) implements Extract {

    @Override
    public String folder() {
        return "transport/journeys";
    }

    @Override
    public List<String> header() {
        return List.of(
                "journey_id",
                "run",
                "direction",
                "operator",
                "days",
                "departs",
                "arrives",
                "vehicle",
                "school_urn",
                "school_name",
                "school_phone",
                "control_room_phone",
                "stops",
                "driver_id",
                "assistant_ids",
                "from",
                "until");
    }

    @Override
    public Stream<List<String>> rows() {
        return new Runs(council)
                .all()
                .flatMap(run -> Stream.of(Direction.values()).map(direction -> row(run, direction)));
    }

    private static List<String> row(Run run, Direction direction) {
        School school = run.school();
        return List.of(
                run.journey(direction),
                run.called(),
                direction.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                run.operator(),
                run.number() % 12 == 7 ? "MO;TU;WE;TH" : "MO;TU;WE;TH;FR",
                run.departs(direction).toString(),
                run.arrives(direction).toString(),
                run.vehicle(),
                school.urn(),
                school.name(),
                school.phone(),
                MadeUpNumbers.landline(run.operator().equals(Run.FLEET) ? 1 : 2),
                stops(run, direction),
                run.driver(),
                run.assistants().collect(Collectors.joining(";")),
                "2026-09-01",
                "2027-07-23");
    }

    private static String stops(Run run, Direction direction) {
        Stream<String> stops = run.riders()
                .boxed()
                .sorted((one, other) -> run.stopTime(direction, one).compareTo(run.stopTime(direction, other)))
                .map(rider -> run.stop(rider) + "@" + run.stopTime(direction, rider));
        return stops.collect(Collectors.joining(";"));
    }
}
