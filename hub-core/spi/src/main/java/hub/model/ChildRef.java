package hub.model;

import java.time.LocalDate;
import java.util.List;

/**
 * How a source points at a child: by numbers, with what it knows to check them by. The hub links only on an exact number that the
 * birth date does not contradict; a name alone never links, it leads to review.
 *
 * @param identifiers the numbers the source gives; may be empty
 * @param birthDate to check a national number by
 * @param name to find near misses by
 */
public record ChildRef(List<Identifier> identifiers, Known<LocalDate> birthDate, Known<PersonName> name) {

    public ChildRef {
        identifiers = List.copyOf(identifiers);
    }

    public static ChildRef of(Identifier... identifiers) {
        return new ChildRef(List.of(identifiers), Known.notRecorded(), Known.notRecorded());
    }
}
