package hub.connectors.sen2.rule;

import hub.connectors.sen2.layout.Item;
import java.util.List;

/** Rules about requests and assessments. */
final class RequestRules {

    static final List<Rule> ALL = List.of(
            new Rule(
                    "no-received-date",
                    "a request has no date on which it was received",
                    Item.RECEIVED_DATE,
                    (request, around) -> !request.has(Item.RECEIVED_DATE)),
            new Rule(
                    "received-before-birth",
                    "a request was received before the person was born",
                    Item.RECEIVED_DATE,
                    (request, around) -> Rule.before(request.date(Item.RECEIVED_DATE), around.born())),
            new Rule(
                    "decided-before-request",
                    "a request was decided before it was received",
                    Item.REQUEST_OUTCOME_DATE,
                    (request, around) ->
                            Rule.before(request.date(Item.REQUEST_OUTCOME_DATE), request.date(Item.RECEIVED_DATE))),
            new Rule(
                    "request-outcome-without-date",
                    "a request was decided, and no date says when",
                    Item.REQUEST_OUTCOME_DATE,
                    (request, around) ->
                            decided(request.is(Item.REQUEST_OUTCOME, "Y"), request.is(Item.REQUEST_OUTCOME, "N"))
                                    && !request.has(Item.REQUEST_OUTCOME_DATE)),
            new Rule(
                    "no-request-outcome",
                    "a request has no outcome, not even that there is none yet",
                    Item.REQUEST_OUTCOME,
                    (request, around) -> !request.has(Item.REQUEST_OUTCOME)),
            new Rule(
                    "no-assessment-after-yes",
                    "it was decided to assess, and there is no assessment",
                    Item.REQUEST_OUTCOME,
                    (request, around) -> request.is(Item.REQUEST_OUTCOME, "Y")
                            && !request.has(Item.EXPORTED)
                            && around.assessment().isEmpty()),
            new Rule(
                    "assessment-without-yes",
                    "there is an assessment, and it was not decided to assess",
                    Item.REQUEST_OUTCOME,
                    (request, around) -> around.assessment().isPresent()
                            && !request.is(Item.REQUEST_OUTCOME, "Y")
                            && !request.is(Item.REQUEST_OUTCOME, "H")),
            new Rule(
                    "disputed-though-withdrawn",
                    "there was mediation or an appeal about not assessing, and the request was withdrawn",
                    Item.REQUEST_MEDIATION,
                    (request, around) -> Rule.yes(request, Item.REQUEST_MEDIATION, Item.REQUEST_TRIBUNAL)
                            && request.is(Item.REQUEST_OUTCOME, "W")),
            new Rule(
                    "assessed-before-request-decided",
                    "an assessment was decided before the request was",
                    Item.ASSESSMENT_OUTCOME_DATE,
                    (assessment, around) -> Rule.before(
                            assessment.date(Item.ASSESSMENT_OUTCOME_DATE),
                            around.request().date(Item.REQUEST_OUTCOME_DATE))),
            new Rule(
                    "assessment-outcome-without-date",
                    "an assessment was decided, and no date says when",
                    Item.ASSESSMENT_OUTCOME_DATE,
                    (assessment, around) -> decided(
                                    assessment.is(Item.ASSESSMENT_OUTCOME, "Y"),
                                    assessment.is(Item.ASSESSMENT_OUTCOME, "N"))
                            && !assessment.has(Item.ASSESSMENT_OUTCOME_DATE)),
            new Rule(
                    "plan-without-yes",
                    "there is a named plan, and it was not decided to issue one",
                    Item.ASSESSMENT_OUTCOME,
                    (assessment, around) -> around.namedPlan().isPresent()
                            && !assessment.is(Item.ASSESSMENT_OUTCOME, "Y")
                            && !assessment.is(Item.ASSESSMENT_OUTCOME, "H")),
            new Rule(
                    "no-plan-after-yes",
                    "it was decided to issue a plan, and none is named",
                    Item.ASSESSMENT_OUTCOME,
                    (assessment, around) -> assessment.is(Item.ASSESSMENT_OUTCOME, "Y")
                            && around.namedPlan().isEmpty()),
            new Rule(
                    "issue-disputed-though-withdrawn",
                    "there was mediation or an appeal about not issuing a plan, and the assessment was withdrawn",
                    Item.ASSESSMENT_MEDIATION,
                    (assessment, around) -> Rule.yes(assessment, Item.ASSESSMENT_MEDIATION, Item.ASSESSMENT_TRIBUNAL)
                            && assessment.is(Item.ASSESSMENT_OUTCOME, "W")));

    private RequestRules() {}

    private static boolean decided(boolean yes, boolean no) {
        return yes || no;
    }
}
