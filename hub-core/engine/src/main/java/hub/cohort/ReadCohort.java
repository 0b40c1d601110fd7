package hub.cohort;

import hub.model.ChildId;
import hub.model.Link;
import hub.model.RecordType;
import hub.model.School;
import hub.model.SchoolLink;
import hub.model.Urn;
import hub.product.Precedence;
import hub.store.PastRecords;
import hub.store.Records;
import hub.store.StoredRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the cohort out of the store, a page of children at a time. */
public final class ReadCohort {

    private static final int PAGE = 1_000;
    /** Longer chains of closed schools are an error of the register. */
    private static final int SUCCESSIONS = 10;

    private static final Set<RecordType> ABOUT_CHILDREN =
            Set.of(RecordType.CHILD, RecordType.EHC_PLAN, RecordType.ENROLMENT);

    private final Records records;
    private final PastRecords past;
    private final Precedence precedence;

    public ReadCohort(Records records, PastRecords past, Precedence precedence) {
        this.records = records;
        this.past = past;
        this.precedence = precedence;
    }

    /**
     * A day, as it was known at a moment.
     *
     * @param day in London
     */
    public record View(LocalDate day, Instant knownAt) {}

    /** The cohort of one view, and what moved since another. The same views give the same cohort, always. */
    public Cohort read(View before, View now) {
        Cohort.Gathering cohort = new Cohort.Gathering();
        List<ChildId> page = past.children(Cohort.TOLD_BY, 0, PAGE);
        while (!page.isEmpty()) {
            gather(page, before, now, cohort);
            page = past.children(Cohort.TOLD_BY, page.get(page.size() - 1).value(), PAGE);
        }
        return cohort.cohort();
    }

    /** What became of some children between two views, and the schools that their records name. */
    public Moved moved(Collection<ChildId> children, View before, View now) {
        Map<ChildId, Set<Movement>> moved = new HashMap<>();
        SchoolRegister register =
                stand(children, before, now, (child, was, is) -> moved.put(child, Movement.between(was, is)));
        return new Moved(moved, register);
    }

    /** @param schools as they are registered now */
    public record Moved(Map<ChildId, Set<Movement>> movements, SchoolRegister schools) {}

    private interface Stands {
        void of(ChildId child, Standing before, Standing now);
    }

    private void gather(List<ChildId> page, View before, View now, Cohort.Gathering cohort) {
        stand(page, before, now, (child, was, is) -> cohort.add(was, is));
    }

    private SchoolRegister stand(Collection<ChildId> page, View before, View now, Stands stands) {
        Map<ChildId, List<StoredRecord>> known = past.knownAt(now.knownAt(), page, ABOUT_CHILDREN);
        Map<ChildId, List<StoredRecord>> knownBefore =
                before.knownAt().equals(now.knownAt()) ? known : past.knownAt(before.knownAt(), page, ABOUT_CHILDREN);
        Set<Urn> named = new LinkedHashSet<>();
        known.values().forEach(r -> Standings.schools(r).forEach(named::add));
        knownBefore.values().forEach(r -> Standings.schools(r).forEach(named::add));
        SchoolRegister register = register(named);
        Standings standings = new Standings(precedence, register);
        for (ChildId child : page) {
            stands.of(
                    child,
                    standings.on(before.day(), knownBefore.getOrDefault(child, List.of())),
                    standings.on(now.day(), known.getOrDefault(child, List.of())));
        }
        return register;
    }

    /** These schools, and as far as they are closed those that followed. */
    private SchoolRegister register(Set<Urn> named) {
        Map<Urn, School> schools = new HashMap<>();
        Map<Urn, List<SchoolLink>> links = new HashMap<>();
        Set<Urn> wanted = named;
        for (int n = 0; n < SUCCESSIONS && !wanted.isEmpty(); n++) {
            schools.putAll(schools(wanted));
            SchoolRegister found = new SchoolRegister(schools, Map.of());
            List<Urn> closed = wanted.stream().filter(found::closed).toList();
            links.putAll(links(closed));
            SchoolRegister linked = new SchoolRegister(schools, links);
            wanted = closed.stream()
                    .flatMap(urn -> linked.successor(urn).stream())
                    .filter(urn -> !schools.containsKey(urn))
                    .collect(Collectors.toSet());
        }
        return new SchoolRegister(schools, links);
    }

    private Map<Urn, School> schools(Set<Urn> wanted) {
        return records.byKeys(RecordType.SCHOOL, texts(wanted)).stream()
                .collect(Collectors.toMap(r -> Urn.of(r.key()), r -> (School) r.content(), (one, other) -> one));
    }

    private Map<Urn, List<SchoolLink>> links(List<Urn> closed) {
        return records.linkedTo(Link.Kind.SCHOOL, texts(closed), RecordType.SCHOOL_LINK).stream()
                .map(r -> (SchoolLink) r.content())
                .collect(Collectors.groupingBy(link -> link.school().value().orElseThrow()));
    }

    private static List<String> texts(Collection<Urn> urns) {
        return urns.stream().map(Urn::value).toList();
    }
}
