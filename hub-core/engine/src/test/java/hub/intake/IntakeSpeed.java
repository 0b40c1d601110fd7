package hub.intake;

import hub.connector.Input;
import hub.connector.Note;
import hub.connector.Position;
import hub.connector.ReadItem;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connector.Submission;
import hub.model.Address;
import hub.model.ChildBuilder;
import hub.model.ChildRef;
import hub.model.Identifier;
import hub.model.Known;
import hub.model.LocalId;
import hub.model.OrganisationId;
import hub.model.PersonName;
import hub.model.Sex;
import hub.model.Upn;
import hub.store.Databases;
import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import hub.testkit.TestDatabases;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Measures how many children a second intake takes in, new and unchanged: {@code IntakeSpeed [h2|postgresql] [rows]}. Reading costs
 * nothing here: the rows are made up as they are asked for.
 */
final class IntakeSpeed {

    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    private IntakeSpeed() {}

    public static void main(String[] words) throws Exception {
        TestDatabase database = words[0].equals("h2") ? TestDatabases.h2() : TestDatabases.postgresql();
        int rows = Integer.parseInt(words[1]);
        Feed feed = new Feed(OrganisationId.of("northshire-liquidlogic"), "children", new MadeUp(rows));
        try (HubDataSource opened = Databases.open(database.url(), database.user(), database.password())) {
            Intake intake = new Intake(
                    opened, Clock.systemUTC(), (s, n) -> Optional.empty(), Files.createTempDirectory("toucan-speed-"));
            measure("new", rows, intake, feed, 0);
            measure("unchanged", rows, intake, feed, 1);
            measure("unchanged", rows, intake, feed, 2);
        }
        System.exit(0);
    }

    private static void measure(String what, int rows, Intake intake, Feed feed, int day) {
        Instant at = MONDAY.plus(Duration.ofDays(day));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        IntakeReport report =
                intake.take(feed, Input.of("children", at, ("day " + day).getBytes(StandardCharsets.UTF_8)));
        double seconds = (System.nanoTime() - start) / 1e9;
        double own = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        System.gc();
        long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.printf(
                "%s: %,.0f rows/s (%.1f s; %,.0f rows a second of its own processor time; %d MB held) %s%n",
                what, rows / seconds, seconds, rows / own, heap, report.counts());
    }

    private record MadeUp(int rows) implements Reader {
        @Override
        public Extent extent() {
            return Extent.SNAPSHOT;
        }

        @Override
        public Reading read(Input input) {
            int[] next = new int[1];
            return new Reading() {
                @Override
                public Optional<ReadItem> next() {
                    return next[0] == rows ? Optional.empty() : Optional.of(row(next[0]++, input));
                }

                @Override
                public List<Note> notes() {
                    return List.of();
                }

                @Override
                public void close() {}
            };
        }
    }

    private static Submission row(int n, Input input) {
        Known<LocalDate> born = Known.of(LocalDate.of(2008, 1, 1).plusDays(n % 6_000));
        Known<PersonName> name = Known.of(PersonName.of("Given" + letters(n / 6_000), "Family" + letters(n)));
        List<Identifier> numbers = List.of(new LocalId("northshire-liquidlogic", "L" + n), upn(n));
        return new Submission(
                "L" + n,
                Optional.of(new ChildRef(numbers, born, name)),
                ChildBuilder.builder()
                        .name(name)
                        .birthDate(born)
                        .sex(Known.of(n % 2 == 0 ? Sex.FEMALE : Sex.MALE))
                        .identifiers(Known.of(numbers))
                        .address(Known.of(new Address(List.of(), Known.of("ZZ" + n % 99 + " 9ZZ"))))
                        .ethnicity(Known.of("WBRI"))
                        .build(),
                input.modified(),
                List.of(),
                Position.ofRow("children", n + 2),
                () -> new byte[0]);
    }

    private static Upn upn(int n) {
        String digits = "80%010d".formatted(n);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return new Upn("ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23) + digits);
    }

    private static String letters(int n) {
        StringBuilder text = new StringBuilder();
        for (int rest = n; rest > 0; rest /= 26) {
            text.append((char) ('a' + rest % 26));
        }
        return text.toString();
    }
}
