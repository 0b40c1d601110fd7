package hub.app.demo;

import java.util.ArrayList;
import java.util.List;

/** Who looks after a child; twins have the same people. */
record Families(Northshire council) {

    /** The people to ring, in order: at least two, the first of them a parent or guardian. */
    List<FamilyMember> of(DemoChild child) {
        Chance chance = council.chance("family", child.household());
        List<FamilyMember> people = new ArrayList<>(List.of(firstParent(child)));
        boolean both = chance.percent(65);
        people.add(both ? otherParent(child) : relative(child, chance, 2));
        if (chance.percent(30)) {
            people.add(relative(child, chance, 3));
        }
        if (!both && chance.percent(4)) {
            people.add(otherParent(child).barredByCourt());
        }
        return people;
    }

    /** Whether the council looks after the child. */
    boolean inCare(DemoChild child) {
        return council.chance("in-care", child.household()).percent(3);
    }

    FamilyMember firstParent(DemoChild child) {
        Chance chance = council.chance("first-parent", child.household());
        String relationship = chance.percent(3) ? "Special guardian" : firstIsMother(child) ? "Mother" : "Father";
        return person(child, chance, relationship, "yes", 1);
    }

    FamilyMember otherParent(DemoChild child) {
        Chance chance = council.chance("other-parent", child.household());
        String relationship = firstIsMother(child) ? "Father" : "Mother";
        return person(child, chance, relationship, chance.percent(8) ? "limited" : "yes", 2);
    }

    private boolean firstIsMother(DemoChild child) {
        return council.chance("mother", child.household()).percent(78);
    }

    private FamilyMember relative(DemoChild child, Chance chance, int rank) {
        return person(
                child,
                chance,
                chance.pick(List.of("Grandmother", "Grandfather", "Aunt", "Uncle", "Neighbour")),
                "no",
                rank);
    }

    private FamilyMember person(DemoChild child, Chance chance, String relationship, String responsibility, int rank) {
        boolean otherLanguage = chance.percent(9);
        return new FamilyMember(
                givenName(chance, relationship),
                chance.percent(80)
                        ? child.family()
                        : chance.pick(council.names().family()),
                relationship,
                responsibility,
                rank,
                telephones(chance, rank),
                chance.percent(60) ? "Any time" : chance.pick(council.words().hours()),
                otherLanguage ? chance.pick(council.words().otherLanguages()) : "English",
                otherLanguage && chance.percent(45),
                rank < 3 || chance.percent(50),
                false);
    }

    private String givenName(Chance chance, String relationship) {
        String sex = switch (relationship) {
            case "Mother", "Grandmother", "Aunt" -> "F";
            case "Father", "Grandfather", "Uncle" -> "M";
            default -> "";
        };
        Names.GivenName name = chance.pick(council.names().given());
        while (!sex.isEmpty() && !sex.equals(name.sex())) {
            name = chance.pick(council.names().given());
        }
        return name.name();
    }

    private static List<FamilyMember.Telephone> telephones(Chance chance, int rank) {
        List<FamilyMember.Telephone> numbers = new ArrayList<>();
        numbers.add(new FamilyMember.Telephone(MadeUpNumbers.mobile(chance.below(1000)), "mobile"));
        if (rank == 1 || chance.percent(30)) {
            numbers.add(new FamilyMember.Telephone(
                    MadeUpNumbers.landline(400 + chance.below(600)), chance.percent(50) ? "home" : "work"));
        }
        if (chance.percent(6)) {
            numbers.add(new FamilyMember.Telephone(MadeUpNumbers.mobile(chance.below(1000)), "second mobile"));
        }
        return numbers;
    }
}
