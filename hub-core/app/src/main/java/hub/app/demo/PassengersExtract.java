package hub.app.demo;

import hub.model.Direction;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is on which journey. The transport office knows a child by whichever number it was told. */
record PassengersExtract(Northshire council, HealthPlans plans) implements Extract {

    private static final String LOCAL_IDS = "northshire-liquidlogic";

    @Override
    public String folder() {
        return "transport/passengers";
    }

    @Override
    public List<String> header() {
        return List.of(
                "journey_id",
                "upn",
                "nhs_number",
                "local_id",
                "local_id_system",
                "birth_date",
                "given_name",
                "family_name",
                "stop",
                "stop_time",
                "seat",
                "handover",
                "from",
                "until");
    }

    @Override
    public Stream<List<String>> rows() {
        Stream<List<String>> riders = new Runs(council)
                .all()
                .flatMap(run -> Stream.of(Direction.values())
                        .flatMap(direction -> run.riders().mapToObj(rider -> row(run, direction, rider))));
        return Stream.concat(
                riders,
                IntStream.range(0, Planted.UNKNOWN_PASSENGER.count(council.size()))
                        .mapToObj(this::unknown));
    }

    private List<String> row(Run run, Direction direction, int rider) {
        DemoChild child = run.child(rider);
        Chance chance = council.chance("passenger", child.index());
        int lot = chance.below(10);
        boolean byLocalId = lot > 7;
        LocalTime stopTime = run.stopTime(direction, rider);
        return List.of(
                run.journey(direction),
                lot < 7 || lot == 9 ? child.upn() : "",
                lot == 7 ? child.nhsNumber() : "",
                byLocalId ? child.localId() : "",
                byLocalId ? LOCAL_IDS : "",
                child.born().toString(),
                child.given(),
                child.family(),
                run.stop(rider),
                stopTime.toString(),
                plans.seat(child),
                chance.pick(council.words().schoolHandover()),
                "2026-09-01",
                "");
    }

    /** A passenger whom no other source knows, on the morning journey of one of the first runs. */
    private List<String> unknown(int number) {
        Run run = new Runs(council).run(number);
        Chance chance = council.chance("unknown-passenger", number);
        return List.of(
                run.journey(Direction.TO_SCHOOL),
                "",
                "",
                MadeUpNumbers.localId(council.size() + number),
                LOCAL_IDS,
                chance.day(Northshire.TODAY.minusYears(15), Northshire.TODAY.minusYears(6))
                        .toString(),
                chance.pick(council.names().given()).name(),
                chance.pick(council.names().family()),
                run.stop(run.firstRider()),
                run.stopTime(Direction.TO_SCHOOL, run.firstRider()).toString(),
                chance.pick(council.words().standardSeats()),
                chance.pick(council.words().schoolHandover()),
                "2026-09-01",
                "");
    }
}
