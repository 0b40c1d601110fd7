package hub.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** The tree that the tests are part of. */
public final class Checkout {

    private Checkout() {}

    /** Its top folder. */
    public static Path top() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("config/application.yaml"))) {
            here = here.getParent();
        }
        return here;
    }
}
