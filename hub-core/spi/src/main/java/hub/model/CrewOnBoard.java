package hub.model;

import java.util.List;

/**
 * A crew member as the plan names them.
 *
 * @param name as on the badge
 * @param role what they do on board
 * @param training in date or not, with its dates: the reader judges by today
 */
public record CrewOnBoard(String name, Known<CrewRole> role, List<Training> training) {

    public CrewOnBoard {
        training = List.copyOf(training);
        role = Known.orNotRecorded(role);
    }

    @Override
    public String toString() {
        return "CrewOnBoard[…]";
    }
}
