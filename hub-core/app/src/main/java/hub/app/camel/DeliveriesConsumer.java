package hub.app.camel;

import hub.app.camel.HubAccess.Outgoing;
import hub.connector.Fault;
import hub.connector.Payload;
import hub.model.OrganisationId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.spi.ShutdownAware;
import org.apache.camel.support.DefaultMessage;
import org.apache.camel.support.ScheduledPollConsumer;

/**
 * Hands out granted deliveries in order, one exchange each. The exchange's outcome settles the delivery: whatever happens, a claimed row
 * is settled or its lease runs out.
 */
final class DeliveriesConsumer extends ScheduledPollConsumer implements ShutdownAware {

    static final String DELIVERY_ID = "ToucanDeliveryId";
    static final String IDEMPOTENCY_KEY = "ToucanIdempotencyKey";
    static final String RECEIPT = "ToucanReceipt";

    /** Small, so that a stop never waits long; the next claim follows at once. */
    private static final int BATCH = 50;

    private static final long IDLE_MILLIS = 50;

    private final HubAccess access;
    private final OrganisationId recipient;
    private final String writer;

    DeliveriesConsumer(
            Endpoint endpoint, Processor processor, HubAccess access, OrganisationId recipient, String writer) {
        super(endpoint, processor);
        this.access = access;
        this.recipient = recipient;
        this.writer = writer;
        setInitialDelay(0);
        setDelay(IDLE_MILLIS);
        setGreedy(true);
    }

    @Override
    protected int poll() {
        List<Outgoing> claimed = access.claim(recipient, writer, BATCH, getRouteId());
        claimed.forEach(this::handOut);
        return claimed.size();
    }

    /** Between two exchanges, and while a writer is at work, nothing is in flight for Camel; but what is claimed is not settled yet. */
    @Override
    public int getPendingExchangesSize() {
        return isPolling() ? 1 : 0;
    }

    @Override
    public boolean deferShutdown(ShutdownRunningTask task) {
        return false;
    }

    @Override
    public void prepareShutdown(boolean suspendOnly, boolean forced) {
        // Nothing to prepare: the batch at hand is handed out to its end.
    }

    private void handOut(Outgoing outgoing) {
        Exchange exchange = createExchange(false);
        try {
            if (send(outgoing, exchange)) {
                settle(outgoing, exchange);
            }
        } finally {
            releaseExchange(exchange, false);
        }
    }

    /** @return whether there is an outcome to settle; none if the delivery may go no longer */
    private boolean send(Outgoing outgoing, Exchange exchange) {
        try {
            Optional<Payload> payload = outgoing.payload().get();
            if (payload.isEmpty()) {
                return false;
            }
            load(exchange, outgoing.id(), outgoing.key(), payload.get());
            getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
        return true;
    }

    private void settle(Outgoing outgoing, Exchange exchange) {
        if (exchange.getException() == null) {
            access.delivered(outgoing.id(), exchange.getMessage().getHeader(RECEIPT, "", String.class));
        } else {
            Fault fault = Faults.of(exchange.getException());
            access.failed(outgoing.id(), fault.kind(), fault.getMessage());
        }
    }

    /** Puts a delivery into the exchange that carries it through a route. */
    static void load(Exchange exchange, long id, String key, Payload payload) {
        exchange.getIn().setHeader(DELIVERY_ID, id);
        exchange.getIn().setHeader(IDEMPOTENCY_KEY, key);
        exchange.getIn().setBody(parts(exchange, payload));
    }

    private static List<Message> parts(Exchange exchange, Payload payload) {
        List<Message> parts = new ArrayList<>();
        for (Payload.Part part : payload.parts()) {
            Message message = new DefaultMessage(exchange.getContext());
            message.setHeader(Exchange.FILE_NAME, part.path());
            message.setHeader(Exchange.CONTENT_TYPE, part.contentType());
            message.setBody(part.file().<Object>map(Path::toFile).orElse(part.bytes()));
            parts.add(message);
        }
        return parts;
    }
}
