package hub.app.camel;

import static java.nio.charset.StandardCharsets.UTF_8;

import hub.app.config.Home;
import hub.connector.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Puts route files in place, each whole at once, and keeps in {@code data/routes} the version that each replaced. */
public record RouteVersions(Home home) {

    /** What a file was before the last time it was put in place; nothing if it is new. */
    public Optional<String> before(Path file) {
        Path kept = kept(file);
        return Files.exists(kept) ? Optional.of(new RouteFiles(home).read(kept)) : Optional.empty();
    }

    /** Where the version before a file is kept. */
    public Path kept(Path file) {
        return home.data().resolve("routes").resolve(home.routes().relativize(file));
    }

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if the folders cannot be written to; then nothing has changed */
    public void put(Path file, String text) {
        try {
            home.openData();
            if (Files.exists(file)) {
                write(kept(file), Files.readString(file, UTF_8));
            } else {
                Files.deleteIfExists(kept(file));
            }
            write(file, text);
        } catch (IOException e) {
            throw Fault.configuration("cannot write " + home.name(file) + ": let the hub's user write there");
        }
    }

    /** Takes back what was put in place last, because it cannot run. */
    public void takeBack(Path file) {
        try {
            Optional<String> before = before(file);
            if (before.isPresent()) {
                write(file, before.get());
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw Fault.configuration("cannot write " + home.name(file) + ": let the hub's user write there");
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path whole = Files.writeString(file.resolveSibling("." + file.getFileName()), text, UTF_8);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
