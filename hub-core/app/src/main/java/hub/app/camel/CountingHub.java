package hub.app.camel;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.OpenConnector;
import hub.connector.ReadItem;
import hub.connector.Reading;
import hub.connector.Receipt;
import hub.connector.Rejected;
import hub.model.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A hub for a rehearsal: reads through what is brought to it with the connector's own readers, counts, and keeps and sends nothing. */
final class CountingHub implements HubAccess {

    private final OpenConnector connector;
    private final HubAccess closed;
    private final List<String> told = new ArrayList<>();

    CountingHub(OpenConnector connector, ConnectorOffer offer) {
        this.connector = connector;
        this.closed = HubAccess.closed(offer);
    }

    /** What was counted, one line for each input. */
    List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public ConnectorOffer offer() {
        return closed.offer().withoutPolling();
    }

    @Override
    public Object take(String reader, Input input) {
        long read = 0;
        long rejected = 0;
        try (Reading reading = connector.readers().get(reader).read(input)) {
            for (Optional<ReadItem> item = reading.next(); item.isPresent(); item = reading.next()) {
                read++;
                rejected += item.get() instanceof Rejected ? 1 : 0;
            }
        } catch (Fault e) {
            return whole(reader, input, e);
        }
        return tell(reader, input, read + " read, " + rejected + " rejected");
    }

    @Override
    public Object poll(String reader) {
        return closed.poll(reader);
    }

    @Override
    public Object acknowledge(String reader, Input input) {
        try (Stream<Receipt> receipts = connector.receiptReaders().get(reader).read(input)) {
            return tell(reader, input, receipts.count() + " receipts read");
        } catch (Fault e) {
            return whole(reader, input, e);
        }
    }

    private String whole(String reader, Input input, Fault fault) {
        if (fault.kind() != Fault.Kind.REJECTED) {
            throw fault;
        }
        return tell(reader, input, "would be set aside: " + fault.getMessage());
    }

    private String tell(String reader, Input input, String what) {
        told.add(reader + ": " + input.name() + ": " + what);
        return what;
    }

    @Override
    public List<Outgoing> claim(OrganisationId recipient, String writer, int max, String route) {
        return closed.claim(recipient, writer, max, route);
    }

    @Override
    public void delivered(long delivery, String reference) {
        closed.delivered(delivery, reference);
    }

    @Override
    public void failed(long delivery, Fault.Kind kind, String message) {
        closed.failed(delivery, kind, message);
    }
}
