package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * That a crew member did a course.
 *
 * @param crewMember the crew member's source key
 * @param course code or name of the course, for example {@code rescue-medicine}
 * @param expiresOn last day it counts
 */
@RecordBuilder
public record CrewTraining(
        @Category(DataCategory.CREW) Known<String> crewMember,
        @Category(DataCategory.CREW) Known<String> course,
        @Category(DataCategory.CREW) Known<LocalDate> takenOn,
        @Category(DataCategory.CREW) Known<LocalDate> expiresOn)
        implements HubRecord {

    public CrewTraining {
        crewMember = Known.orNotRecorded(crewMember);
        course = Known.orNotRecorded(course);
        takenOn = Known.orNotRecorded(takenOn);
        expiresOn = Known.orNotRecorded(expiresOn);
    }

    @Override
    public List<Link> links() {
        return crewMember.value().map(c -> List.of(new Link(Link.Kind.CREW, c))).orElse(List.of());
    }
}
