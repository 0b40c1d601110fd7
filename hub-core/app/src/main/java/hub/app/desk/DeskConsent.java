package hub.app.desk;

import hub.connector.Input;
import hub.model.Consent;
import hub.model.Identifier;
import hub.store.CanonicalJson;
import java.time.Instant;
import java.util.List;

/**
 * One decision about sharing as the desk hands it in.
 *
 * @param asAt when it was written down
 * @param numbers that name the child
 */
public record DeskConsent(String key, Instant asAt, List<Identifier> numbers, Consent consent) {

    /** As a document to be taken in. */
    public Input input() {
        return Input.of(key + ".json", asAt, CanonicalJson.write(this));
    }
}
