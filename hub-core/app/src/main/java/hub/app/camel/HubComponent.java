package hub.app.camel;

import hub.app.config.Nearest;
import hub.model.OrganisationId;
import java.util.Collection;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;

/** The {@code hub:} component of one connector's context: made with what that connector may use. */
public final class HubComponent extends DefaultComponent {

    private final HubAccess access;

    public HubComponent(HubAccess access) {
        this.access = access;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        return switch (remaining) {
            case "intake" ->
                intake(uri, take(parameters, "reader", access.offer().readers()));
            case "receipts" ->
                InputEndpoint.of(
                        uri, this, take(parameters, "reader", access.offer().receiptReaders()), access::acknowledge);
            case "deliveries" ->
                new DeliveriesEndpoint(
                        uri,
                        this,
                        access,
                        recipient(parameters),
                        take(parameters, "writer", access.offer().writers()));
            default ->
                throw new IllegalArgumentException(
                        "there is no hub:" + remaining + ": there is hub:intake, hub:receipts and hub:deliveries");
        };
    }

    private Endpoint intake(String uri, String reader) {
        return access.offer().polled().contains(reader)
                ? InputEndpoint.asking(uri, this, reader, access::poll)
                : InputEndpoint.of(uri, this, reader, access::take);
    }

    private OrganisationId recipient(Map<String, Object> parameters) {
        return OrganisationId.of(take(
                parameters,
                "recipient",
                access.offer().recipients().stream().map(OrganisationId::value).toList()));
    }

    private static String take(Map<String, Object> parameters, String name, Collection<String> known) {
        Object value = parameters.remove(name);
        if (value == null || !known.contains(value.toString())) {
            throw new IllegalArgumentException(
                    "there is no " + name + " \"" + value + "\"" + Nearest.hint(String.valueOf(value), known));
        }
        return value.toString();
    }
}
