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
import org.apache.camel.component.direct.DirectEndpoint;
import org.apache.camel.component.kamelet.KameletEndpoint;
import org.apache.camel.component.timer.TimerEndpoint;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.LifecycleStrategySupport;
import org.apache.camel.support.ScheduledPollConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches the consumers of a context: whether they still find something, and what went wrong, in words without content. */
final class Polls extends LifecycleStrategySupport implements PollingConsumerPollStrategy, ExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Polls.class);

    /**
     * How a consumer has fared. Moments are of {@link System#nanoTime}.
     *
     * @param vain how often in a row it found nothing
     * @param began when it last began to look
     * @param before when it began to look the time before
     */
    private record Looks(int vain, long began, long before) {

        Looks beginning() {
            return new Looks(vain, System.nanoTime(), began);
        }

        Looks found(int items) {
            return new Looks(items == 0 ? vain + 1 : 0, began, before);
        }

        Looks failed() {
            return new Looks(0, began, before);
        }

        /** Whether it found nothing when it looked once since then. */
        boolean onceSince(long moment) {
            return vain > 0 && began - moment > 0;
        }

        /** Whether it found nothing when it looked twice since then: once may be chance, a file that was not yet whole. */
        boolean twiceSince(long moment) {
            return vain > 1 && before - moment > 0;
        }
    }

    private final String source;
    private final News news = new News();
    private final Map<Consumer, Looks> looks = new ConcurrentHashMap<>();
    private final Set<Consumer> polling = ConcurrentHashMap.newKeySet();
    /** Those that bring what comes, without looking. */
    private final Set<Consumer> open = ConcurrentHashMap.newKeySet();

    Polls(String source) {
        this.source = source;
    }

    @Override
    public void onRoutesAdd(Collection<Route> routes) {
        for (Route route : routes) {
            if (route.getConsumer() instanceof ScheduledPollConsumer polling) {
                polling.setPollStrategy(this);
                looks.put(polling, new Looks(0, System.nanoTime(), System.nanoTime()));
            } else if (!movedFromWithin(route.getEndpoint())) {
                open.add(route.getConsumer());
            }
            if (route.getConsumer() instanceof DefaultConsumer consumer) {
                consumer.setExceptionHandler(this);
            }
        }
    }

    private static boolean movedFromWithin(Endpoint endpoint) {
        return endpoint instanceof TimerEndpoint
                || endpoint instanceof KameletEndpoint
                || endpoint instanceof DirectEndpoint;
    }

    @Override
    public void onRoutesRemove(Collection<Route> routes) {
        for (Route route : routes) {
            looks.remove(route.getConsumer());
            open.remove(route.getConsumer());
        }
    }

    /**
     * Whether no consumer finds anything any more, or is stopped, or paused because it keeps failing. Moments are of
     * {@link System#nanoTime}.
     *
     * @param dropped what lay at a source at that moment has been looked for
     * @param moved what was due to a recipient at that moment has been looked for
     */
    boolean idle(long dropped, long moved) {
        return polling.isEmpty()
                && looks.entrySet().stream()
                        .allMatch(looks -> inVain(looks.getKey(), looks.getValue(), dropped, moved)
                                || suspended(looks.getKey())
                                || stopped(looks.getKey()));
    }

    private static boolean inVain(Consumer consumer, Looks looks, long dropped, long moved) {
        return consumer instanceof DeliveriesConsumer ? looks.onceSince(moved) : looks.twiceSince(dropped);
    }

    /** Whether something may come in of which no look tells that it is on its way. */
    boolean open() {
        return !open.isEmpty();
    }

    /** Whether a consumer is paused because it keeps failing. */
    boolean paused() {
        return looks.keySet().stream().anyMatch(Polls::suspended);
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
        looks.computeIfPresent(consumer, (key, before) -> before.beginning());
        return true;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
        looks.computeIfPresent(consumer, (key, before) -> before.found(polledMessages));
        polling.remove(consumer);
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
        looks.computeIfPresent(consumer, (key, before) -> before.failed());
        polling.remove(consumer);
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
