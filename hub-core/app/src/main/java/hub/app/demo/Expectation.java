package hub.app.demo;

/**
 * Whether a child who rides is to have a transport plan with the run's operator, and a child whom a provider treats a healthcare plan there;
 * and if not, the first reason.
 */
public enum Expectation {
    PLAN("a plan for each journey"),
    PLAN_WITHOUT_STOP(
            "a plan for each journey, stop, family telephones and handover kept back: the NHS restricts the address"),
    HEALTHCARE_PLAN("a healthcare plan"),
    IDENTITY_IN_REVIEW("the healthcare plan waits for a person: another NHS number"),
    PLAN_SET_ASIDE("the healthcare plan was set aside: no NHS number"),
    PLAN_NOT_YET_ACTIVE("the healthcare plan is a draft"),
    PLAN_ENDED("the healthcare plan has ended"),
    NO_PLAN("no healthcare plan"),
    CONSENT_REFUSED("consent refused"),
    CONSENT_WITHDRAWN("consent withdrawn"),
    CONSENT_ENDED("consent was for last year"),
    CONSENT_FOR_ANOTHER_RECIPIENT("consent is for the other operator"),
    PARENTS_DISAGREE("the parents disagree"),
    CONSENT_WITHOUT_RESPONSIBILITY("consent came from somebody without parental responsibility"),
    CONSENT_FORM_IS_DRAFT("the consent form is a draft"),
    CHILD_REFUSES("the child, found competent for this decision, refused"),
    YOUNG_PERSON_NOT_ASKED("a parent agreed, but the young person decides now and was not asked"),
    NO_CONSENT("nobody was asked for consent");

    private final String plainEnglish;

    Expectation(String plainEnglish) {
        this.plainEnglish = plainEnglish;
    }

    /** The words for a person who reads the summary. */
    public String plainEnglish() {
        return plainEnglish;
    }

    static Expectation of(Northshire council, DemoChild child) {
        if (council.planted(Planted.IDENTITY_NEAR_MISS, child)) {
            return IDENTITY_IN_REVIEW;
        }
        if (council.planted(Planted.PLAN_WITHOUT_NHS_NUMBER, child)) {
            return PLAN_SET_ASIDE;
        }
        return switch (PlanStory.of(council, child)) {
            case NONE -> NO_PLAN;
            case DRAFT -> PLAN_NOT_YET_ACTIVE;
            case COMPLETED, REVOKED -> PLAN_ENDED;
            case ACTIVE -> byConsent(council, child);
        };
    }

    private static Expectation byConsent(Northshire council, DemoChild child) {
        return switch (ConsentStory.of(council, child)) {
            case GIVEN, CHILD_NOT_COMPETENT -> PlanStory.restricted(council, child) ? PLAN_WITHOUT_STOP : PLAN;
            case REFUSED -> CONSENT_REFUSED;
            case WITHDRAWN -> CONSENT_WITHDRAWN;
            case ENDED -> CONSENT_ENDED;
            case FOR_ANOTHER_RECIPIENT -> CONSENT_FOR_ANOTHER_RECIPIENT;
            case PARENTS_DISAGREE -> PARENTS_DISAGREE;
            case WITHOUT_RESPONSIBILITY -> CONSENT_WITHOUT_RESPONSIBILITY;
            case DRAFT -> CONSENT_FORM_IS_DRAFT;
            case CHILD_REFUSES -> CHILD_REFUSES;
            case PARENT_FOR_YOUNG_PERSON -> YOUNG_PERSON_NOT_ASKED;
            case NONE -> NO_CONSENT;
        };
    }
}
