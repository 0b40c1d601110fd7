package hub.app.admin;

import hub.app.admin.RouteController.RouteRequest;
import hub.app.operations.RouteFile;
import hub.app.operations.RouteItem;
import hub.app.operations.RouteOperations;
import hub.app.operations.RouteReport;
import java.util.List;

/** Asks a running hub about its routes. */
final class RemoteRoutes implements RouteOperations {

    private final AdminClient client;

    RemoteRoutes(AdminClient client) {
        this.client = client;
    }

    @Override
    public List<RouteItem> routes() {
        return List.of(client.get("/routes", RouteItem[].class));
    }

    @Override
    public RouteReport check(RouteFile file) {
        return client.post("/routes/check", file, RouteReport.class);
    }

    @Override
    public RouteReport deploy(RouteFile file) {
        return client.post("/routes/deploy", file, RouteReport.class);
    }

    @Override
    public RouteReport rollback(String id) {
        return client.post("/routes/rollback", new RouteRequest(id), RouteReport.class);
    }

    @Override
    public void start(String id) {
        client.send("/routes/start", new RouteRequest(id));
    }

    @Override
    public void stop(String id) {
        client.send("/routes/stop", new RouteRequest(id));
    }
}
