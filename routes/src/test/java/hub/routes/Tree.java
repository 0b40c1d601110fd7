package hub.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of the tree that tests look at. */
final class Tree {

    private static final Path TOP = Path.of("..");
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private Tree() {}

    /** The files below a folder of the tree whose names end so, sorted; nothing that was built. */
    static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(TOP.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String name) {
        return TOP.resolve(name);
    }

    static JsonNode yaml(Path file) {
        return YAML.readTree(file.toFile());
    }
}
