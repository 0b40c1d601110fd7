package hub.product;

import hub.model.ChildId;
import hub.model.CrewMember;
import hub.model.CrewTraining;
import hub.model.HubRecord;
import hub.model.Journey;
import hub.model.Link;
import hub.model.OrganisationId;
import hub.model.Passenger;
import hub.model.RecordType;
import hub.product.OnJourney.OnBoard;
import hub.store.Records;
import hub.store.StoredRecord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the facts about a chunk of children with a handful of queries, however many children it holds. */
public final class ReadFacts {

    private final Records records;
    private final AbsentConsents absentConsents;
    private final Releases releases;
    private final Strangers strangers;

    public ReadFacts(Records records, AbsentConsents absentConsents, Releases releases, Strangers strangers) {
        this.records = records;
        this.absentConsents = absentConsents;
        this.releases = releases;
        this.strangers = strangers;
    }

    /** The facts about each of these children; a child of whom nothing is known has empty facts. */
    public Map<ChildId, ChildFacts> of(Collection<ChildId> children) {
        Map<ChildId, List<StoredRecord>> current = records.currentOf(children);
        var absent = absentConsents.of(children);
        var released = releases.of(children);
        var others = strangers.among(numbersIn(current));
        Journeys journeys = journeysOf(current.values());
        Map<ChildId, ChildFacts> facts = new LinkedHashMap<>();
        for (ChildId child : children) {
            List<StoredRecord> own = current.getOrDefault(child, List.of());
            List<OnJourney> on = told(own, Passenger.class)
                    .filter(p -> p.content().journey().isPresent())
                    .map(journeys::of)
                    .toList();
            facts.put(
                    child,
                    new ChildFacts(
                            child,
                            own,
                            absent.getOrDefault(child, List.of()),
                            on,
                            released.getOrDefault(child, List.of()),
                            others.getOrDefault(child, Set.of())));
        }
        return facts;
    }

    private static Map<ChildId, NamingNumbers> numbersIn(Map<ChildId, List<StoredRecord>> current) {
        Map<ChildId, NamingNumbers> numbers = new LinkedHashMap<>();
        current.forEach((child, own) -> numbers.put(
                child,
                NamingNumbers.in(
                        own.stream().flatMap(r -> Texts.in(r.content())).toList())));
        return numbers;
    }

    private Journeys journeysOf(Collection<List<StoredRecord>> ofChildren) {
        List<String> keys = ofChildren.stream()
                .flatMap(own -> told(own, Passenger.class))
                .flatMap(p -> p.content().journey().value().stream())
                .distinct()
                .toList();
        var journeys = byKey(records.byKeys(RecordType.JOURNEY, keys), Journey.class, Told::key);
        List<String> crewKeys = journeys.values().stream()
                .flatMap(List::stream)
                .flatMap(j -> j.content().crew().value().stream().flatMap(List::stream))
                .distinct()
                .toList();
        var crew = byKey(records.byKeys(RecordType.CREW_MEMBER, crewKeys), CrewMember.class, Told::key);
        var training = byKey(
                records.linkedTo(Link.Kind.CREW, crewKeys, RecordType.CREW_TRAINING),
                CrewTraining.class,
                t -> t.content().crewMember().value().orElseThrow());
        return new Journeys(journeys, crew, training);
    }

    private static <T extends HubRecord> Map<String, List<Told<T>>> byKey(
            List<StoredRecord> found, Class<T> type, Function<Told<T>, String> key) {
        return told(found, type).collect(Collectors.groupingBy(key));
    }

    private static <T extends HubRecord> Stream<Told<T>> told(List<StoredRecord> found, Class<T> type) {
        return found.stream().filter(r -> type.isInstance(r.content())).map(r -> Told.of(r, type));
    }

    /** Journeys and crews by key. Two sources may use one key for two things: the one's own source is meant, or else the only one. */
    private record Journeys(
            Map<String, List<Told<Journey>>> journeys,
            Map<String, List<Told<CrewMember>>> crew,
            Map<String, List<Told<CrewTraining>>> training) {

        OnJourney of(Told<Passenger> passenger) {
            String key = passenger.content().journey().value().orElseThrow();
            Optional<Told<Journey>> journey = meant(journeys.getOrDefault(key, List.of()), passenger.source());
            List<OnBoard> onBoard = journey.stream()
                    .flatMap(j -> j.content().crew().value().orElse(List.of()).stream()
                            .map(member -> onBoard(member, j.source())))
                    .toList();
            return new OnJourney(passenger, journey, onBoard);
        }

        private OnBoard onBoard(String key, OrganisationId journeySource) {
            var member = meant(crew.getOrDefault(key, List.of()), journeySource);
            var trained = training.getOrDefault(key, List.of()).stream()
                    .filter(t -> member.map(m -> m.source().equals(t.source())).orElse(false))
                    .toList();
            return new OnBoard(member, trained);
        }

        private static <T extends HubRecord> Optional<Told<T>> meant(List<Told<T>> candidates, OrganisationId source) {
            return candidates.stream()
                    .filter(c -> c.source().equals(source))
                    .findFirst()
                    .or(() -> candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty());
        }
    }
}
