package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * That a child is on roll at a school.
 *
 * @param senProvision N, K or E, as in the school census
 * @param until last day on roll
 */
@RecordBuilder
public record Enrolment(
        @Category(DataCategory.EDUCATION) Known<Urn> school,
        @Category(DataCategory.EDUCATION) Known<String> schoolName,
        @Category(DataCategory.EDUCATION) Known<String> yearGroup,
        @Category(DataCategory.EDUCATION) Known<String> className,
        @Category(DataCategory.EDUCATION) Known<String> senProvision,
        @Category(DataCategory.EDUCATION) Known<LocalDate> from,
        @Category(DataCategory.EDUCATION) Known<LocalDate> until)
        implements HubRecord {

    public Enrolment {
        school = Known.orNotRecorded(school);
        schoolName = Known.orNotRecorded(schoolName);
        yearGroup = Known.orNotRecorded(yearGroup);
        className = Known.orNotRecorded(className);
        senProvision = Known.orNotRecorded(senProvision);
        from = Known.orNotRecorded(from);
        until = Known.orNotRecorded(until);
    }

    @Override
    public List<Link> links() {
        return school.value()
                .map(s -> List.of(new Link(Link.Kind.SCHOOL, s.value())))
                .orElse(List.of());
    }
}
