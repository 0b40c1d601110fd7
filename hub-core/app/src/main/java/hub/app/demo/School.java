package hub.app.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A school that does not exist; no real school has a URN that starts with 97, 98 or 99.
 */
record School(String urn, String name, String phone) {

    private static final int FIRST_SPECIAL = 990_001;
    private static final int FIRST_MAINSTREAM = 980_001;
    private static final int SPECIAL_SCHOOLS = 6;
    private static final int CHILDREN_PER_SCHOOL = 400;

    /** Closed at the end of August 2025; the first special school took its place. */
    static final School CLOSED = new School("970001", "Oakenshaw Hall School", MadeUpNumbers.landline(99));

    /** The special school of a run, or of a child who walks to it; larger councils have more of them. */
    static School special(Northshire council, int number) {
        return named(council.words().specialSchools(), " School", FIRST_SPECIAL, number % specialSchools(council));
    }

    static School mainstream(Northshire council, DemoChild child) {
        String kind = child.startsSchool() > Northshire.TODAY.getYear() ? " Nursery" : " Community School";
        return mainstream(council, kind, child.household() % mainstreamSchools(council));
    }

    static Stream<School> allSpecial(Northshire council) {
        return IntStream.range(0, specialSchools(council)).mapToObj(number -> special(council, number));
    }

    static Stream<School> allMainstream(Northshire council) {
        return IntStream.range(0, mainstreamSchools(council))
                .mapToObj(number -> mainstream(council, " Community School", number));
    }

    private static int specialSchools(Northshire council) {
        return Math.max(SPECIAL_SCHOOLS, council.riders().count() / 100);
    }

    private static int mainstreamSchools(Northshire council) {
        return Math.max(council.words().mainstreamSchools().size(), council.size() / CHILDREN_PER_SCHOOL);
    }

    private static School mainstream(Northshire council, String kind, int number) {
        return named(council.words().mainstreamSchools(), kind, FIRST_MAINSTREAM, number);
    }

    static School of(Northshire council, DemoChild child) {
        int rider = council.riders().numberOf(child.index());
        if (rider >= 0) {
            return special(council, new Runs(council).ofRider(rider).number());
        }
        return council.riders().atSpecialSchool(child.index())
                ? special(council, child.index() / 25)
                : mainstream(council, child);
    }

    private static School named(List<String> names, String kind, int firstUrn, int number) {
        String again = number < names.size() ? "" : " " + (1 + number / names.size());
        return new School(
                Integer.toString(firstUrn + number),
                names.get(number % names.size()) + again + kind,
                MadeUpNumbers.landline(100 + number % 300));
    }
}
