package hub.intake;

import hub.connector.Position;
import hub.model.Identifier;
import java.util.List;

/**
 * An item that goes to the quarantine.
 *
 * @param waitsFor numbers of a child not known yet; empty if only mending helps
 */
record SetAside(Arrived arrived, Position position, String reason, String message, List<Identifier> waitsFor) {

    static SetAside of(Arrived arrived, String reason, String message) {
        return new SetAside(arrived, arrived.item().position(), reason, message, List.of());
    }
}
