package hub.app.admin;

import hub.app.operations.ConnectorItem;
import hub.app.operations.ConnectorOperations;
import java.nio.file.Path;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The operations on connectors over HTTP. An archive is named by its path on the hub's own machine. */
@RestController
final class ConnectorController {

    /** Which archive. */
    record ArchiveRequest(String path) {}

    private final ConnectorOperations connectors;

    ConnectorController(ConnectorOperations connectors) {
        this.connectors = connectors;
    }

    @GetMapping("/connectors")
    List<ConnectorItem> all() {
        return connectors.connectors();
    }

    @GetMapping("/connectors/refused")
    List<String> refused() {
        return connectors.refusedArchives();
    }

    @PostMapping("/connectors/{id}/start")
    ConnectorItem start(@PathVariable("id") String id) {
        return connectors.start(id);
    }

    @PostMapping("/connectors/{id}/stop")
    ConnectorItem stop(@PathVariable("id") String id) {
        return connectors.stop(id);
    }

    @PostMapping("/connectors/install")
    ConnectorItem install(@RequestBody ArchiveRequest archive) {
        return connectors.install(Path.of(archive.path()));
    }

    @PostMapping("/connectors/upgrade")
    ConnectorItem upgrade(@RequestBody ArchiveRequest archive) {
        return connectors.upgrade(Path.of(archive.path()));
    }

    @PostMapping("/connectors/{id}/remove")
    List<String> remove(@PathVariable("id") String id) {
        return connectors.remove(id);
    }
}
