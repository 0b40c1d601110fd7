package hub.refresh;

import hub.connector.Payload;
import hub.connector.Refresh;
import hub.connector.Writer;

/** A refresh that may be sent, if the gate still says so right before the send. */
public interface Made {

    /** What it is, and all of it that is about no child. */
    Refresh refresh();

    /** Has a writer make what goes on the wire; once. @throws Fault if it cannot */
    Payload writtenBy(Writer writer);

    /** What is shown, in a line; asked when it is written. */
    String summary();

    /** SHA-256 of what is shown, in hex; asked when it is written. */
    String hash();
}
