package hub.app.demo;

import java.util.List;

/**
 * A school that does not exist; no real school has a URN that starts with 98 or 99.
 */
record School(String urn, String name, String phone) {

    private static final int FIRST_SPECIAL = 990_001;
    private static final int FIRST_MAINSTREAM = 980_001;
    private static final int SPECIAL_SCHOOLS = 6;
    private static final int CHILDREN_PER_SCHOOL = 400;

    /** The special school of a run, or of a child who walks to it; larger councils have more of them. */
    static School special(Northshire council, int number) {
        int schools = Math.max(SPECIAL_SCHOOLS, council.riders().count() / 100);
        return named(council.words().specialSchools(), " School", FIRST_SPECIAL, number % schools);
    }

    static School mainstream(Northshire council, DemoChild child) {
        List<String> names = council.words().mainstreamSchools();
        int schools = Math.max(names.size(), council.size() / CHILDREN_PER_SCHOOL);
        String kind = child.startsSchool() > Northshire.TODAY.getYear() ? " Nursery" : " Community School";
        return named(names, kind, FIRST_MAINSTREAM, child.household() % schools);
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
