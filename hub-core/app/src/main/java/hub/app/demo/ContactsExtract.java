package hub.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom to ring about a child. */
record ContactsExtract(Northshire council) implements Extract {

    private static final int TELEPHONES = 3;

    @Override
    public String folder() {
        return "liquidlogic/contacts";
    }

    @Override
    public List<String> header() {
        return List.of(
                "contact_id",
                "local_id",
                "given_name",
                "family_name",
                "relationship",
                "parental_responsibility",
                "rank",
                "phone_1",
                "phone_1_use",
                "phone_2",
                "phone_2_use",
                "phone_3",
                "phone_3_use",
                "hours",
                "language",
                "interpreter",
                "may_collect",
                "barred");
    }

    @Override
    public Stream<List<String>> rows() {
        Families families = new Families(council);
        return council.children().flatMap(child -> {
            List<FamilyMember> people = families.of(child);
            return IntStream.range(0, people.size()).mapToObj(i -> row(child, i + 1, people.get(i)));
        });
    }

    private List<String> row(DemoChild child, int number, FamilyMember member) {
        boolean unheardOf = number == 2 && council.planted(Planted.UNKNOWN_CODE, child);
        List<String> row = new ArrayList<>(List.of(
                child.localId() + "-C" + number,
                child.localId(),
                member.given(),
                member.family(),
                member.relationship(),
                unheardOf ? "shared-by-arrangement" : member.responsibility(),
                member.rank() == 0 ? "" : Integer.toString(member.rank())));
        addTelephones(row, member.telephones());
        row.add(member.hours());
        row.add(member.language());
        row.add(Extract.flag(member.interpreter()));
        row.add(Extract.flag(member.mayCollect()));
        row.add(Extract.flag(member.barred()));
        return row;
    }

    private static void addTelephones(List<String> row, List<FamilyMember.Telephone> telephones) {
        for (int i = 0; i < TELEPHONES; i++) {
            row.add(i < telephones.size() ? telephones.get(i).number() : "");
            row.add(i < telephones.size() ? telephones.get(i).use() : "");
        }
    }
}
