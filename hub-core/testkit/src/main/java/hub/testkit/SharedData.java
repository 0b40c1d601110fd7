package hub.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real public data that tests may use when it is there: the folder {@code shared/data} beside the checkout, or below the folder that the
 * property {@code toucan.shared} or the variable {@code TOUCAN_SHARED} names.
 */
public final class SharedData {

    private SharedData() {}

    /** A folder of the shared data; it may not be there. */
    public static Path folder(String name) {
        String told = System.getProperty("toucan.shared", System.getenv("TOUCAN_SHARED"));
        return (told == null ? beside() : Path.of(told, "data")).resolve(name);
    }

    private static Path beside() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/data"))) {
            at = at.getParent();
        }
        return at == null ? Path.of("shared/data") : at.resolve("shared/data");
    }
}
