package hub.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed, matter and index, whichever file asks first. */
final class Chance {

    private final SplittableRandom random;

    private Chance(long start) {
        this.random = new SplittableRandom(start);
    }

    static Chance of(long seed, String about, int index) {
        return new Chance(seed * 0xBF58476D1CE4E5B9L
                ^ about.hashCode() * 0x94D049BB133111EBL
                ^ (index + 1L) * 0xD6E8FEB86659FD93L);
    }

    /** 0 up to, not including, the bound. Not the library's own bounded draw: how that one draws may change between Java releases. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(random.nextLong(), bound);
    }

    /** True so many times in a hundred. */
    boolean percent(int share) {
        return below(100) < share;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** A day from the first to the last, both included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }
}
