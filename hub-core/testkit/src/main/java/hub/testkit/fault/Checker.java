package hub.testkit.fault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The promises I1 to I7 of a hub that has nothing left to do, whatever befell it, by what sources were told and what recipients can see.
 * What the hub says of itself is believed in nothing: it must agree with both.
 *
 * @param sources what was accepted
 * @param entitled which child each lane is about, by recipient: every lane there is
 * @param told what the hub says
 */
public record Checker(SourceLedger sources, Map<String, Map<String, String>> entitled, Told told) {

    /** What does not hold, each with its number; nothing if all is well. */
    public List<String> violations(Collection<RecipientView> views) {
        List<String> found = new ArrayList<>();
        notSetAside().forEach(found::add);
        for (RecipientView view : views) {
            view.broken().forEach(what -> found.add(view.recipient() + ": not whole: " + what));
            Stream.<BiFunction<RecipientView, Map.Entry<String, String>, Stream<String>>>of(this::lost, this::withdrawn)
                    .flatMap(rule -> lanes(view).entrySet().stream().flatMap(lane -> rule.apply(view, lane)))
                    .forEach(what -> found.add(view.recipient() + ": " + what));
            view.lanes().values().stream()
                    .flatMap(lane -> Stream.of(twice(view, lane), backwards(lane), unaudited(lane), unknown(view, lane))
                            .flatMap(rule -> rule))
                    .forEach(what -> found.add(view.recipient() + ": " + what));
            uncounted(view).forEach(what -> found.add(view.recipient() + ": " + what));
        }
        invented(views).forEach(found::add);
        if (told.read() < sources.all()) {
            found.add("I7 the ledger says that " + told.read() + " were read, accepted were " + sources.all());
        }
        return found;
    }

    /** What recipients still lack of what was accepted, by recipient: nobody, once a hub has caught up. */
    public Map<String, List<String>> lacking(Collection<RecipientView> views) {
        Map<String, List<String>> lacking = new TreeMap<>();
        for (RecipientView view : views) {
            lanes(view).entrySet().stream()
                    .flatMap(lane -> lost(view, lane))
                    .forEach(what -> lacking.computeIfAbsent(view.recipient(), any -> new ArrayList<>())
                            .add(what));
        }
        return lacking;
    }

    private Map<String, String> lanes(RecipientView view) {
        return entitled.getOrDefault(view.recipient(), Map.of());
    }

    /** I1: the newest accepted update is what the recipient has, unless consent refuses it. */
    private Stream<String> lost(RecipientView view, Map.Entry<String, String> lane) {
        Optional<Update> newest = sources.newest(lane.getValue());
        Optional<Update> current = view.current(lane.getKey()).map(Shown::update);
        return sources.isWithdrawn(lane.getValue()) || newest.equals(current)
                ? Stream.of()
                : Stream.of("I1 lost: " + lane.getKey() + " shows "
                        + current.map(Update::mark).orElse("nothing") + ", accepted was "
                        + newest.map(Update::mark).orElse("nothing"));
    }

    /** I2: a version is visible once, and an update is not shown again under another version, unless it was recalled between. */
    private static Stream<String> twice(RecipientView view, List<Shown> lane) {
        Set<Integer> versions = new HashSet<>();
        Map<Update, Shown> updates = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (Shown shown : lane) {
            if (!versions.add(shown.version())) {
                found.add("I2 twice: " + shown.lane() + " version " + shown.version());
            }
            Shown before = updates.put(shown.update(), shown);
            if (before != null && before.version() != shown.version() && !view.isRecalled(before)) {
                found.add(
                        "I2 twice: " + shown.key() + " shows " + shown.update().mark() + " again");
            }
        }
        return found.stream();
    }

    /** I3: neither what is shown nor when it is shown goes back as the version goes up. */
    private static Stream<String> backwards(List<Shown> lane) {
        List<String> found = new ArrayList<>();
        for (int i = 1; i < lane.size(); i++) {
            Shown before = lane.get(i - 1);
            Shown after = lane.get(i);
            if (after.update().number() < before.update().number()
                    || after.seenAt().isBefore(before.seenAt())) {
                found.add("I3 backwards: " + after.key() + " after " + before.key());
            }
        }
        return found.stream();
    }

    /** I1: what nobody can read waits for a person, once; and nothing else does. */
    private Stream<String> notSetAside() {
        return Stream.concat(
                sources.unreadable().stream()
                        .filter(place -> Collections.frequency(told.setAside(), place) != 1)
                        .map(place ->
                                "I1 set aside " + Collections.frequency(told.setAside(), place) + " times: " + place),
                told.setAside().stream()
                        .filter(place -> !sources.unreadable().contains(place))
                        .map(place -> "I1 set aside, and can be read: " + place));
    }

    /** I4: while it is withdrawn nothing is allowed, and what there was is recalled. */
    private Stream<String> withdrawn(RecipientView view, Map.Entry<String, String> lane) {
        String child = lane.getValue();
        Stream<String> notRecalled = view.current(lane.getKey()).stream()
                .filter(shown -> sources.isWithdrawn(child))
                .map(shown -> "I4 not recalled: " + shown.key());
        Stream<String> allowed = view.shown().stream()
                .filter(shown -> shown.lane().equals(lane.getKey()) && sources.wasWithdrawn(child, shown.allowedAt()))
                .map(shown -> "I4 after the withdrawal: " + shown.key());
        return Stream.concat(notRecalled, allowed);
    }

    /** I5: what is visible is in the audit, once. */
    private Stream<String> unaudited(List<Shown> lane) {
        return lane.stream()
                .filter(shown -> Collections.frequency(told.disclosed(), shown.key()) != 1)
                .map(shown -> "I5 audited " + Collections.frequency(told.disclosed(), shown.key()) + " times: "
                        + shown.key());
    }

    /** I5: what the audit says was received is visible to somebody. */
    private Stream<String> invented(Collection<RecipientView> views) {
        Set<String> visible = views.stream()
                .flatMap(view -> view.shown().stream())
                .map(Shown::key)
                .collect(Collectors.toSet());
        return told.received().stream()
                .filter(key -> !visible.contains(key))
                .map(key -> "I5 a receipt, and nothing visible: " + key);
    }

    /** I7: as many versions are visible as the ledger says were sent; and of those that were overtaken, those that had gone. */
    private Stream<String> uncounted(RecipientView view) {
        Told.Went went = told.went().getOrDefault(view.recipient(), new Told.Went(0, 0));
        int visible = view.shown().size();
        return visible < went.sent() || visible > went.sent() + went.overtaken()
                ? Stream.of("I7 the ledger says that " + went.sent() + " were sent and " + went.overtaken()
                        + " overtaken, visible are " + visible)
                : Stream.of();
    }

    /** I6: nothing is visible that was never accepted, or is about another child than its lane. */
    private Stream<String> unknown(RecipientView view, List<Shown> lane) {
        return lane.stream()
                .filter(shown -> !sources.isAccepted(shown.update())
                        || !shown.update().child().equals(lanes(view).get(shown.lane())))
                .map(shown -> "I6 never accepted for this lane: " + shown.key() + " shows "
                        + shown.update().mark());
    }
}
