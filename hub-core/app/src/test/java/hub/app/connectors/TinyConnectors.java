package hub.app.connectors;

import hub.testkit.hostile.Archives;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Makes archives of connectors that are in no build: compiled here, against the contract alone. Each reads crew from a folder, a name a
 * line, with a library of its own that says in every key which version of it was used.
 */
public final class TinyConnectors {

    private static final String WORDS = """
            package words;
            public final class Words {
                public static String version() { return "%s"; }
            }
            """;

    private static final String CONNECTOR = """
            package tiny;
            import hub.connector.*;
            import hub.model.*;
            import java.nio.file.*;
            import java.time.Instant;
            import java.util.*;
            public final class TinyConnector implements Connector<TinyConnector.Settings> {
                public record Settings(Path directory) {}
                public ConnectorDescription<Settings> description() {
                    return ConnectorDescription.of(TinyConnector.class, Settings.class);
                }
                public OpenConnector open(Settings settings, ConnectorContext context) {
                    %s
                    return new OpenConnector() {
                        public Map<String, Reader> readers() { return Map.of("crew", new Crew()); }
                        public Health health() {
                            %s
                            return Files.exists(settings.directory().resolve("broken"))
                                    ? Health.unwell(Fault.Kind.UNAVAILABLE, "the far side is broken: mend it")
                                    : Health.well();
                        }
                    };
                }
                static final class Crew implements Reader {
                    public Extent extent() { return Extent.CHANGES; }
                    public Reading read(Input input) {
                        Iterator<String> lines;
                        try (var in = input.open()) {
                            lines = new String(in.readAllBytes()).lines().toList().iterator();
                        } catch (java.io.IOException e) {
                            throw Fault.unavailable("cannot read", e);
                        }
                        return new Reading() {
                            long row;
                            public Optional<ReadItem> next() {
                                if (!lines.hasNext()) { return Optional.empty(); }
                                String line = lines.next();
                                return Optional.of(new Submission(words.Words.version() + ":" + line, Optional.empty(),
                                        CrewMemberBuilder.builder().name(Known.of(new PersonName("Made", "Up", null))).build(),
                                        Instant.EPOCH, List.of(), Position.ofRow(input.name(), ++row), line::getBytes));
                            }
                            public List<Note> notes() { return List.of(); }
                            public void close() {}
                        };
                    }
                }
            }
            """;

    private static final String KAMELET = """
            apiVersion: camel.apache.org/v1
            kind: Kamelet
            metadata:
              name: tiny-source
              labels: { camel.apache.org/kamelet.type: source }
            spec:
              definition:
                title: Tiny source
                description: Takes files from a folder.
                type: object
                required: [directory]
                properties:
                  directory: { title: Folder, description: The folder, type: string }
              dependencies: ["camel:file", "camel:kamelet"]
              template:
                from:
                  uri: "file:{{directory}}"
                  parameters: { delay: 50, initialDelay: 10, move: ".done", exclude: "broken|[.].*" }
                  steps:
                    - to: "kamelet:sink"
            """;

    private static final String SCHEMA = """
            {
              "type": "object",
              "additionalProperties": false,
              "required": ["directory"],
              "properties": {
                "directory": { "title": "Folder of the crew", "type": "string", "examples": ["data/in/crew"] }
              }
            }
            """;

    private final Path classes;
    private String version = "1.0.0";
    private String id = "tiny";
    private String atOpen = "";
    private String atHealth = "";
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    /** @param folder for what is compiled */
    public TinyConnectors(Path folder) {
        this.classes = folder;
    }

    /** The version of the connector and of its library. */
    public TinyConnectors version(String number) {
        this.version = number;
        return this;
    }

    public TinyConnectors id(String name) {
        this.id = name;
        return this;
    }

    /** What it does when it is opened, in Java. */
    public TinyConnectors atOpen(String statement) {
        this.atOpen = statement;
        return this;
    }

    /** What it does when it is asked how it is, in Java. */
    public TinyConnectors atHealth(String statement) {
        this.atHealth = statement;
        return this;
    }

    /** Another class of the package {@code tiny}. */
    public TinyConnectors with(String name, String source) {
        sources.put("tiny." + name, "package tiny;\n" + source);
        return this;
    }

    /** Another file of its library. */
    public TinyConnectors bringing(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** The archive, written to a file. */
    public Path writeTo(Path file) throws IOException {
        Path out = Files.createTempDirectory(classes, "classes");
        sources.put("words.Words", WORDS.formatted(version));
        sources.put("tiny.TinyConnector", CONNECTOR.formatted(atOpen, atHealth));
        compile(out, sources);
        Archives sound = Archives.sound().saying("plugin.id", id).saying("plugin.version", version);
        Archives archive = sound.with("lib/tiny.jar", jar(out.resolve("tiny"), "tiny", sound))
                .with("lib/words.jar", jar(out.resolve("words"), "words", null))
                .with("settings.schema.json", SCHEMA);
        return archive.writeTo(file);
    }

    private byte[] jar(Path folder, String name, Archives connector) throws IOException {
        Archives jar = Archives.empty();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                jar.with(name + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        if (connector != null) {
            jar.with("META-INF/services/hub.connector.Connector", "tiny.TinyConnector\n")
                    .with("tiny/plugin.properties", connector.entry("plugin.properties"))
                    .with("samples/crew.txt", "Robin\nWren\n")
                    .with("kamelets/tiny-source.kamelet.yaml", KAMELET);
            files.forEach(jar::with);
        }
        return jar.bytes();
    }

    private static void compile(Path out, Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<JavaFileObject> units = sources.entrySet().stream()
                .<JavaFileObject>map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        boolean well = compiler.getTask(
                        said, null, null, List.of("-d", out.toString(), "-proc:none", "-nowarn"), null, units)
                .call();
        if (!well) {
            throw new IllegalStateException(said.toString());
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
