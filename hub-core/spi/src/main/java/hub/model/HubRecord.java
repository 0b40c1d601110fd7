package hub.model;

import java.util.List;

/** One fact sheet of the hub's language. Immutable; made by its builder; each component a {@link Known} with a {@link Category}. */
public sealed interface HubRecord
        permits Child,
                Contact,
                HealthcarePlan,
                EhcPlan,
                Enrolment,
                CareRelationship,
                SocialCareStatus,
                Journey,
                Passenger,
                CrewMember,
                CrewTraining,
                Consent,
                School,
                SchoolLink,
                CouncilReturn {

    /** What this record ties together, so that a change of one finds the children it touches. Empty for most. */
    default List<Link> links() {
        return List.of();
    }

    default RecordType type() {
        return RecordType.of(getClass());
    }
}
