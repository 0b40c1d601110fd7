package hub.app.cli;

import hub.app.Checkout;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Hubs' homes for tests: the checkout's own configuration and routes, with a smaller council. */
public final class Homes {

    private Homes() {}

    public static Path make(Path home, int children) throws IOException {
        Path checkout = Checkout.top();
        copy(checkout.resolve("config"), home.resolve("config"));
        copy(checkout.resolve("routes"), home.resolve("routes"));
        Path settings = home.resolve("config/application.yaml");
        Files.writeString(settings, Files.readString(settings).replaceAll("children: \\d+", "children: " + children));
        return home;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.toString().endsWith(".yaml")) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
