package hub.sharing;

import hub.model.Known;
import java.time.LocalDate;
import java.util.List;
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

    /** Adds the days from which it begins or no longer holds. */
    void addTurns(List<LocalDate> turns) {
        if (from.isPresent()) {
            turns.add(from.get());
        }
        if (until.isPresent()) {
            turns.add(until.get().plusDays(1));
        }
    }
}
