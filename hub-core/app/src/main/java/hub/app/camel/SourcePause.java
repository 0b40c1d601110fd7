package hub.app.camel;

import java.time.Duration;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.throttling.ThrottlingExceptionRoutePolicy;
import org.jspecify.annotations.Nullable;

/**
 * Gives a source that failed three times within a minute a pause of half a minute. Stands on the Kamelet's own route, where the polling
 * is; deliveries have their own back-off in the outbox.
 */
final class SourcePause implements RoutePolicyFactory {

    private static final int FAILURES = 3;
    private static final long WITHIN = Duration.ofMinutes(1).toMillis();
    private static final long PAUSE = Duration.ofSeconds(30).toMillis();

    @Override
    public @Nullable RoutePolicy createRoutePolicy(CamelContext context, String routeId, NamedNode route) {
        boolean polls = route instanceof RouteDefinition definition && definition.getTemplateParameters() != null;
        return polls ? new ThrottlingExceptionRoutePolicy(FAILURES, WITHIN, PAUSE, List.of(Throwable.class)) : null;
    }
}
