package hub.delivery;

import hub.connector.Fault;

/** How a send ended. */
public sealed interface Settlement {

    /**
     * The transport took it. Whether that is the receipt, or an acknowledgement is awaited, is the recipient's setting.
     *
     * @param reference the far side's own; may be empty
     */
    record Taken(String reference) implements Settlement {}

    /**
     * It did not go.
     *
     * @param message what happened, with nothing personal in it
     */
    record Failed(Fault.Kind kind, String message) implements Settlement {}
}
