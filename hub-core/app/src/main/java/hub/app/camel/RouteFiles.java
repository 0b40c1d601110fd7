package hub.app.camel;

import hub.app.config.Home;
import hub.app.routes.RouteCheck;
import hub.connector.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The route files of a home: {@code routes/<connector>/*.camel.yaml}. */
public record RouteFiles(Home home) {

    private static final String ENDING = ".camel.yaml";

    /**
     * A connector's files, sorted.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if there is no such folder
     */
    public List<Path> of(String connector) {
        Path folder = home.routes().resolve(connector);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(RouteFiles::isRoute).sorted().toList();
        } catch (IOException e) {
            throw Fault.configuration(
                    home.name(folder) + " is missing or cannot be read: the connector's routes are kept there");
        }
    }

    /** The ids in every other file of the home, each with the name of its file. */
    public Map<String, String> idsBeside(Path file) {
        Map<String, String> ids = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home.routes(), 2)) {
            files.filter(RouteFiles::isRoute)
                    .filter(other -> !other.equals(file))
                    .sorted()
                    .forEach(other -> RouteCheck.ids(read(other)).forEach(id -> ids.put(id, home.name(other))));
            return ids;
        } catch (IOException e) {
            throw Fault.configuration(home.name(home.routes()) + " cannot be read");
        }
    }

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if it is no text */
    public String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Fault.configuration(home.name(file) + " cannot be read as UTF-8 text");
        }
    }

    /** Whether a file bears the name of a route file; a hidden one is on its way to become one. */
    public static boolean isRoute(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".");
    }
}
