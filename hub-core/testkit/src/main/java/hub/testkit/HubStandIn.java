package hub.testkit;

import hub.connector.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;
import org.jspecify.annotations.Nullable;

/** Stands in for the {@code hub:} component: notes what came in, hands out what it is given, and can be down. */
final class HubStandIn extends DefaultComponent {

    private static final int PATIENCE_SECONDS = 30;

    /** One input that came in. */
    record Taken(String name, byte[] bytes) {}

    private final BlockingQueue<Taken> taken = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> turnedAway = new LinkedBlockingQueue<>();
    private volatile boolean down;
    private volatile @Nullable Processor route;

    void goDown() {
        down = true;
    }

    void comeBack() {
        down = false;
    }

    /** The next input that came in. Waits for it. */
    Taken next() throws InterruptedException {
        Taken next = taken.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came in within " + PATIENCE_SECONDS + " seconds");
        }
        return next;
    }

    /** Waits until an input was turned away because the hub is down. */
    void awaitTurnedAway() throws InterruptedException {
        if (turnedAway.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) == null) {
            throw new AssertionError("nothing came to the hub while it was down");
        }
    }

    /** Whether something came in that nobody asked for by {@link #next}. */
    boolean tookMore() {
        return !taken.isEmpty();
    }

    /** What the route that starts at {@code hub:deliveries} does with an exchange. */
    void handOut(Exchange exchange) throws Exception {
        Processor to = route;
        if (to == null) {
            throw new AssertionError("no route starts at hub:deliveries");
        }
        to.process(exchange);
    }

    private void take(Exchange exchange) throws IOException {
        String name = exchange.getMessage().getHeader(Exchange.FILE_NAME, "", String.class);
        if (down) {
            turnedAway.add(name);
            throw new Fault(Fault.Kind.UNAVAILABLE, "the hub's database does not answer");
        }
        try (InputStream body = exchange.getMessage().getMandatoryBody(InputStream.class)) {
            taken.add(new Taken(name.substring(name.lastIndexOf('/') + 1), body.readAllBytes()));
        } catch (InvalidPayloadException e) {
            throw Fault.defect("a route brought nothing that can be read", e);
        }
        exchange.getMessage().removeHeaders("*");
        exchange.getMessage().setBody("taken");
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        parameters.clear();
        return new DefaultEndpoint(uri, this) {
            @Override
            public Producer createProducer() {
                return new DefaultProducer(this) {
                    @Override
                    public void process(Exchange exchange) throws IOException {
                        take(exchange);
                    }
                };
            }

            @Override
            public Consumer createConsumer(Processor processor) {
                route = processor;
                return new DefaultConsumer(this, processor);
            }
        };
    }
}
