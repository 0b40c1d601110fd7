package hub.delivery;

import hub.connector.Delivery;
import hub.connector.Fault;
import hub.connector.Recall;
import hub.council.Council;
import hub.delivery.PlansOnTheirWay.Arrival;
import hub.delivery.Settlement.Failed;
import hub.delivery.Settlement.Taken;
import hub.model.OrganisationId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What carries deliveries to one recipient: claims, asks, sends, settles; each a step of its own, after which anything may happen. */
final class Sender {

    private final Council council;
    private final OrganisationId recipient;
    private final Deque<Handout> inHand = new ArrayDeque<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private @Nullable Handout onTheWire;
    private @Nullable Instant allowedAt;

    Sender(Council council, OrganisationId recipient) {
        this.council = council;
        this.recipient = recipient;
    }

    /** What the recipient was brought, oldest first. */
    List<Arrival> arrivals() {
        return arrivals;
    }

    boolean sending() {
        return onTheWire != null;
    }

    boolean busy() {
        return sending() || !inHand.isEmpty();
    }

    /** The steps it can take now; what it is in the middle of is likelier than that it dies. */
    List<Supplier<String>> possible(SplittableRandom chance) {
        if (sending()) {
            return List.of(() -> end(chance), () -> end(chance), () -> end(chance));
        }
        return inHand.isEmpty() ? List.of(this::claim) : List.of(this::send, this::send, this::die);
    }

    String claim() {
        inHand.addAll(council.claim(recipient));
        return recipient + " claims " + inHand.stream().map(Handout::key).toList();
    }

    /** Asks about the next one; if it may go, it is on the wire from now on. */
    String send() {
        Handout next = inHand.remove();
        boolean may = council.outbox.mayLeave(next.id());
        onTheWire = may ? next : null;
        allowedAt = council.clock.instant();
        return next.key() + (may ? " leaves" : " may leave no longer");
    }

    /** What is on the wire arrives or gets lost, and the sender learns of it, something else, or nothing. */
    private String end(SplittableRandom chance) {
        return switch (chance.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> taken();
            case 5 -> arrive() + "and " + fail(Fault.Kind.UNAVAILABLE);
            case 6 -> fail(Fault.Kind.UNAVAILABLE);
            case 7 -> fail(Fault.Kind.REJECTED);
            case 8 -> arrive() + "and " + die();
            default -> die();
        };
    }

    String taken() {
        String arrived = arrive();
        council.outbox.settle(onTheWire.id(), new Taken("ref"));
        onTheWire = null;
        return arrived + "and is settled";
    }

    private String arrive() {
        Instant now = council.clock.instant();
        if (onTheWire instanceof Handout.OfDelivery plan) {
            Delivery delivery = plan.delivery();
            arrivals.add(new Arrival(delivery.key(), delivery.lane(), false, delivery.version(), allowedAt, now));
        } else {
            Recall recall = ((Handout.OfRecall) onTheWire).recall();
            arrivals.add(new Arrival(recall.key(), recall.lane(), true, recall.upToVersion(), allowedAt, now));
        }
        return onTheWire.key() + " arrives ";
    }

    private String fail(Fault.Kind kind) {
        String key = onTheWire.key();
        council.outbox.settle(onTheWire.id(), new Failed(kind, "it did not go"));
        onTheWire = null;
        return key + " fails: " + kind;
    }

    /** The sender is gone, with all it had in hand; its leases run out. */
    String die() {
        inHand.clear();
        onTheWire = null;
        return recipient + "'s sender dies";
    }
}
