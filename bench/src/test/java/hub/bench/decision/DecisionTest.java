package hub.bench.decision;

import static org.assertj.core.api.Assertions.assertThat;

import hub.model.DataCategory;
import hub.sharing.Decision;
import hub.sharing.Granted;
import hub.sharing.Reason;
import org.junit.jupiter.api.Test;

/** That the benchmark measures what it says. */
class DecisionTest {

    private final DecisionBenchmark benchmark = new DecisionBenchmark();

    @Test
    void the_family_that_agreed_is_granted_all_but_what_one_parent_refused() {
        Decision decision = benchmark.granted();

        assertThat(decision).isInstanceOf(Granted.class);
        assertThat(((Granted) decision).categories().granted())
                .contains(DataCategory.EMERGENCY)
                .doesNotContain(DataCategory.DAILY_CARE);
    }

    @Test
    void the_family_at_odds_is_put_to_a_person() {
        assertThat(benchmark.askAPerson().reasons()).extracting(Reason::code).containsExactly("consent-disputed");
    }
}
