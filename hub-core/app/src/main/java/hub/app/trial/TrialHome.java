package hub.app.trial;

import hub.app.config.Home;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A home that is like another, with the Kafka connector beside the others. Once made it is left as it is: it may have been edited. */
record TrialHome(Home from, Home home) {

    private static final String SETTINGS = "northshire-events.yaml";
    /** {@code routes/<connector>/*.camel.yaml}. */
    private static final int ROUTE_DEPTH = 2;

    private static final String FLEET_BY_FOLDER = "transport/plans-to-northshire-fleet.camel.yaml";
    private static final List<String> ROUTES =
            List.of("submissions.camel.yaml", "plans-to-northshire-fleet-by-kafka.camel.yaml");

    void make() throws IOException {
        if (Files.exists(home.settings())) {
            return;
        }
        copy(from.routes(), home.routes(), ROUTE_DEPTH);
        Path routes = Files.createDirectories(home.routes().resolve("kafka"));
        for (String route : ROUTES) {
            Files.writeString(routes.resolve(route), shipped(route));
        }
        Files.deleteIfExists(home.routes().resolve(FLEET_BY_FOLDER));
        copy(from.settings().getParent(), home.settings().getParent(), Integer.MAX_VALUE);
    }

    /** Says where the broker listens this time. */
    static void broker(Home home, String address) throws IOException {
        Files.writeString(home.connectors().resolve(SETTINGS), shipped(SETTINGS).replace("BROKER", address));
    }

    private static void copy(Path folder, Path to, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                Path copy = to.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String shipped(String name) throws IOException {
        try (InputStream file = TrialHome.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
