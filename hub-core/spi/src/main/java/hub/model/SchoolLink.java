package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * That one establishment follows another, as the links file of the register of schools (GIAS) tells it.
 *
 * @param school the establishment that the link is told of
 * @param other what it is linked to
 * @param otherName as the register writes it, for a person who reads the link
 * @param kind what the other is to the school
 */
@RecordBuilder
public record SchoolLink(
        @Category(DataCategory.EDUCATION) Known<Urn> school,
        @Category(DataCategory.EDUCATION) Known<Urn> other,
        @Category(DataCategory.EDUCATION) Known<String> otherName,
        @Category(DataCategory.EDUCATION) Known<Kind> kind,
        @Category(DataCategory.EDUCATION) Known<LocalDate> establishedOn)
        implements HubRecord {

    /** What one establishment is to another. */
    public enum Kind {
        /** It was there before. */
        PREDECESSOR,
        /** It took the school's place, whole. */
        SUCCESSOR,
        /** It took the place of several schools, this one among them. */
        MERGED_SUCCESSOR,
        /** One of several that each took a part of the school. */
        SPLIT_SUCCESSOR,
        /** Linked in another way: a shared sixth form, say. */
        OTHER
    }

    public SchoolLink {
        school = Known.orNotRecorded(school);
        other = Known.orNotRecorded(other);
        otherName = Known.orNotRecorded(otherName);
        kind = Known.orNotRecorded(kind);
        establishedOn = Known.orNotRecorded(establishedOn);
    }

    @Override
    public List<Link> links() {
        return school.value()
                .map(s -> List.of(new Link(Link.Kind.SCHOOL, s.value())))
                .orElse(List.of());
    }
}
