package hub.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hub.model.NhsNumber;
import hub.model.Upn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPeopleTest {

    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\d-])0\\d{4} ?\\d{6}(?!\\d)");
    private static final Pattern DRAMA = Pattern.compile("07700 900\\d{3}|01632 960\\d{3}");

    @TempDir
    private static Path folder;

    private static WrittenCouncil council;

    @BeforeAll
    static void write() {
        council = WrittenCouncil.write(folder, 5000, 1);
    }

    @Test
    void every_nhs_number_is_right_unique_and_of_the_999_range() {
        List<String> numbers = council.table("liquidlogic/identifiers").stream()
                .map(r -> r.getField("nhs_number"))
                .toList();

        assertThat(numbers).hasSize(5000).doesNotHaveDuplicates().allSatisfy(number -> {
            assertThat(NhsNumber.of(number).value()).startsWith("999");
        });
    }

    @Test
    void nhs_numbers_stay_right_and_unique_to_the_last_child_of_the_largest_council() {
        MadeUpNumbers numbers = new MadeUpNumbers(3);
        Set<String> seen = new HashSet<>();

        IntStream.range(0, MadeUpNumbers.MOST + 800)
                .filter(i -> i % 97 < 9 || i > 799_000)
                .forEach(i -> {
                    String number = NhsNumber.of(numbers.nhsNumber(i)).value();
                    assertThat(seen.add(number)).as("unique").isTrue();
                });
        assertThat(seen).allMatch(n -> n.startsWith("999"));
    }

    @Test
    void a_shuffle_gives_every_number_once() {
        Shuffle shuffle = new Shuffle(1, "test", 10_007);

        assertThat(IntStream.range(0, 10_007).map(shuffle::of).distinct().filter(i -> i >= 0 && i < 10_007))
                .hasSize(10_007);
    }

    @Test
    void every_pupil_has_a_right_upn_of_their_own_and_nobody_below_school_age_has_one() {
        List<NamedCsvRecord> rows = council.table("liquidlogic/identifiers");

        List<String> upns = rows.stream()
                .map(r -> r.getField("upn"))
                .filter(u -> !u.isEmpty())
                .toList();
        assertThat(upns)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(3500)
                .allMatch(u -> Upn.of(u).value().startsWith("990", 1));
        assertThat(rows).allSatisfy(r -> {
            boolean pupil = LocalDate.parse(r.getField("birth_date")).isBefore(LocalDate.of(2022, 9, 1));
            assertThat(r.getField("upn").isEmpty()).isEqualTo(!pupil);
        });
    }

    @Test
    void every_telephone_number_in_any_file_is_kept_for_drama() {
        List<String> numbers = council.files()
                .flatMap(DemoPeopleTest::lines)
                .flatMap(line -> TELEPHONE.matcher(line).results().map(r -> r.group()))
                .distinct()
                .toList();

        assertThat(numbers).hasSizeGreaterThan(500).allMatch(DRAMA.asMatchPredicate());
        assertThat(council.table("liquidlogic/contacts"))
                .allSatisfy(r -> assertThat(r.getField("phone_1")).matches(DRAMA))
                .allSatisfy(r -> assertThat(r.getField("phone_2"))
                        .matches(p -> p.isEmpty() || DRAMA.matcher(p).matches()));
    }

    @Test
    void children_are_two_to_nineteen_years_old_and_live_in_an_area_that_does_not_exist() {
        assertThat(council.table("liquidlogic/children")).allSatisfy(r -> {
            String[] born = r.getField("DOB").split("/");
            LocalDate day =
                    LocalDate.of(Integer.parseInt(born[2]), Integer.parseInt(born[1]), Integer.parseInt(born[0]));
            assertThat(day).isBetween(LocalDate.of(2006, 11, 21), LocalDate.of(2024, 11, 20));
            assertThat(r.getField("PostCode")).matches("QX\\d\\d? \\d[A-Z]{2}");
        });
    }

    @Test
    void nobody_has_the_name_and_birth_date_of_another_but_by_plan() {
        var people = council.table("liquidlogic/children").stream()
                .collect(groupingBy(
                        r -> r.getField("Forename") + "|" + r.getField("Surname") + "|" + r.getField("DOB"),
                        counting()));

        assertThat(people.values().stream().filter(n -> n > 1))
                .hasSize(council.summary().planted().get(Planted.NAMESAKE));
    }

    @Test
    void twins_share_family_name_birth_date_and_home() {
        var homes = council.table("liquidlogic/children").stream()
                .collect(groupingBy(
                        r -> r.getField("Surname") + "|" + r.getField("DOB") + "|" + r.getField("PostCode"),
                        counting()));

        assertThat(homes.values().stream().filter(n -> n == 2)).hasSize(5 + 25);
    }

    @Test
    void names_come_from_many_places() {
        Set<String> names = new HashSet<>();
        council.table("liquidlogic/children").forEach(r -> {
            names.add(r.getField("Forename"));
            names.add(r.getField("Surname"));
        });

        assertThat(names)
                .contains(
                        "O'Neill",
                        "Zoë",
                        "Smith-Okafor",
                        "Llewellyn",
                        "Woźniak",
                        "Chaudhry",
                        "Al-Sayed",
                        "van der Berg");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
