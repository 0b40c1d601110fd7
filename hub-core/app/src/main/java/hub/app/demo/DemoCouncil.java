package hub.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the made-up council Northshire: every source file as it would lie in the folders on the morning of 20 November 2026, and in
 * {@code systems} what its database and the hospital's server hold. The same seed gives the same bytes, and the same rows in the database;
 * memory does not grow with the number of children.
 */
public final class DemoCouncil {

    private static final LocalDateTime COUNCIL_EXTRACTED = LocalDateTime.of(2026, 11, 20, 2, 0);
    private static final LocalDateTime TRANSPORT_EXTRACTED = LocalDateTime.of(2026, 11, 20, 4, 0);

    /**
     * @param out the folder to write into; made if need be; files of the same name are replaced
     * @param children how many, 1 to 800,000
     * @throws IllegalArgumentException for fewer or more children
     * @throws UncheckedIOException if a file cannot be written
     */
    public DemoSummary write(Path out, int children, long seed) {
        Northshire council = new Northshire(children, seed);
        try {
            Map<String, Long> rows = files(council, out);
            return summary(council, seed, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("the made-up council could not be written to " + out, e);
        }
    }

    /**
     * Writes what the council would put into a topic: which families it gives early help, one submission as JSON in a line.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void writeSubmissions(Path file, int children, long seed) {
        try {
            new EarlyHelp(new Northshire(children, seed)).writeTo(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the made-up submissions could not be written to " + file, e);
        }
    }

    /**
     * Writes only what its systems hold that are asked instead of sending files.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void writeSystems(Path out, int children, long seed) {
        Northshire council = new Northshire(children, seed);
        try {
            systems(council, new HealthPlans(council), out);
        } catch (IOException e) {
            throw new UncheckedIOException("the made-up council's systems could not be written to " + out, e);
        }
    }

    private static Map<String, Long> files(Northshire council, Path out) throws IOException {
        HealthPlans plans = new HealthPlans(council);
        Map<String, Long> rows = new TreeMap<>();
        for (Extract extract : schools(council)) {
            rows.put(extract.folder(), table(extract, out, COUNCIL_EXTRACTED));
        }
        for (Extract extract : liquidlogic(council)) {
            rows.put(extract.folder(), table(extract, out, COUNCIL_EXTRACTED));
        }
        rows.put(Sen2Return.FEED, new Sen2Return(council, out).write());
        rows.put(NhsFiles.FEED, new NhsFiles(council, plans, out).write());
        for (Extract extract : transport(council, plans)) {
            rows.put(extract.folder(), table(extract, out, TRANSPORT_EXTRACTED));
        }
        Files.createDirectories(out.resolve("transport").resolve("acknowledgements"));
        rows.putAll(systems(council, plans, out));
        return rows;
    }

    private static Map<String, Long> systems(Northshire council, HealthPlans plans, Path out) throws IOException {
        Map<String, Long> rows =
                new TreeMap<>(new ReportingDatabase(council, out.resolve(ReportingDatabase.FEED)).write());
        rows.put(HospitalServer.FEED, new HospitalServer(council, plans).write(out.resolve(HospitalServer.FEED)));
        return rows;
    }

    static List<Extract> schools(Northshire council) {
        return List.of(new EstablishmentsExtract(council), new SchoolLinksExtract(council));
    }

    static List<Extract> liquidlogic(Northshire council) {
        return List.of(
                new ChildrenExtract(council),
                new IdentifiersExtract(council),
                new ContactsExtract(council),
                new ConsentsExtract(council),
                new EhcPlansExtract(council),
                new EnrolmentsExtract(council));
    }

    static List<Extract> transport(Northshire council, HealthPlans plans) {
        return List.of(
                new JourneysExtract(council),
                new PassengersExtract(council, plans),
                new CrewExtract(council),
                new TrainingExtract(council));
    }

    private static long table(Extract extract, Path out, LocalDateTime extracted) throws IOException {
        Path folder = out.resolve(extract.folder());
        return new SourceFile(folder, folder.getFileName().toString(), extracted)
                .writeTable(extract.header(), extract.rows());
    }

    private static DemoSummary summary(Northshire council, long seed, Map<String, Long> rows) {
        Map<String, Map<Expectation, Integer>> expected = new TreeMap<>();
        int[] runs = {0, 0};
        new Runs(council).all().forEach(run -> {
            Map<Expectation, Integer> ofOperator =
                    expected.computeIfAbsent(run.operator(), o -> new EnumMap<>(Expectation.class));
            run.riders().forEach(rider -> ofOperator.merge(Expectation.of(council, run.child(rider)), 1, Integer::sum));
            runs[0]++;
            runs[1] += run.nobodyTrainedForRescue() ? 1 : 0;
        });
        Map<Expectation, Integer> treated = new EnumMap<>(Expectation.class);
        HospitalServer.patients(council)
                .forEach(child ->
                        treated.merge(ProviderConsent.of(council, child).expected(), 1, Integer::sum));
        expected.put(HospitalServer.PROVIDER, treated);
        Map<Planted, Integer> planted = new EnumMap<>(Planted.class);
        for (Planted what : Planted.values()) {
            planted.put(what, what.count(council.size()));
        }
        int consentStories = (int) council.children()
                .filter(child -> ConsentStory.of(council, child).nonTrivial())
                .count();
        return new DemoSummary(council.size(), seed, rows, expected, consentStories, planted, runs[0], runs[1]);
    }
}
