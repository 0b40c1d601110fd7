package hub.product;

import hub.model.HubRecord;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.RecordType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who is believed for what, where several sources tell. A source that the list does not name comes last; among equals the newest word
 * counts. (A restriction or a bar does not come here: it counts from any source.)
 */
public final class Precedence {

    private final Map<String, List<OrganisationId>> order;

    /** @param order the sources in order, by record type ({@code child}) or by one of its components ({@code child.name}) */
    public Precedence(Map<String, List<OrganisationId>> order) {
        this.order = Map.copyOf(order);
    }

    /** What the sources tell with records of this type, the most believed first. */
    public <T extends HubRecord> List<Told<T>> ordered(RecordType type, List<Told<T>> told) {
        return ordered(type.text(), told);
    }

    /** Of several that each were told, the one that the most believed source told. */
    public <S, T extends HubRecord> Optional<S> first(RecordType type, Collection<S> some, Function<S, Told<T>> told) {
        return some.stream().min(Comparator.comparing(told, byBelief(type.text())));
    }

    /** What the most believed source tells about one component; sources that say nothing of it are passed over. */
    public <T extends HubRecord, V> Known<V> believed(
            RecordType type, String component, List<Told<T>> told, Function<T, Known<V>> ask) {
        String own = type.text() + "." + component;
        return ordered(order.containsKey(own) ? own : type.text(), told).stream()
                .map(t -> ask.apply(t.content()))
                .filter(known -> known.state() != Known.State.NOT_RECORDED)
                .findFirst()
                .orElse(Known.notRecorded());
    }

    private <T extends HubRecord> List<Told<T>> ordered(String what, List<Told<T>> told) {
        return told.stream().sorted(byBelief(what)).toList();
    }

    private <T extends HubRecord> Comparator<Told<T>> byBelief(String what) {
        List<OrganisationId> sources = order.getOrDefault(what, List.of());
        Comparator<Told<T>> byPlace = Comparator.comparingInt(t -> place(sources, t.source()));
        return byPlace.thenComparing(Told::asAt, Comparator.reverseOrder())
                .thenComparing(t -> t.source().value())
                .thenComparing(Told::key);
    }

    private static int place(List<OrganisationId> sources, OrganisationId source) {
        int place = sources.indexOf(source);
        return place < 0 ? sources.size() : place;
    }
}
