package hub.connectors.transport.page;

import hub.connector.Delivery;
import hub.connector.Recall;
import hub.model.TransportPlan;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Prints the pages that people read. Made once, because it reads the fonts and the templates; used by several threads at once. The same
 * delivery gives the same bytes.
 */
public final class Pages {

    private final PageParser parser = new PageParser();
    private final PdfPrinter printer;
    private final Templates templates;

    public Pages() {
        byte[] regular = resource("/fonts/NotoSans-Regular.ttf");
        byte[] bold = resource("/fonts/NotoSans-Bold.ttf");
        printer = new PdfPrinter(regular, bold);
        templates = new Templates(new Letters(List.of(regular, bold)));
    }

    /**
     * The plan, for reading in a vehicle.
     *
     * @param recipient for whom, as people name them
     */
    public byte[] plan(Delivery delivery, TransportPlan plan, String recipient) {
        return printer.print(parser.parse(planText(delivery, plan, recipient)));
    }

    /** The notice to stop using a plan. */
    public byte[] recall(Recall recall, String recipient) {
        return printer.print(parser.parse(templates.recall(new RecallPage(recall, recipient))));
    }

    String planText(Delivery delivery, TransportPlan plan, String recipient) {
        String text = templates.plan(new PlanPage(delivery, plan, recipient, false));
        return text.indexOf(Letters.UNPRINTABLE) < 0
                ? text
                : templates.plan(new PlanPage(delivery, plan, recipient, true));
    }

    static byte[] resource(String path) {
        try (InputStream in = Pages.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("this archive lacks " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + path + " from this archive", e);
        }
    }
}
