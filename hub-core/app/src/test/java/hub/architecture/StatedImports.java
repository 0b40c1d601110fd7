package hub.architecture;

import hub.app.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What every package of the tree says in its {@code package-info} that it may import: the packages of the hub named after "May import".
 *
 * @param byPackage the packages that each may import, itself not among them
 * @param moduleOf the folder of the module that each package lives in
 */
record StatedImports(Map<String, Set<String>> byPackage, Map<String, String> moduleOf) {

    private static final List<String> MODULE_FOLDERS = List.of("hub-core", "connectors");
    private static final String SOURCES = "src/main/java";
    private static final Pattern PACKAGE = Pattern.compile("^package ([a-z0-9.]+);", Pattern.MULTILINE);
    private static final Pattern STATEMENT = Pattern.compile("May import ([^/]*)");
    private static final Pattern NAMED = Pattern.compile("\\{@code (hub(?:\\.[a-z0-9]+)+)}");

    static StatedImports read() {
        StatedImports stated = new StatedImports(new TreeMap<>(), new TreeMap<>());
        modules().forEach(stated::addModule);
        return stated;
    }

    private static List<Path> modules() {
        return MODULE_FOLDERS.stream()
                .map(Checkout.top()::resolve)
                .flatMap(StatedImports::list)
                .filter(module -> Files.isDirectory(module.resolve(SOURCES)))
                .toList();
    }

    private void addModule(Path module) {
        try (Stream<Path> files = Files.walk(module.resolve(SOURCES))) {
            files.filter(file -> file.endsWith("package-info.java")).forEach(file -> add(module, text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path module, String text) {
        Matcher name = PACKAGE.matcher(text);
        if (!name.find()) {
            throw new IllegalStateException("a package-info without a package, in " + module);
        }
        Set<String> named = new TreeSet<>();
        Matcher statement = STATEMENT.matcher(text.replaceAll("\\n \\* ?(?!/)", " "));
        while (statement.find()) {
            NAMED.matcher(statement.group(1)).results().forEach(match -> named.add(match.group(1)));
        }
        byPackage.put(name.group(1), named);
        moduleOf.put(name.group(1), Checkout.top().relativize(module).toString());
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
