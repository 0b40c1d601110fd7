package hub.testkit.fault;

/**
 * A place in the hub: the beginning of a method.
 *
 * @param moment what it is the moment of, for people
 * @param type the class of the method
 * @param within a class that must be among the callers; empty if any will do
 */
public record KillPoint(String moment, String type, String method, String within) {

    @Override
    public String toString() {
        return moment;
    }
}
