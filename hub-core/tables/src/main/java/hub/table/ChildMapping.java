package hub.table;

import hub.model.ChildRef;
import hub.model.Identifier;
import hub.model.Known;
import hub.model.LocalId;
import hub.model.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a row points at its child.
 *
 * @param numbers the columns of national numbers
 * @param localId the column of the child's number in the source, or -1
 * @param localIdSystem the column that names another system whose number it is, or -1
 */
record ChildMapping(List<Integer> numbers, int localId, int localIdSystem, Binding birthDate, Binding name) {

    /** @throws Refused when the row gives no number at all, or a local number that cannot be one */
    @SuppressWarnings("unchecked")
    ChildRef of(Row row) {
        List<Identifier> identifiers = new ArrayList<>();
        numbers.forEach(column -> row.values()[column].value().ifPresent(n -> identifiers.add((Identifier) n)));
        if (localId >= 0 && row.values()[localId].isPresent()) {
            identifiers.add(localId(row));
        }
        if (identifiers.isEmpty()) {
            throw new Refused(
                    "no-child-number",
                    "",
                    "the row gives no number of the child: a name and a birth date alone are no link");
        }
        return new ChildRef(identifiers, (Known<LocalDate>) birthDate.from(row), (Known<PersonName>) name.from(row));
    }

    private Identifier localId(Row row) {
        String other = localIdSystem < 0 ? "" : row.cells()[localIdSystem];
        if (other.isEmpty()) {
            return (Identifier) row.values()[localId].value().orElseThrow();
        }
        try {
            return new LocalId(other, row.cells()[localId]);
        } catch (IllegalArgumentException e) {
            throw new Refused("bad-local-id", "", e.getMessage());
        }
    }
}
