package hub.app.admin;

import hub.app.operations.RouteFile;
import hub.app.operations.RouteItem;
import hub.app.operations.RouteOperations;
import hub.app.operations.RouteReport;
import hub.connector.Fault;
import java.util.List;

/** Routes that answer what they were asked. */
final class FakeRoutes implements RouteOperations {

    @Override
    public List<RouteItem> routes() {
        return List.of(new RouteItem("r", "A route", "folder", "routes/folder/r", List.of("town"), List.of("wrong")));
    }

    @Override
    public RouteReport check(RouteFile file) {
        return new RouteReport(false, List.of("check " + file));
    }

    @Override
    public RouteReport deploy(RouteFile file) {
        return new RouteReport(true, List.of("deploy " + file));
    }

    @Override
    public RouteReport rollback(String id) {
        return new RouteReport(true, List.of("rollback " + id));
    }

    @Override
    public void start(String id) {}

    @Override
    public void stop(String id) {
        throw Fault.rejected("there is no route");
    }
}
