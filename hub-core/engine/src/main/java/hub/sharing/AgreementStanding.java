package hub.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an agreement stands at a moment.
 *
 * @param stop that holds, if somebody stopped it
 * @param warnings what it needs of its owner
 */
public record AgreementStanding(
        Agreement agreement, State state, Optional<AgreementStop> stop, List<AgreementWarning> warnings) {

    /** Whether anything may be shared under it. */
    public enum State {
        NOT_YET,
        IN_FORCE,
        ENDED,
        STOPPED
    }

    static AgreementStanding of(Agreement agreement, List<AgreementStop> stops, Instant now) {
        Optional<AgreementStop> stop =
                stops.stream().filter(s -> s.agreement().equals(agreement.id())).findFirst();
        return new AgreementStanding(
                agreement,
                stop.isPresent() ? State.STOPPED : state(agreement, now),
                stop,
                AgreementWarning.of(agreement, Agreement.dayOf(now)));
    }

    private static State state(Agreement agreement, Instant now) {
        if (now.isBefore(agreement.startsAt())) {
            return State.NOT_YET;
        }
        return now.isBefore(agreement.endsAt()) ? State.IN_FORCE : State.ENDED;
    }
}
