package hub.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import hub.sharing.Agreement.ConsentRule;
import hub.sharing.AgreementStanding.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An agreement of 1 September 2026 to 31 July 2027, as it stands from day to day. */
class AgreementStandingTest extends AskTheGate {

    @Test
    void it_is_in_force_from_the_first_moment_of_its_first_day_to_the_last_of_its_last_in_london() {
        assertThat(state("2026-08-31T22:59:59Z")).isEqualTo(State.NOT_YET);
        assertThat(state("2026-08-31T23:00:00Z")).isEqualTo(State.IN_FORCE);
        assertThat(state("2027-07-31T22:59:59Z")).isEqualTo(State.IN_FORCE);
        assertThat(state("2027-07-31T23:00:00Z")).isEqualTo(State.ENDED);
    }

    @Test
    void somebody_s_stop_of_it_says_more_than_its_dates_and_a_stop_of_another_says_nothing() {
        assertThat(state("2026-11-22T06:00:00Z", stop("fleet"))).isEqualTo(State.STOPPED);
        assertThat(state("2026-11-22T06:00:00Z", stop("redwing"))).isEqualTo(State.IN_FORCE);
    }

    private static AgreementStop stop(String agreement) {
        return new AgreementStop(agreement, "a lost tablet", "Head of SEND", NOW);
    }

    private static State state(String at, AgreementStop... stops) {
        return AgreementStanding.of(agreement(ConsentRule.NEEDED), List.of(stops), Instant.parse(at))
                .state();
    }
}
