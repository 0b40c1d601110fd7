package hub.app.camel;

import hub.connector.Fault;
import hub.connector.Input;
import hub.model.OrganisationId;
import java.util.List;

/** A hub that can be named and not used: for routes that are checked and never run. */
record ClosedHub(ConnectorOffer offer) implements HubAccess {

    @Override
    public Object take(String reader, Input input) {
        throw closed();
    }

    @Override
    public Object poll(String reader) {
        throw closed();
    }

    @Override
    public List<Outgoing> claim(OrganisationId recipient, String writer, int max, String route) {
        throw closed();
    }

    @Override
    public void delivered(long delivery, String reference) {
        throw closed();
    }

    @Override
    public void failed(long delivery, Fault.Kind kind, String message) {
        throw closed();
    }

    @Override
    public Object acknowledge(String reader, Input input) {
        throw closed();
    }

    private static UnsupportedOperationException closed() {
        return new UnsupportedOperationException("this route is only checked");
    }
}
