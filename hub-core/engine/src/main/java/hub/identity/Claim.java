package hub.identity;

import hub.model.Child;
import hub.model.ChildId;
import hub.model.ChildRef;
import hub.model.HubRecord;
import hub.model.Identifier;
import hub.model.Known;
import hub.model.NhsNumber;
import hub.model.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a submission says about whom it is about.
 *
 * @param knownAs the child that earlier versions of the same record were about
 * @param identifiers the numbers that may be trusted
 * @param birthDate to check a national number by
 * @param nameKey to find near misses by
 */
public record Claim(
        Optional<ChildId> knownAs,
        List<Identifier> identifiers,
        Optional<LocalDate> birthDate,
        Optional<Long> nameKey) {

    /** Passes the check digit, and stands in many systems for "no number". */
    private static final NhsNumber DUMMY = new NhsNumber("9876543210");

    /** What a record about a child, and the way it points at the child, say together. */
    public static Claim of(Optional<ChildId> knownAs, HubRecord record, ChildRef child) {
        if (!(record instanceof Child told)) {
            return of(knownAs, child.identifiers().stream(), child.birthDate(), child.name());
        }
        return of(
                knownAs,
                Stream.concat(told.identifiers().value().stream().flatMap(List::stream), child.identifiers().stream()),
                told.birthDate().or(child.birthDate()),
                told.name().or(child.name()));
    }

    private static Claim of(
            Optional<ChildId> knownAs, Stream<Identifier> numbers, Known<LocalDate> birthDate, Known<PersonName> name) {
        return new Claim(
                knownAs,
                numbers.filter(n -> !n.equals(DUMMY)).distinct().toList(),
                birthDate.value(),
                name.value().flatMap(n -> birthDate.value().map(born -> NameKey.of(n, born))));
    }

    List<Identifier> nhsNumbers() {
        return identifiers.stream().filter(NhsNumber.class::isInstance).toList();
    }

    @Override
    public String toString() {
        return "Claim[…]";
    }
}
