package hub.audit.chain;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a verification.
 *
 * @param sealed how many events were found to be what was sealed, up to the first that is not
 * @param waiting how many events wait to be sealed
 * @param waitingSince when the oldest of them happened
 * @param noted how many ends of the chain, noted outside the database, were met on the way
 * @param broken where the chain breaks first; empty if it holds
 */
public record Verdict(long sealed, long waiting, Optional<Instant> waitingSince, long noted, Optional<Broken> broken) {

    /**
     * Where the chain breaks.
     *
     * @param place in the chain, counted from 1
     * @param event the id of the event that stands there; empty if none does
     * @param what is wrong with it
     */
    public record Broken(long place, Optional<Long> event, String what) {

        /** In one sentence. */
        @Override
        public String toString() {
            return "place " + place + event.map(id -> ", event " + id).orElse("") + ": " + what;
        }
    }
}
