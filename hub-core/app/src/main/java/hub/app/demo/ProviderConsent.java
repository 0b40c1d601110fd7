package hub.app.demo;

/** What a family decided about sharing the plan with the provider who treats the child. */
enum ProviderConsent {
    GIVEN(Expectation.HEALTHCARE_PLAN),
    REFUSED(Expectation.CONSENT_REFUSED),
    NOT_ASKED(Expectation.NO_CONSENT);

    private static final int GIVEN_IN_A_HUNDRED = 80;
    private static final int REFUSED_IN_A_HUNDRED = 8;

    private final Expectation expected;

    ProviderConsent(Expectation expected) {
        this.expected = expected;
    }

    /** What is to come of it. */
    Expectation expected() {
        return expected;
    }

    static ProviderConsent of(Northshire council, DemoChild child) {
        int lot = council.chance("provider-consent", child.index()).below(100);
        return lot < GIVEN_IN_A_HUNDRED ? GIVEN : lot < GIVEN_IN_A_HUNDRED + REFUSED_IN_A_HUNDRED ? REFUSED : NOT_ASKED;
    }
}
