package hub.app.author;

import hub.connector.Connector;
import hub.table.TableReaders;
import hub.testkit.hostile.Archives;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** The project of a new connector, built here as its pom builds it: against the contract and the tables alone; packed with its libraries. */
public final class BuiltProject {

    private static final Pattern LIBRARIES_OF_TABLES =
            Pattern.compile("(fastcsv|jackson-|json-schema-validator|snakeyaml-engine|itu-).*\\.jar");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path project;

    /** Compiles it and its tests. */
    public BuiltProject(Path project) throws IOException {
        this.project = project;
        build("main", List.of(place(Connector.class), place(TableReaders.class), place(NullMarked.class)));
        build("test", Stream.concat(Stream.of(classes()), classPath()).toList());
    }

    public Path classes() {
        return project.resolve("target/main");
    }

    public Path testClasses() {
        return project.resolve("target/test");
    }

    private void build(String part, List<Path> against) throws IOException {
        Path out = Files.createDirectories(project.resolve("target").resolve(part));
        copy(project.resolve("src/" + part + "/resources"), out);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            String path = against.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            List<String> options = List.of("-d", out.toString(), "-cp", path, "-proc:none", "-Xlint:all", "-Werror");
            List<Path> sources = files(project.resolve("src/" + part + "/java"));
            if (!compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new IllegalStateException(said.toString());
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    /** Its archive, in another version than the one it began with. */
    public Path archive(String version) throws IOException {
        Path descriptor = files(classes()).stream()
                .filter(file -> file.endsWith("plugin.properties"))
                .findFirst()
                .orElseThrow();
        Files.writeString(
                descriptor, Files.readString(descriptor).replaceAll("plugin.version=.*", "plugin.version=" + version));
        Archives archive = Archives.empty()
                .with("plugin.properties", Files.readAllBytes(descriptor))
                .with("settings.schema.json", Files.readAllBytes(descriptor.resolveSibling("settings.schema.json")))
                .with("README.md", Files.readAllBytes(project.resolve("README.md")))
                .with("lib/connector.jar", jar(classes()))
                .with("lib/hub-tables.jar", jar(place(TableReaders.class)));
        for (Path library : classPath().filter(BuiltProject::isOfTables).toList()) {
            archive.with("lib/" + library.getFileName(), jar(library));
        }
        return archive.writeTo(project.resolve("target/connector-" + version + ".zip"));
    }

    private static boolean isOfTables(Path library) {
        return LIBRARIES_OF_TABLES.matcher(library.getFileName().toString()).matches();
    }

    private static byte[] jar(Path classes) throws IOException {
        if (!Files.isDirectory(classes)) {
            return Files.readAllBytes(classes);
        }
        Archives jar = Archives.empty();
        for (Path file : files(classes)) {
            jar.with(classes.relativize(file).toString(), Files.readAllBytes(file));
        }
        return jar.bytes();
    }

    private static Stream<Path> classPath() {
        return Stream.of(CLASS_PATH.split(File.pathSeparator)).map(Path::of);
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
