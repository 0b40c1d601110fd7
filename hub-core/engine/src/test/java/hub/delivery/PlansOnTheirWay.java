package hub.delivery;

import static hub.council.People.FLEET;
import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.REDWING;
import static hub.council.People.TRANSPORT;

import hub.connector.Position;
import hub.connector.Receipt;
import hub.council.Council;
import hub.council.People;
import hub.model.ChildId;
import hub.store.SqlArrays;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The plans of a few children on their way to one recipient or two, moved by single steps of everyone who has a hand in it: the families,
 * the decisions, the senders, the recipients, an operator and the clock. Which step comes next is drawn; the same seed draws the same.
 */
final class PlansOnTheirWay {

    static final int CHILDREN = 5;
    private static final int STEPS = 70;
    private static final int MOST_ROUNDS = 20;

    final List<ChildId> children = new ArrayList<>();
    final List<Sender> senders;
    final Map<ChildId, Instant> withdrawn = new LinkedHashMap<>();

    private final Council council;
    private final SplittableRandom chance;
    private final List<String> told = new ArrayList<>();

    PlansOnTheirWay(Council council, long seed) {
        this.council = council;
        this.chance = new SplittableRandom(seed);
        this.senders = Stream.of(FLEET, REDWING)
                .map(recipient -> new Sender(council, recipient))
                .toList();
        for (int i = 0; i < CHILDREN; i++) {
            ChildId child = council.childOn(chance.nextBoolean() ? "A-AM" : "B-AM");
            if (chance.nextInt(3) == 0) {
                council.put(child, TRANSPORT, "on-both", People.passenger("A-AM"));
            }
            children.add(child);
        }
        council.decide();
    }

    /** What happened, in order. */
    List<String> told() {
        return told;
    }

    /** @param afterEach looks whether all is as it must be */
    void go(Runnable afterEach) {
        for (int step = 0; step < STEPS || withdrawn.size() < CHILDREN; step++) {
            told.add(step < STEPS ? step() : withdraw());
            afterEach.run();
        }
    }

    /** One of the steps that can be taken now. */
    private String step() {
        List<Supplier<String>> possible = new ArrayList<>(List.of(this::change, this::time, this::answer, this::retry));
        if (withdrawn.size() < CHILDREN) {
            possible.add(this::withdraw);
        }
        if (council.marks.waiting() > 0) {
            possible.add(this::decide);
            possible.add(this::decide);
        }
        senders.forEach(sender -> possible.addAll(sender.possible(chance)));
        return possible.get(chance.nextInt(possible.size())).get();
    }

    private String withdraw() {
        List<ChildId> left =
                children.stream().filter(c -> !withdrawn.containsKey(c)).toList();
        ChildId child = left.get(chance.nextInt(left.size()));
        council.withdraw(child);
        withdrawn.put(child, council.clock.instant());
        return "the parent of " + child + " withdraws";
    }

    private String decide() {
        council.decide();
        return "decided";
    }

    private String answer() {
        List<String> arrived = senders.stream()
                .flatMap(sender -> sender.arrivals().stream().map(Arrival::key))
                .toList();
        List<String> open = keys("state in ('CLAIMED', 'SENT', 'PENDING')").stream()
                .filter(arrived::contains)
                .toList();
        return open.isEmpty()
                ? "nothing to answer"
                : answer(open.get(chance.nextInt(open.size())), chance.nextInt(5) > 0);
    }

    private String answer(String key, boolean accepted) {
        Position row = Position.ofRow("acknowledgements.csv", 2);
        council.outbox.acknowledge(new Receipt(key, accepted, "their-ref", council.clock.instant(), row));
        return key + (accepted ? " acknowledged" : " refused by its recipient");
    }

    private String change() {
        ChildId child = children.get(chance.nextInt(CHILDREN));
        String phone = "07700 900" + (100 + chance.nextInt(4));
        council.put(child, LIQUIDLOGIC, "k1", People.contact("Sam-canary", 1, phone));
        return "a contact of " + child + " changes";
    }

    private String retry() {
        List<String> parked = keys("state = 'PARKED'");
        parked.forEach(key -> council.undelivered.retry("an operator", key));
        return "tried again by an operator: " + parked;
    }

    /** While something is on the wire only a moment passes: no send takes as long as a lease. */
    private String time() {
        boolean onTheWire = senders.stream().anyMatch(Sender::sending);
        Duration by = onTheWire
                ? Duration.ofSeconds(1)
                : List.of(Duration.ofSeconds(5), Duration.ofMinutes(6), Duration.ofMinutes(20))
                        .get(chance.nextInt(3));
        council.clock.forward(by);
        return by + " later";
    }

    /** Everyone does what is theirs until nothing moves any more. */
    void settle() {
        senders.forEach(Sender::die);
        for (int round = 0; round < MOST_ROUNDS && somethingIsOpen(); round++) {
            council.clock.forward(Duration.ofMinutes(20));
            told.add(decide());
            senders.forEach(this::sendAll);
            keys("state = 'SENT'").forEach(key -> told.add(answer(key, true)));
            told.add(retry());
        }
    }

    private void sendAll(Sender sender) {
        told.add(sender.claim());
        while (sender.busy()) {
            told.add(sender.sending() ? sender.taken() : sender.send());
        }
    }

    private boolean somethingIsOpen() {
        return council.marks.waiting() > 0
                || !keys("state in ('PENDING', 'CLAIMED', 'SENT', 'PARKED')").isEmpty();
    }

    /** Rows of the outbox {@code d} about these children. */
    List<String> keys(String which) {
        return council.jdbc.queryForList(
                "select d.delivery_key from delivery d where d.child_id = any(?) and " + which + " order by d.id",
                String.class,
                SqlArrays.ofChildren(children));
    }

    /** @param allowedAt when the hub last said that it may go */
    record Arrival(String key, String lane, boolean recall, long version, Instant allowedAt, Instant at) {}
}
