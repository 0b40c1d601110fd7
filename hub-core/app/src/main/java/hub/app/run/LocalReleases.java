package hub.app.run;

import hub.app.operations.ReleaseItem;
import hub.app.operations.ReleaseOperations;
import hub.connector.Fault;
import hub.model.DataCategory;
import hub.model.OrganisationId;
import hub.sharing.HumanReleases;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What people release of what a restriction keeps back, done on the engine itself. */
final class LocalReleases implements ReleaseOperations {

    private final HumanReleases releases;
    private final Operator operator;

    LocalReleases(Engine engine) {
        this.releases = engine.releases;
        this.operator = new Operator(engine);
    }

    @Override
    public List<ReleaseItem> releases() {
        return releases.list().stream().map(LocalReleases::item).toList();
    }

    @Override
    public void record(Release release) {
        releases.record(
                operator.child(release.child()),
                recipient(release.recipient()),
                categories(release.categories()),
                release.until(),
                release.reason(),
                release.by());
    }

    @Override
    public void withdraw(Withdrawal withdrawal) {
        releases.withdraw(withdrawal.id(), withdrawal.reason(), withdrawal.by());
    }

    private static ReleaseItem item(HumanReleases.Item item) {
        return new ReleaseItem(
                item.id(),
                item.child().toString(),
                item.recipient().value(),
                item.categories().stream().sorted().map(LocalReleases::word).toList(),
                item.by(),
                item.reason(),
                item.from(),
                item.until());
    }

    private static OrganisationId recipient(String id) {
        try {
            return OrganisationId.of(id);
        } catch (IllegalArgumentException e) {
            throw Fault.rejected("\"" + id + "\" is no recipient: " + e.getMessage());
        }
    }

    /** What is no category at all is refused with the words for what is none that a restriction keeps back. */
    private static Set<DataCategory> categories(List<String> words) {
        Set<DataCategory> known = Set.of(DataCategory.values()).stream()
                .filter(category -> words.contains(word(category)))
                .collect(Collectors.toSet());
        return known.size() == Set.copyOf(words).size() ? known : Set.of();
    }

    private static String word(DataCategory category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
