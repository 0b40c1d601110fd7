package hub.trial;

import hub.testkit.farside.FhirFarSide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** A FHIR server that holds what lies in a folder; one that is given plans keeps them there, each in a file. */
final class FhirSystem implements OutsideSystem {

    private static final String ENDING = "json";

    private final FhirFarSide server;
    private final Path folder;
    private final boolean keeps;

    private FhirSystem(int port, Path folder, boolean keeps) {
        this.server = new FhirFarSide(port, Clock.systemUTC());
        this.folder = folder;
        this.keeps = keeps;
        files().forEach(this::load);
    }

    static FhirSystem giving(int port, Path folder) {
        return new FhirSystem(port, folder, false);
    }

    static FhirSystem keeping(int port, Path folder) {
        return new FhirSystem(port, folder, true);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One resource after another, each whole; of a Bundle, those in it. */
    private void load(Path file) {
        try (MappingIterator<JsonNode> resources =
                JsonMapper.shared().readerFor(JsonNode.class).readValues(file)) {
            resources.forEachRemaining(resource -> {
                if (resource.path("resourceType").asString().equals("Bundle")) {
                    resource.path("entry")
                            .forEach(entry -> server.load(entry.path("resource").toString()));
                } else {
                    server.load(resource.toString());
                }
            });
        }
    }

    @Override
    public Optional<String> holds() {
        if (!keeps) {
            return Optional.empty();
        }
        List<String> plans = plans();
        long revoked = plans.stream()
                .filter(plan -> JsonMapper.shared()
                        .readTree(plan)
                        .path("status")
                        .asString()
                        .equals("revoked"))
                .count();
        return Optional.of(folder.getFileName() + ": " + (plans.size() - revoked) + " plans, " + revoked + " revoked");
    }

    private List<String> plans() {
        return server.all("CarePlan");
    }

    private void keep(String plan) {
        JsonNode resource = JsonMapper.shared().readTree(plan);
        JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(resource.path("id").asString() + "." + ENDING), resource);
    }

    @Override
    public void close() {
        server.close();
        if (keeps) {
            plans().forEach(this::keep);
        }
    }
}
