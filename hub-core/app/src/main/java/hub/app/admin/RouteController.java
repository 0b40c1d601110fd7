package hub.app.admin;

import hub.app.operations.RouteFile;
import hub.app.operations.RouteItem;
import hub.app.operations.RouteOperations;
import hub.app.operations.RouteReport;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be asked about routes, over HTTP. */
@RestController
@RequestMapping("/routes")
final class RouteController {

    /** Which route is meant. */
    record RouteRequest(String id) {}

    private final RouteOperations routes;

    RouteController(RouteOperations routes) {
        this.routes = routes;
    }

    @GetMapping
    List<RouteItem> routes() {
        return routes.routes();
    }

    @PostMapping("/check")
    RouteReport check(@RequestBody RouteFile file) {
        return routes.check(file);
    }

    @PostMapping("/deploy")
    RouteReport deploy(@RequestBody RouteFile file) {
        return routes.deploy(file);
    }

    @PostMapping("/rollback")
    RouteReport rollback(@RequestBody RouteRequest route) {
        return routes.rollback(route.id());
    }

    @PostMapping("/start")
    void start(@RequestBody RouteRequest route) {
        routes.start(route.id());
    }

    @PostMapping("/stop")
    void stop(@RequestBody RouteRequest route) {
        routes.stop(route.id());
    }
}
