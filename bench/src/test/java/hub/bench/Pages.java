package hub.bench;

import hub.bench.hub.HubHome;
import hub.testkit.fault.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What lies in the operators' folders. */
record Pages(HubHome home) {

    private static final List<String> OPERATORS = List.of("northshire-fleet", "redwing-travel");
    private static final String DOCUMENT = "/files/1/name";

    /**
     * A plan with a mark in it.
     *
     * @param at when its manifest was written, which comes last
     */
    record Page(Update update, Instant at) {}

    List<Page> arrived() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String operator : OPERATORS) {
            for (Path manifest : manifests(operator)) {
                update(operator, manifest)
                        .ifPresent(update -> pages.add(new Page(update, HubHome.writtenAt(manifest))));
            }
        }
        return pages;
    }

    private Optional<Update> update(String operator, Path manifest) throws IOException {
        String document = JsonMapper.shared()
                .readTree(Files.readString(manifest))
                .at(DOCUMENT)
                .stringValue();
        return Update.in(Files.readString(home.out(operator).resolve(document)));
    }

    private List<Path> manifests(String operator) throws IOException {
        Path folder = home.out(operator).resolve("manifest");
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
