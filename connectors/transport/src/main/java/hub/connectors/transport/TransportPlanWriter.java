package hub.connectors.transport;

import hub.connector.Delivery;
import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.connector.Recall;
import hub.connector.Writer;
import hub.connectors.transport.page.Pages;
import hub.model.OrganisationId;
import hub.model.Scope;
import hub.model.TransportPlan;
import java.util.Map;

/**
 * Writes a plan as a page to read, a document for machines and a manifest, in this order: the manifest tells that the other two are
 * whole. Writes a recall as a page and a document.
 */
final class TransportPlanWriter implements Writer {

    private static final String PDF = "application/pdf";
    private static final String JSON = "application/json";

    private final Map<String, RecipientSettings> recipients;
    private final Pages pages;

    TransportPlanWriter(Map<String, RecipientSettings> recipients, Pages pages) {
        this.recipients = recipients;
        this.pages = pages;
    }

    @Override
    public Payload write(Delivery delivery) {
        if (!(delivery.content() instanceof TransportPlan plan)) {
            throw Fault.rejected("the transport connector writes the product " + TransportPlan.NAME
                    + " only: name another writer in the route of this product");
        }
        if (!Sha256.hex(delivery.canonical()).equals(delivery.contentHash())) {
            throw Fault.defect("delivery " + delivery.key() + ": its content and its content hash differ", null);
        }
        String name = "plans/" + run(delivery.scope()) + "/" + FileName.of(delivery.lane()) + "-v" + delivery.version();
        Part page = new Part(name + ".pdf", PDF, pages.plan(delivery, plan, title(delivery.recipient())));
        Part document = new Part(name + ".json", JSON, PlanDocument.of(delivery));
        Part manifest = new Part(
                "manifest/" + FileName.of(delivery.key()) + ".json", JSON, Manifest.of(delivery, page, document));
        return Payload.of(page, document, manifest);
    }

    @Override
    public Payload write(Recall recall) {
        String name = "recalls/" + FileName.of(recall.key());
        Part page = new Part(name + ".pdf", PDF, pages.recall(recall, title(recall.recipient())));
        Part document = new Part(name + ".json", JSON, RecallDocument.of(recall, page));
        return Payload.of(page, document);
    }

    private static String run(Scope scope) {
        return scope.journey().map(FileName::of).orElse("no-run");
    }

    private String title(OrganisationId recipient) {
        RecipientSettings settings = recipients.get(recipient.value());
        if (settings == null) {
            throw Fault.configuration("the transport connector knows no recipient " + recipient.value()
                    + ": add it to the recipients in the connector's settings");
        }
        return settings.title();
    }
}
