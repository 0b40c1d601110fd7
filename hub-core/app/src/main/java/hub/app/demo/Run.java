package hub.app.demo;

import hub.model.Direction;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A vehicle's morning and afternoon journey to one school.
 *
 * @param number from 0; the first is called R001
 * @param firstRider the number of its first rider; the others follow
 * @param size how many ride
 */
record Run(Northshire council, int number, int firstRider, int size) {

    static final String FLEET = "northshire-fleet";
    static final String REDWING = "redwing-travel";
    private static final int MINUTES_BETWEEN_STOPS = 6;
    private static final LocalTime SCHOOL_STARTS = LocalTime.of(8, 45);
    private static final LocalTime SCHOOL_ENDS = LocalTime.of(15, 20);

    /** The council's own depot drives two runs of three. */
    String operator() {
        return number % 3 == 2 ? REDWING : FLEET;
    }

    String otherOperator() {
        return number % 3 == 2 ? FLEET : REDWING;
    }

    String called() {
        return "R" + code();
    }

    /** The number that the run's crew carry too. */
    String code() {
        return MadeUpNumbers.padded(number + 1, 3);
    }

    String journey(Direction direction) {
        return called() + (direction == Direction.TO_SCHOOL ? "-AM" : "-PM");
    }

    School school() {
        return School.special(council, number);
    }

    String vehicle() {
        return council.words()
                        .vehicles()
                        .get(number % council.words().vehicles().size()) + " " + (number + 1);
    }

    IntStream riders() {
        return IntStream.range(firstRider, firstRider + size);
    }

    DemoChild child(int rider) {
        return council.child(council.riders().childOf(rider));
    }

    String stop(int rider) {
        List<String> streets = council.names().streets();
        return streets.get((number * 7 + place(rider) * 11) % streets.size());
    }

    /** First on in the morning is last off in the afternoon. */
    LocalTime stopTime(Direction direction, int rider) {
        return direction == Direction.TO_SCHOOL
                ? departs(direction).plusMinutes((long) MINUTES_BETWEEN_STOPS * place(rider))
                : SCHOOL_ENDS.plusMinutes((long) MINUTES_BETWEEN_STOPS * (size - place(rider) + 1));
    }

    LocalTime departs(Direction direction) {
        return direction == Direction.TO_SCHOOL ? LocalTime.of(7, 25).plusMinutes(number % 6 * 4L) : SCHOOL_ENDS;
    }

    LocalTime arrives(Direction direction) {
        return direction == Direction.TO_SCHOOL ? SCHOOL_STARTS : stopTime(direction, firstRider);
    }

    String driver() {
        return "D" + code();
    }

    /** One passenger assistant, on every tenth run two. */
    Stream<String> assistants() {
        return number % 10 == 4 ? Stream.of("A" + code(), "B" + code()) : Stream.of("A" + code());
    }

    /** On every ninth run nobody may give a rescue medicine: never trained, or no longer. */
    boolean nobodyTrainedForRescue() {
        return number % 9 == 5;
    }

    private int place(int rider) {
        return rider - firstRider;
    }
}
