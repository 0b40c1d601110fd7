package hub.bench;

import hub.bench.hub.BuiltHub;
import hub.bench.hub.HubHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Operators who get their plans as text: printing pages would take most of the time. */
record TextDepot(HubHome home, List<String> recipients) {

    private static final String SETTINGS = "config/connectors/text-depot.yaml";
    private static final String ROUTE = "routes/example-folder/text-to-%s.camel.yaml";
    private static final String ARCHIVE = "bench/target/plugins/connector-example-folder.zip";
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int QUIET_LOOKS = 50;

    /** Installs the connector with a route for each. */
    static TextDepot in(HubHome home, Path checkout, List<String> recipients) throws IOException {
        TextDepot depot = new TextDepot(home, recipients);
        Path plugin = home.folder().resolve("plugins/connector-example-folder.zip");
        Files.createDirectories(plugin.getParent());
        Files.copy(checkout.resolve(ARCHIVE), plugin);
        home.write(SETTINGS, """
                connector: example-folder
                settings:
                  in: data/text
                  out: data/text
                """);
        for (String recipient : recipients) {
            Files.createDirectories(depot.plans(recipient).getParent());
            home.write(ROUTE.formatted(recipient), """
                    - route:
                        id: text-to-%1$s
                        description: Transport plans as text
                        from:
                          uri: hub:deliveries
                          parameters: { recipient: %1$s, writer: transport-plan }
                          steps:
                            - to:
                                uri: kamelet:example-folder-sink
                                parameters: { directory: "{{out}}/%1$s" }
                    """.formatted(recipient));
        }
        return depot;
    }

    private Path plans(String recipient) {
        return home.folder().resolve("data/text").resolve(recipient).resolve("plans");
    }

    /** From now on no file can be written for this one: where its folder would be, a file is. */
    void refuse(String recipient) throws IOException {
        Files.createFile(plans(recipient));
    }

    /** Waits until this one has got so many plans, or nothing more for ten seconds. */
    void await(BuiltHub hub, String recipient, long plans) throws IOException {
        int before = 0;
        for (int quiet = 0; quiet < QUIET_LOOKS && before < plans; quiet++) {
            hub.stayUp(LOOK);
            int now = arrived(recipient).size();
            quiet = now == before ? quiet : 0;
            before = now;
        }
    }

    /** When each plan of this one came, the first first. */
    List<Instant> arrived(String recipient) throws IOException {
        if (!Files.isDirectory(plans(recipient))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(plans(recipient))) {
            return files.filter(file -> file.toString().endsWith(".txt")
                            && !file.getFileName().toString().startsWith("."))
                    .map(HubHome::writtenAt)
                    .sorted()
                    .toList();
        }
    }

    /** Takes the routes and the connector out again. */
    void remove() throws IOException {
        for (String recipient : recipients) {
            Files.delete(home.folder().resolve(ROUTE.formatted(recipient)));
        }
        Files.delete(home.folder().resolve(SETTINGS));
    }
}
