package hub.app.camel;

import hub.connector.Fault;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.LifecycleStrategySupport;
import org.apache.camel.support.ScheduledPollConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches every polling consumer of a context: whether it still finds something, and what went wrong, in words without content. */
final class Polls extends LifecycleStrategySupport implements PollingConsumerPollStrategy, ExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Polls.class);

    /** Once may be chance: a file that was not yet whole. */
    private static final int IDLE = 2;

    private final String source;
    private final News news = new News();
    private final Map<Consumer, Integer> idlePolls = new ConcurrentHashMap<>();
    private final Set<Consumer> polling = ConcurrentHashMap.newKeySet();

    Polls(String source) {
        this.source = source;
    }

    @Override
    public void onRoutesAdd(Collection<Route> routes) {
        for (Route route : routes) {
            if (route.getConsumer() instanceof ScheduledPollConsumer polling) {
                polling.setPollStrategy(this);
                idlePolls.put(polling, 0);
            }
            if (route.getConsumer() instanceof DefaultConsumer consumer) {
                consumer.setExceptionHandler(this);
            }
        }
    }

    @Override
    public void onRoutesRemove(Collection<Route> routes) {
        routes.forEach(route -> idlePolls.remove(route.getConsumer()));
    }

    /** Whether no consumer finds anything any more, or is stopped, or paused because it keeps failing. */
    boolean idle() {
        return polling.isEmpty()
                && idlePolls.entrySet().stream()
                        .allMatch(
                                poll -> poll.getValue() >= IDLE || suspended(poll.getKey()) || stopped(poll.getKey()));
    }

    /** Whether a consumer is paused because it keeps failing. */
    boolean paused() {
        return idlePolls.keySet().stream().anyMatch(Polls::suspended);
    }

    private static boolean stopped(Consumer consumer) {
        return ((ScheduledPollConsumer) consumer).isStopped();
    }

    private static boolean suspended(Consumer consumer) {
        return ((ScheduledPollConsumer) consumer).isSuspended();
    }

    /** A poll may take long: it waits for a file to be whole, or sends what it found. */
    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        polling.add(consumer);
        return true;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
        polling.remove(consumer);
        idlePolls.computeIfPresent(consumer, (key, before) -> polledMessages == 0 ? before + 1 : 0);
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
        polling.remove(consumer);
        idlePolls.computeIfPresent(consumer, (key, before) -> 0);
        handleException(cause);
        return false;
    }

    @Override
    public void handleException(Throwable exception) {
        Fault fault = Faults.of(exception);
        if (news.is(fault.getMessage())) {
            LOG.warn(
                    "{}: {} ({}); it stays where it is and will be tried again",
                    source,
                    fault.getMessage(),
                    fault.kind());
        }
    }

    @Override
    public void handleException(String message, Throwable exception) {
        handleException(exception);
    }

    @Override
    public void handleException(@Nullable String message, @Nullable Exchange exchange, Throwable exception) {
        handleException(exception);
    }
}
