package hub.sharing;

import hub.model.Known;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which something holds, by days in London.
 *
 * @param from the first day; empty if it has always held
 * @param until the last day; empty if no end is known
 */
record Spell(Optional<LocalDate> from, Optional<LocalDate> until) {

    static Spell of(Known<LocalDate> from, Known<LocalDate> until) {
        return new Spell(from.value(), until.value());
    }

    boolean holdsOn(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    /** The first day after one on which it begins or no longer holds; {@link Finding#NEVER} if there is none. */
    LocalDate turnAfter(LocalDate day) {
        LocalDate turn = Finding.NEVER;
        if (from.isPresent() && from.get().isAfter(day)) {
            turn = from.get();
        }
        return until.isEmpty() || until.get().isBefore(day)
                ? turn
                : Finding.earlier(turn, until.get().plusDays(1));
    }
}
