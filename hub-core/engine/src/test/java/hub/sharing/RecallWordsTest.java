package hub.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import hub.model.TransportPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecallWordsTest {

    @Test
    void a_crew_is_told_that_the_child_is_off_the_journey_and_otherwise_only_that_the_plan_may_not_be_kept() {
        assertThat(told("not-on-the-journey-now", "consent-refused"))
                .isEqualTo("The child is no longer on this journey. Destroy every copy of this plan.");
        assertThat(told("consent-refused"))
                .isEqualTo("The council may no longer share this plan with you. Destroy every copy of it.");
    }

    private static String told(String... codes) {
        List<Reason> reasons =
                Stream.of(codes).map(code -> new Reason(code, "Because.")).toList();
        return RecallWords.of(TransportPlan.NAME, new Decision.Refused(reasons, Optional.empty()));
    }
}
