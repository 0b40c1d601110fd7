package hub.connectors.sen2.shape;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Refusal;
import java.util.Optional;

/**
 * A person of the return, or a row that belongs to no person.
 *
 * @param refusal why the row cannot be read; empty for a person
 */
public record Found(Block block, Optional<Refusal> refusal) {

    static Found person(Block person) {
        return new Found(person, Optional.empty());
    }

    static Found loose(Block row, String reason, String message) {
        return new Found(row, Optional.of(new Refusal(reason, row.place(), message)));
    }
}
