package hub.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which courses the crew did, and until when each counts. Some have lapsed. */
record TrainingExtract(Northshire council) implements Extract {

    private static final String RESCUE_MEDICINE = "rescue-medicine";
    private static final int LAPSED = 7;

    @Override
    public String folder() {
        return "transport/training";
    }

    @Override
    public List<String> header() {
        return List.of("training_id", "crew_id", "course", "taken_on", "expires_on");
    }

    @Override
    public Stream<List<String>> rows() {
        return new Runs(council)
                .all()
                .flatMap(run -> Stream.concat(driver(run), run.assistants().flatMap(id -> assistant(run, id))));
    }

    private Stream<List<String>> driver(Run run) {
        Chance chance = council.chance("driver-training", run.number());
        String id = run.driver();
        Stream<List<String>> usual = Stream.of(
                course(id, "midas", 4, chance, LAPSED),
                course(id, "pats", 3, chance, LAPSED),
                course(id, "first-aid", 3, chance, LAPSED));
        boolean rescue = !run.nobodyTrainedForRescue() && chance.percent(30);
        return rescue ? Stream.concat(usual, Stream.of(course(id, RESCUE_MEDICINE, 1, chance, LAPSED))) : usual;
    }

    private Stream<List<String>> assistant(Run run, String id) {
        Chance chance = council.chance("assistant-training-" + id.charAt(0), run.number());
        Stream<List<String>> usual =
                Stream.of(course(id, "pats", 3, chance, LAPSED), course(id, "first-aid", 3, chance, LAPSED));
        if (!run.nobodyTrainedForRescue()) {
            return Stream.concat(usual, Stream.of(course(id, RESCUE_MEDICINE, 1, chance, 0)));
        }
        return chance.percent(50)
                ? usual
                : Stream.concat(usual, Stream.of(course(id, RESCUE_MEDICINE, 1, chance, 100)));
    }

    /**
     * @param years for which the course counts
     * @param lapsed in how many of a hundred it no longer does
     */
    private static List<String> course(String id, String course, int years, Chance chance, int lapsed) {
        LocalDate expires = chance.percent(lapsed)
                ? chance.day(Northshire.TODAY.minusDays(120), Northshire.TODAY.minusDays(5))
                : chance.day(Northshire.TODAY.plusDays(20), Northshire.TODAY.plusDays(330));
        return List.of(
                id + "-" + course,
                id,
                course,
                expires.minusYears(years).plusDays(1).toString(),
                expires.toString());
    }
}
