package hub.app.demo;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The made-up council. Everything in it follows from the seed and an index, so that each file is written in a pass of its own and nothing
 * is remembered between two children.
 */
final class Northshire {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final LocalDate OLDEST = LocalDate.of(2006, 11, 21);
    private static final LocalDate YOUNGEST = LocalDate.of(2024, 11, 20);
    private static final LocalDate OLDEST_PUPIL = LocalDate.of(2007, 9, 1);
    private static final LocalDate YOUNGEST_PUPIL = LocalDate.of(2021, 8, 31);
    private static final String POSTCODE_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    /** A pair of names comes round again after all others; birth days then differ, because each round has its own days of ten. */
    private static final int ROUNDS = 10;

    private final int size;
    private final long seed;
    private final Names names = Names.load();
    private final Words words = Words.load();
    private final MadeUpNumbers numbers;
    private final Shuffle pairs;
    private final Riders riders;

    /**
     * @throws IllegalArgumentException if there are no children, or more than there are made-up NHS numbers
     */
    Northshire(int size, long seed) {
        if (size < 1 || size > MadeUpNumbers.MOST) {
            throw new IllegalArgumentException("a made-up council has 1 to " + MadeUpNumbers.MOST + " children");
        }
        this.size = size;
        this.seed = seed;
        this.numbers = new MadeUpNumbers(seed);
        this.pairs = new Shuffle(seed, "names", names.pairs());
        this.riders = new Riders(size);
    }

    int size() {
        return size;
    }

    Names names() {
        return names;
    }

    Words words() {
        return words;
    }

    Riders riders() {
        return riders;
    }

    Chance chance(String about, int index) {
        return Chance.of(seed, about, index);
    }

    boolean planted(Planted what, DemoChild child) {
        return what.at(child.index(), size);
    }

    /** A right NHS number that no child has. */
    String unusedNhsNumber(int index) {
        return numbers.nhsNumber(MadeUpNumbers.MOST + index / 1000);
    }

    Stream<DemoChild> children() {
        return IntStream.range(0, size).mapToObj(this::child);
    }

    DemoChild child(int index) {
        DemoChild child = named(index);
        return child.startsSchool() > TODAY.getYear() ? child : child.withUpn(numbers.upn(index, child.startsSchool()));
    }

    private DemoChild named(int index) {
        if (Planted.NAMESAKE.at(index, size)) {
            return own(index).called(own(index - Planted.NAMESAKE_STEP));
        }
        if (isSecondTwin(index)) {
            return own(index).twinOf(own(index - 1), chance("twin", index).pick(names.secondTwins()));
        }
        return own(index);
    }

    /** Some twins ride together, some go to school at the corner. */
    private static boolean isSecondTwin(int index) {
        return index % 1000 == 4 || index % 200 == 61;
    }

    private DemoChild own(int index) {
        Chance chance = chance("child", index);
        int pair = pairs.of(index % names.pairs());
        Names.GivenName given = names.given().get(pair % names.given().size());
        LocalDate born = birthday(index, pair, chance);
        String sex = given.sex().isEmpty() ? (chance.percent(50) ? "F" : "M") : given.sex();
        return new DemoChild(
                index,
                index,
                given.name(),
                names.family().get(pair / names.given().size()),
                sex,
                born,
                numbers.nhsNumber(index),
                "",
                postcode(chance),
                chance.pick(words.ethnicities()));
    }

    private LocalDate birthday(int index, int pair, Chance chance) {
        boolean pupil = riders.atSpecialSchool(index);
        long first = (pupil ? OLDEST_PUPIL : OLDEST).toEpochDay();
        long last = (pupil ? YOUNGEST_PUPIL : YOUNGEST).toEpochDay();
        long ten = first + ROUNDS * chance.below((int) ((last - first) / ROUNDS));
        int round = index / names.pairs();
        return LocalDate.ofEpochDay(ten + Math.floorMod(pair + round - ten, ROUNDS));
    }

    /** QX is no postcode area. */
    private static String postcode(Chance chance) {
        return "QX" + (1 + chance.below(19)) + " " + chance.below(10) + letter(chance) + letter(chance);
    }

    private static char letter(Chance chance) {
        return POSTCODE_LETTERS.charAt(chance.below(POSTCODE_LETTERS.length()));
    }
}
