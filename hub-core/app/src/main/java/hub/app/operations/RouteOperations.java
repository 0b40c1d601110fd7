package hub.app.operations;

import hub.connector.Fault;
import java.util.List;

/** What a person may ask about routes. Throws {@link Fault} of kind {@link Fault.Kind#REJECTED} when what is named does not exist. */
public interface RouteOperations {

    /** Every route in the home's files, by connector and id. */
    List<RouteItem> routes();

    /** What is wrong with a file that is not in place; or what it would have done with the connector's samples. */
    RouteReport check(RouteFile file);

    /** Checks a file, tries it on the connector's samples, and puts it in place; what it replaces is kept. */
    RouteReport deploy(RouteFile file);

    /** Puts the file of a route back to what it was before the last deploy. */
    RouteReport rollback(String id);

    /** Starts a route that was stopped, for every outside system it runs for. */
    void start(String id);

    /** Stops a route, when what is in flight is through, until it is started or the hub is. */
    void stop(String id);
}
