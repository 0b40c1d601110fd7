package hub.app.demo;

import java.util.Map;

/**
 * What a made-up council consists of, and what a hub with the demo agreements is to make of it.
 *
 * @param rows per feed ({@code liquidlogic/children}), without the header; of healthcare plans the number of Bundles
 * @param expected per recipient, how many of the children who ride with it are to have a transport plan, and how many not, by reason.
 *     A child has one plan for the morning and one for the afternoon. Of a provider, how many of the children whom it treats
 * @param consentStories children about whose consent there is more to tell than a yes: a refusal, a withdrawal, a dispute, a draft
 * @param planted what is wrong on purpose
 * @param runs in all
 * @param runsWithoutRescueTraining on which nobody may give a rescue medicine
 */
public record DemoSummary(
        int children,
        long seed,
        Map<String, Long> rows,
        Map<String, Map<Expectation, Integer>> expected,
        int consentStories,
        Map<Planted, Integer> planted,
        int runs,
        int runsWithoutRescueTraining) {

    /** How many plans a recipient is to get: two transport plans for each child who is to have one, or one healthcare plan. */
    public int plansFor(String recipient) {
        Map<Expectation, Integer> children = expected.getOrDefault(recipient, Map.of());
        return 2
                        * (children.getOrDefault(Expectation.PLAN, 0)
                                + children.getOrDefault(Expectation.PLAN_WITHOUT_STOP, 0))
                + children.getOrDefault(Expectation.HEALTHCARE_PLAN, 0);
    }
}
