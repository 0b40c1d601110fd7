package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * That a provider treats a child.
 *
 * @param provider ODS code
 * @param until last day of care
 */
@RecordBuilder
public record CareRelationship(
        @Category(DataCategory.PROVIDER) Known<String> provider,
        @Category(DataCategory.PROVIDER) Known<String> providerName,
        @Category(DataCategory.PROVIDER) Known<String> service,
        @Category(DataCategory.PROVIDER) Known<LocalDate> from,
        @Category(DataCategory.PROVIDER) Known<LocalDate> until)
        implements HubRecord {

    public CareRelationship {
        provider = Known.orNotRecorded(provider);
        providerName = Known.orNotRecorded(providerName);
        service = Known.orNotRecorded(service);
        from = Known.orNotRecorded(from);
        until = Known.orNotRecorded(until);
    }

    @Override
    public List<Link> links() {
        return provider.value()
                .map(p -> List.of(new Link(Link.Kind.PROVIDER, p)))
                .orElse(List.of());
    }
}
