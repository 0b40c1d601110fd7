package hub.refresh;

import hub.delivery.Gathering.GrantedLane;
import hub.model.ChildId;
import hub.model.Identifier;
import hub.model.LocalId;
import hub.model.OrganisationId;
import hub.pseudonym.Audience;
import hub.pseudonym.Pseudonyms;
import hub.sharing.Agreement.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a recipient knows its rows: the same name for a child in every refresh, and in a recall.
 *
 * @param audience whose tokens they are; empty where the recipient may know who the children are
 */
record RowNames(Optional<Audience> audience, Pseudonyms pseudonyms) {

    /** The system of the hub's own numbers, which no outside system has. */
    private static final String HUB = "hub-child";

    private static final int BATCH = 1_000;

    static RowNames of(Form form, OrganisationId recipient, String purpose, Pseudonyms pseudonyms) {
        return new RowNames(
                form == Form.PSEUDONYMISED ? Optional.of(new Audience(purpose, recipient)) : Optional.empty(),
                pseudonyms);
    }

    /** A lane and its name. */
    record NamedLane(GrantedLane lane, String name) {}

    /**
     * The lanes with their names, in the order of the names. Lanes are numbered in the order of the hub's own numbers of children: by their
     * numbers, or in their order, two recipients could tell that they have the same child.
     */
    List<NamedLane> named(List<GrantedLane> lanes) {
        List<NamedLane> named = new ArrayList<>(lanes.size());
        for (int from = 0; from < lanes.size(); from += BATCH) {
            List<GrantedLane> some = lanes.subList(from, Math.min(from + BATCH, lanes.size()));
            List<String> names = names(some);
            IntStream.range(0, some.size()).forEach(i -> named.add(new NamedLane(some.get(i), names.get(i))));
        }
        audience.ifPresent(tokens -> named.sort(Comparator.comparing(NamedLane::name)));
        return named;
    }

    String name(long lane, ChildId child) {
        return names(List.of(new GrantedLane(lane, child))).get(0);
    }

    /** A token for each number. */
    List<String> tokens(List<? extends Identifier> numbers) {
        return pseudonyms.tokens(audience.orElseThrow(), numbers);
    }

    private List<String> names(List<GrantedLane> lanes) {
        return audience.isEmpty()
                ? lanes.stream().map(lane -> "lane-" + lane.lane()).toList()
                : tokens(lanes.stream()
                        .map(lane -> new LocalId(HUB, Long.toString(lane.child().value())))
                        .toList());
    }
}
