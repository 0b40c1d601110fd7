package hub.app.camel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.jspecify.annotations.Nullable;

/** Knows of each route that a timer moves whether its first turn is over: until then nobody knows what the system that it asks has. */
final class TimerTurns implements RoutePolicyFactory {

    private final Map<String, Boolean> over = new ConcurrentHashMap<>();

    /** Whether every timer that runs has had a turn. */
    boolean over() {
        return !over.containsValue(false);
    }

    @Override
    public @Nullable RoutePolicy createRoutePolicy(CamelContext context, String routeId, NamedNode route) {
        boolean timed = route instanceof RouteDefinition definition
                && definition.getInput().getEndpointUri().startsWith("timer:");
        return timed ? new Turn() : null;
    }

    private final class Turn extends RoutePolicySupport {

        @Override
        public void onInit(Route route) {
            over.putIfAbsent(route.getId(), false);
        }

        @Override
        public void onStart(Route route) {
            over.putIfAbsent(route.getId(), false);
        }

        @Override
        public void onExchangeDone(Route route, Exchange exchange) {
            over.replace(route.getId(), true);
        }

        @Override
        public void onStop(Route route) {
            over.remove(route.getId());
        }

        @Override
        public void onRemove(Route route) {
            over.remove(route.getId());
        }
    }
}
