package hub.app.camel;

import hub.connector.Fault;
import java.io.IOException;
import org.apache.camel.impl.DefaultCamelContext;

/** Camel's simple language holds on to the newest context for ever, and so to the classes of a connector that has gone. */
public final class NewestContext {

    private NewestContext() {}

    /** Makes the newest context one that holds nothing. */
    public static void replace() {
        try (DefaultCamelContext empty = new DefaultCamelContext()) {
            empty.start();
            empty.resolveLanguage("simple");
        } catch (IOException e) {
            throw Fault.defect("an empty Camel context does not close", e);
        }
    }
}
