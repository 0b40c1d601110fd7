package hub.app.demo;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The council's runs: up to eight riders each, in a pattern that repeats, so that a rider's run is found by arithmetic. */
record Runs(Northshire council) {

    private static final int[] SIZES = {8, 6, 7, 8, 5};
    private static final int RIDERS_PER_PATTERN = IntStream.of(SIZES).sum();

    Stream<Run> all() {
        int riders = council.riders().count();
        return riders == 0
                ? Stream.empty()
                : IntStream.rangeClosed(0, ofRider(riders - 1).number()).mapToObj(this::run);
    }

    Run run(int number) {
        int first = number / SIZES.length * RIDERS_PER_PATTERN;
        for (int i = 0; i < number % SIZES.length; i++) {
            first += SIZES[i];
        }
        int left = council.riders().count() - first;
        return new Run(council, number, first, Math.min(left, SIZES[number % SIZES.length]));
    }

    Run ofRider(int rider) {
        int number = rider / RIDERS_PER_PATTERN * SIZES.length;
        int before = rider % RIDERS_PER_PATTERN;
        for (int i = 0; before >= SIZES[i]; i++) {
            before -= SIZES[i];
            number++;
        }
        return run(number);
    }
}
