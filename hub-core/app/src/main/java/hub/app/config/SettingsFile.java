package hub.app.config;

import hub.connector.Fault;
import hub.connector.Secret;
import java.beans.PropertyEditorSupport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.PropertyEditorRegistry;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import tools.jackson.core.JacksonException;

/** One YAML file of settings, bound to a record: an unknown key is an error that names the nearest valid one. */
public final class SettingsFile {

    private final Home home;
    private final Path file;
    private final List<ConfigurationPropertySource> sources;

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if it cannot be read or is not YAML */
    public SettingsFile(Home home, Path file) {
        this.home = home;
        this.file = file;
        this.sources = load();
    }

    private List<ConfigurationPropertySource> load() {
        if (!Files.isReadable(file)) {
            throw fault(0, "the file is missing or cannot be read");
        }
        try {
            List<PropertySource<?>> read =
                    new YamlPropertySourceLoader().load(file.toString(), new FileSystemResource(file));
            return read.stream()
                    .map(ConfigurationPropertySource::from)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (MarkedYAMLException e) {
            throw fault(e.getProblemMark().getLine() + 1, "not YAML: " + e.getProblem());
        } catch (IOException | RuntimeException e) {
            throw fault(0, "not YAML with plain keys and values");
        }
    }

    /**
     * Holds a block against what may be set in it.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} with one line {@code file:line: what is wrong} for each problem
     */
    public void check(String block, SettingsSchema schema) {
        List<Problem> problems = schema.problems(home.name(file), tree(), block);
        if (!problems.isEmpty()) {
            throw Fault.configuration(
                    problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        }
    }

    private YamlTree tree() {
        try {
            return YamlTree.read(Files.readString(file));
        } catch (IOException | JacksonException e) {
            throw fault(0, "not YAML with plain keys and values");
        }
    }

    /** What stands under a name, as text: {@code settings.server.base}. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(
                new Binder(sources).bind(name, Bindable.of(String.class)).orElse(null));
    }

    /**
     * Binds what stands under a prefix; the empty prefix is the whole file.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that says {@code file:line: what is wrong}
     */
    public <T extends Record> T bind(String prefix, Class<T> type) {
        refuseUnknown(ConfigurationPropertyName.of(prefix), type);
        try {
            return new Binder(sources, null, new ApplicationConversionService(), this::editors)
                    .bindOrCreate(prefix, Bindable.of(type));
        } catch (BindException e) {
            throw explained(e);
        }
    }

    private void editors(PropertyEditorRegistry editors) {
        editors.registerCustomEditor(Path.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(home.resolve(text));
            }
        });
        editors.registerCustomEditor(Secret.class, new SecretReference(home));
    }

    private void refuseUnknown(ConfigurationPropertyName prefix, Class<? extends Record> type) {
        properties()
                .filter(property -> prefix.isAncestorOf(property.getName()))
                .sorted(Comparator.comparingInt(SettingsFile::line))
                .forEach(property -> RecordSettings.unknown(type, property.getName(), prefix.getNumberOfElements())
                        .ifPresent(hint -> {
                            throw fault(line(property), "unknown setting \"" + property.getName() + "\"" + hint);
                        }));
    }

    private Fault explained(BindException failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        ConfigurationProperty property = failure.getProperty();
        if (property != null && property.getValue() != null) {
            return fault(line(property), "\"" + failure.getName() + "\" cannot be read: " + expected(failure, root));
        }
        boolean said = root instanceof IllegalArgumentException && root.getMessage() != null;
        String message = said ? root.getMessage() : "\"" + failure.getName() + "\" is missing or cannot be used";
        return fault(lineOfBlock(failure.getName()), message);
    }

    /** What a setting must be: the words of its type's own constructor, or the choices of an enum, or the type's name. */
    private static String expected(BindException failure, Throwable root) {
        Class<?> target = failure.getTarget().getType().resolve(Object.class);
        if (target.isEnum()) {
            return "it must be one of " + String.join(", ", RecordSettings.choices(target));
        }
        boolean ours = target.getName().startsWith("hub.") && root.getMessage() != null;
        return ours ? root.getMessage() : "it must be " + RecordSettings.aValueOf(target);
    }

    /** Where the block that a message is about begins; 0 if it is not in the file. */
    private int lineOfBlock(ConfigurationPropertyName block) {
        return properties()
                .filter(property -> block.isAncestorOf(property.getName()))
                .mapToInt(SettingsFile::line)
                .min()
                .orElse(0);
    }

    private Stream<ConfigurationProperty> properties() {
        return sources.stream()
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .map(IterableConfigurationPropertySource.class::cast)
                .flatMap(source -> source.stream().map(source::getConfigurationProperty))
                .filter(Objects::nonNull);
    }

    private static int line(ConfigurationProperty property) {
        for (Origin origin = property.getOrigin(); origin != null; origin = origin.getParent()) {
            Origin inner = origin instanceof PropertySourceOrigin wrapped ? wrapped.getOrigin() : origin;
            if (inner instanceof TextResourceOrigin text && text.getLocation() != null) {
                return text.getLocation().getLine() + 1;
            }
        }
        return 0;
    }

    private Fault fault(int line, String message) {
        return Fault.configuration(new Problem(home.name(file), line, message).toString());
    }
}
