package kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import hub.connector.Delivery;
import hub.connector.Payload;
import hub.connector.Recall;
import hub.connector.Writer;
import hub.model.TransportPlan;

/** Writes a delivery or a recall as a text. */
final class KeptWriter implements Writer {

    @Override
    public Payload write(Delivery delivery) {
        String plan = delivery.content() instanceof TransportPlan its
                ? its.childCalled().value().orElse("name " + its.childCalled()) + ", allergies " + its.allergies()
                : delivery.content().name();
        return Payload.of(
                part(delivery.key() + ".txt", plan),
                part(delivery.key() + ".json", new String(delivery.canonical(), UTF_8)),
                part(
                        delivery.lane() + "/manifest.txt",
                        delivery.recipient() + " " + delivery.version() + " " + delivery.scope() + " "
                                + delivery.contentHash() + " " + delivery.checkedOn()));
    }

    @Override
    public Payload write(Recall recall) {
        return Payload.of(part(
                recall.key() + ".txt",
                recall.product() + " up to " + recall.upToVersion() + " of " + recall.lane() + " for "
                        + recall.recipient() + ": " + recall.reason() + " " + recall.recalledAt() + " "
                        + recall.scope()));
    }

    private static Payload.Part part(String path, String text) {
        return new Payload.Part(path, "text/plain", text.getBytes(UTF_8));
    }
}
