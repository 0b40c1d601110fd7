package hub.testkit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A hub's home for a test: the configuration and routes of a checkout, with a council of another size. */
public final class CheckoutHome {

    /** Routes and agreements that need a system beside the hub. */
    private static final Pattern BESIDE =
            Pattern.compile("database-.*|healthcare-plans-(asked-for|to-).*|.*-by-sftp.*|riverside-nhs.*");

    /** What follows in a file of settings is about such a system. */
    private static final Pattern SETTINGS_BESIDE = Pattern.compile("(?ms)^ *# Beside the hub.*");

    private CheckoutHome() {}

    /** One whose sources are folders alone: nothing needs to run beside the hub. */
    public static Path withFolders(Path checkout, Path home, int children) throws IOException {
        return make(
                checkout,
                home,
                file -> !BESIDE.matcher(file.getFileName().toString()).matches(),
                text -> SETTINGS_BESIDE.matcher(sized(text, children)).replaceAll(""));
    }

    /** One with everything: outside systems run beside its hub. */
    public static Path whole(Path checkout, Path home, int children) throws IOException {
        return make(checkout, home, file -> true, text -> sized(text, children));
    }

    private static String sized(String text, int children) {
        return text.replaceAll("(?m)^(    children:) \\d+", "$1 " + children);
    }

    private static Path make(Path checkout, Path home, Predicate<Path> wanted, UnaryOperator<String> changed)
            throws IOException {
        for (String folder : new String[] {"config", "routes"}) {
            Files.walkFileTree(checkout.resolve(folder), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String name = checkout.relativize(file).toString();
                    if (name.endsWith(".yaml") && !name.contains("/target/") && wanted.test(file)) {
                        Path copy = home.resolve(name);
                        Files.createDirectories(copy.getParent());
                        Files.writeString(copy, changed.apply(Files.readString(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return home;
    }
}
