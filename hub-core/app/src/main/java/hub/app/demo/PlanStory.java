package hub.app.demo;

import java.util.Optional;

/** How far a child's healthcare plan has come, with its status in FHIR. */
enum PlanStory {
    NONE(""),
    DRAFT("draft"),
    ACTIVE("active"),
    COMPLETED("completed"),
    REVOKED("revoked");

    private final String status;

    PlanStory(String status) {
        this.status = status;
    }

    Optional<String> status() {
        return status.isEmpty() ? Optional.empty() : Optional.of(status);
    }

    /** Most who ride have a plan in use; of the others at special schools many, of all others few. */
    static PlanStory of(Northshire council, DemoChild child) {
        if (certain(council, child)) {
            return ACTIVE;
        }
        int lot = council.chance("plan", child.index()).below(100);
        if (council.riders().rides(child.index())) {
            return lot < 86 ? ACTIVE : lot < 89 ? DRAFT : lot < 91 ? COMPLETED : lot < 93 ? REVOKED : NONE;
        }
        return lot < (council.riders().atSpecialSchool(child.index()) ? 60 : 6) ? ACTIVE : NONE;
    }

    /** Children who show one thing only have everything else in order. */
    static boolean certain(Northshire council, DemoChild child) {
        return restricted(council, child)
                || council.planted(Planted.IDENTITY_NEAR_MISS, child)
                || council.planted(Planted.PLAN_WITHOUT_NHS_NUMBER, child);
    }

    /** The few whose address the NHS withholds from everybody: one rider in a hundred. */
    static boolean restricted(Northshire council, DemoChild child) {
        return council.riders().numberOf(child.index()) % 100 == 37;
    }
}
