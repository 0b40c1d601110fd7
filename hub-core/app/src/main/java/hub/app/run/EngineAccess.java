package hub.app.run;

import hub.app.camel.ConnectorOffer;
import hub.app.camel.HubAccess;
import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.OpenConnector;
import hub.connector.Payload;
import hub.connector.Receipt;
import hub.connector.Writer;
import hub.delivery.Acknowledged;
import hub.delivery.Handout;
import hub.delivery.Settlement;
import hub.intake.Feed;
import hub.intake.IntakeReport;
import hub.model.OrganisationId;
import hub.refresh.Refreshes;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What one connector may ask, answered by the engine; what happens is told to the {@link Flows}. */
final class EngineAccess implements HubAccess {

    private final OrganisationId source;
    private final OpenConnector connector;
    private final ConnectorOffer offer;
    private final Engine engine;
    private final Flows flows;
    private final DueLooks looks = new DueLooks();

    EngineAccess(OrganisationId source, OpenConnector connector, ConnectorOffer offer, Engine engine, Flows flows) {
        this.source = source;
        this.connector = connector;
        this.offer = offer;
        this.engine = engine;
        this.flows = flows;
    }

    @Override
    public ConnectorOffer offer() {
        return offer;
    }

    @Override
    public IntakeReport take(String reader, Input input) {
        return told(() -> engine.intake.take(feed(reader), input));
    }

    @Override
    public IntakeReport poll(String reader) {
        return told(() -> engine.intake.poll(feed(reader)));
    }

    private Feed feed(String reader) {
        return new Feed(source, reader, connector.readers().get(reader));
    }

    private IntakeReport told(Supplier<IntakeReport> taking) {
        flows.taking();
        try {
            IntakeReport report = taking.get();
            flows.taken(report);
            return report;
        } finally {
            flows.took();
        }
    }

    /** A writer is called after the product it writes. */
    @Override
    public List<Outgoing> claim(OrganisationId recipient, String writer, int max, String route) {
        String way = source + "/" + route;
        if (!looks.worthWhile(way, flows.lastMoved(), System.nanoTime())) {
            return List.of();
        }
        List<Handout> claimed = engine.outbox.claim(recipient, writer, max, way);
        Optional<Refreshes.Claimed> refresh = engine.refreshes.claim(recipient, writer, way);
        if (!claimed.isEmpty() || refresh.isPresent()) {
            flows.moved();
        }
        return Stream.concat(
                        claimed.stream()
                                .flatMap(handout -> named(handout).stream())
                                .map(handout -> outgoing(recipient, writer, handout)),
                        refresh.stream().map(made -> outgoing(writer, made)))
                .toList();
    }

    /** As the recipient knows it; nothing, and settled so, if whoever has the keys of its names does not give them. */
    private Optional<Handout> named(Handout handout) {
        try {
            return Optional.of(engine.recallNames.named(handout));
        } catch (Fault e) {
            failed(handout.id(), e.kind(), e.getMessage());
            return Optional.empty();
        }
    }

    private Outgoing outgoing(String writer, Refreshes.Claimed claimed) {
        return new Outgoing(
                claimed.id(),
                claimed.key(),
                () -> engine.refreshes.make(claimed).flatMap(made -> {
                    Payload payload = made.writtenBy(connector.writers().get(writer));
                    if (!engine.refreshes.mayLeave(claimed, made)) {
                        return Optional.empty();
                    }
                    flows.refreshed(made);
                    return Optional.of(payload);
                }));
    }

    private Outgoing outgoing(OrganisationId recipient, String writer, Handout handout) {
        return new Outgoing(handout.id(), handout.key(), () -> {
            Payload payload = payload(connector.writers().get(writer), handout);
            engine.payloads.check(handout, payload);
            if (!engine.outbox.mayLeave(handout.id())) {
                return Optional.empty();
            }
            flows.handedOut(recipient, handout);
            return Optional.of(payload);
        });
    }

    private static Payload payload(Writer writer, Handout handout) {
        return handout instanceof Handout.OfDelivery product
                ? writer.write(product.delivery())
                : writer.write(((Handout.OfRecall) handout).recall());
    }

    @Override
    public void delivered(long delivery, String reference) {
        settle(delivery, new Settlement.Taken(reference));
    }

    @Override
    public void failed(long delivery, Fault.Kind kind, String message) {
        settle(delivery, new Settlement.Failed(kind, message));
        flows.failed(source, kind, message);
    }

    private void settle(long id, Settlement how) {
        if (Refreshes.isOne(id)) {
            engine.refreshes.settle(id, how);
        } else {
            engine.outbox.settle(id, how);
        }
        flows.moved();
    }

    @Override
    public Object acknowledge(String reader, Input input) {
        flows.moved();
        long unknown = 0;
        long taken = 0;
        try (Stream<Receipt> receipts = connector.receiptReaders().get(reader).read(input)) {
            for (Receipt receipt : (Iterable<Receipt>) receipts::iterator) {
                boolean known =
                        engine.outbox.acknowledge(engine.recallNames.ofTheHub(receipt)) != Acknowledged.UNKNOWN_KEY
                                || engine.refreshes.acknowledge(receipt);
                taken += known ? 1 : 0;
                unknown += known ? 0 : 1;
            }
        }
        flows.acknowledged(source, reader, input.name(), taken, unknown);
        return taken;
    }
}
