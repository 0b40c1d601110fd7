package hub.app.camel;

import hub.connector.Fault;
import hub.connector.Input;
import hub.model.OrganisationId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A hub that remembers what it was asked. */
final class FakeHub implements HubAccess {

    static final OrganisationId DEPOT = OrganisationId.of("depot");

    final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    final List<String> settled = Collections.synchronizedList(new ArrayList<>());
    final Queue<Outgoing> due = new ConcurrentLinkedQueue<>();
    final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>(new ArrayDeque<>());

    @Override
    public ConnectorOffer offer() {
        return new ConnectorOffer(
                Set.of("children", "contacts", "changes"),
                Set.of("changes"),
                Set.of("acknowledgements"),
                Set.of("transport-plan"),
                Set.of(DEPOT, OrganisationId.of("coaches")));
    }

    @Override
    public Object take(String reader, Input input) {
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        try (InputStream body = input.open()) {
            taken.add(reader + " " + input.name() + " " + new String(body.readAllBytes(), StandardCharsets.UTF_8));
            return "report";
        } catch (IOException e) {
            throw Fault.unavailable("cannot read", e);
        }
    }

    @Override
    public Object poll(String reader) {
        taken.add(reader + " asked");
        return "report";
    }

    @Override
    public List<Outgoing> claim(OrganisationId recipient, String writer, int max, String route) {
        List<Outgoing> claimed = new ArrayList<>();
        while (claimed.size() < max && !due.isEmpty()) {
            claimed.add(due.remove());
        }
        return claimed;
    }

    @Override
    public void delivered(long delivery, String reference) {
        settled.add("delivered " + delivery + " " + reference);
    }

    @Override
    public void failed(long delivery, Fault.Kind kind, String message) {
        settled.add("failed " + delivery + " " + kind);
    }

    @Override
    public Object acknowledge(String reader, Input input) {
        take(reader, input);
        return 1;
    }
}
