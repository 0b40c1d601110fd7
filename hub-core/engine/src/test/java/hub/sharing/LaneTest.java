package hub.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Facts;
import hub.council.People;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.Scope;
import hub.model.TransportPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a lane keeps of one decision after another. */
class LaneTest extends AskTheGate {

    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Decision REFUSED = refused("consent-refused", "A parent refused.");

    private final Decision granted = decide(with(mother(ConsentDecision.GIVEN, 1)));
    private final Decision narrowed = decide(with(
            mother(ConsentDecision.GIVEN, 1),
            People.narrow(father(ConsentDecision.REFUSED, 2), DataCategory.MEDICINE)));

    @Test
    void it_says_what_was_decided_why_and_until_when() {
        Lane lane = opened(granted);

        assertThat(lane.outcome()).isEqualTo(Decision.Kind.GRANTED);
        assertThat(lane.categories()).isEqualTo("NAME,ADDRESS,MEDICINE,EMERGENCY");
        assertThat(lane.until()).isEqualTo(granted.until()).isPresent();
        assertThat(lane.decidedAt()).isEqualTo(NOW);
        assertThat(opened(REFUSED).categories()).isEmpty();
        assertThat(opened(REFUSED).reasons()).isEqualTo("consent-refused: A parent refused.");
    }

    @Test
    void the_same_answer_again_leaves_the_moment_since_when_it_holds() {
        assertThat(again(granted, granted).decidedAt()).isEqualTo(NOW);
        assertThat(again(REFUSED, refused("consent-refused", "A parent refused."))
                        .decidedAt())
                .isEqualTo(NOW);
    }

    @Test
    void another_answer_other_categories_or_another_reason_hold_from_now() {
        assertThat(again(granted, REFUSED).decidedAt()).isEqualTo(LATER);
        assertThat(again(granted, narrowed).decidedAt()).isEqualTo(LATER);
        assertThat(again(REFUSED, refused("no-agreement", "There is none.")).decidedAt())
                .isEqualTo(LATER);
        assertThat(again(REFUSED, asked("consent-refused", "A parent refused.")).decidedAt())
                .as("the same words, but a person is asked")
                .isEqualTo(LATER);
    }

    @Test
    void two_lanes_answer_alike_if_outcome_categories_and_reasons_are_the_same_whenever_they_were_decided() {
        Lane before = opened(granted);

        assertThat(before.answersLike(again(granted, granted).queued("hash"))).isTrue();
        assertThat(before.answersLike(opened(narrowed))).isFalse();
        assertThat(opened(REFUSED).answersLike(opened(refused("no-agreement", "There is none."))))
                .isFalse();
        assertThat(opened(REFUSED).answersLike(opened(asked("consent-refused", "A parent refused."))))
                .isFalse();
    }

    @Test
    void each_version_that_is_queued_counts_up_and_one_that_was_taken_back_leaves_no_content() {
        Lane second = opened(granted).queued("first").queued("second");

        assertThat(second.lastVersion()).isEqualTo(2);
        assertThat(second.lastHash()).isEqualTo("second");
        assertThat(second.emptied().lastHash()).isEmpty();
        assertThat(second.emptied().lastVersion()).isEqualTo(2);
    }

    private static Lane opened(Decision decision) {
        LaneKey key = new LaneKey(People.FLEET, TransportPlan.NAME, Facts.CHILD, Scope.ofJourney("A-AM"));
        return Lane.opening(key, People.PURPOSE, decision, NOW);
    }

    private static Lane again(Decision first, Decision second) {
        return opened(first).decided(People.PURPOSE, second, LATER);
    }

    private static Decision refused(String code, String sentence) {
        return new Decision.Refused(List.of(new Reason(code, sentence)), Optional.empty());
    }

    private static Decision asked(String code, String sentence) {
        return new Decision.AskAPerson(List.of(new Reason(code, sentence)), Optional.empty());
    }
}
