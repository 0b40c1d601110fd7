package hub.app.config;

import hub.connector.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.error.MarkedYAMLException;

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
     * Binds what stands under a prefix; the empty prefix is the whole file.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that says {@code file:line: what is wrong}
     */
    public <T extends Record> T bind(String prefix, Class<T> type) {
        ApplicationConversionService conversions = new ApplicationConversionService();
        conversions.addConverter(String.class, Path.class, home::resolve);
        try {
            return new Binder(sources, null, conversions)
                    .bindOrCreate(prefix, Bindable.of(type), new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
        } catch (BindException e) {
            throw explained(prefix, type, e);
        }
    }

    private Fault explained(String prefix, Class<? extends Record> type, BindException failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnboundConfigurationPropertiesException unbound) {
                return unknown(prefix, type, unbound);
            }
            root = cause;
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
        return ours
                ? root.getMessage()
                : "it must be a " + target.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private Fault unknown(
            String prefix, Class<? extends Record> type, UnboundConfigurationPropertiesException unbound) {
        ConfigurationProperty first = unbound.getUnboundProperties().stream()
                .min(Comparator.comparingInt(SettingsFile::line))
                .orElseThrow();
        String key = first.getName().toString();
        String within = prefix.isEmpty() ? key : key.substring(prefix.length() + 1);
        return fault(line(first), "unknown setting \"" + key + "\"" + RecordSettings.hint(type, within));
    }

    /** Where the block that a message is about begins; 0 if it is not in the file. */
    private int lineOfBlock(ConfigurationPropertyName block) {
        return sources.stream()
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .map(IterableConfigurationPropertySource.class::cast)
                .flatMap(source -> source.stream()
                        .filter(name -> block.equals(name) || block.isAncestorOf(name))
                        .map(source::getConfigurationProperty))
                .mapToInt(SettingsFile::line)
                .filter(line -> line > 0)
                .min()
                .orElse(0);
    }

    private static int line(@Nullable ConfigurationProperty property) {
        return property != null
                        && property.getOrigin() instanceof TextResourceOrigin origin
                        && origin.getLocation() != null
                ? origin.getLocation().getLine() + 1
                : 0;
    }

    private Fault fault(int line, String message) {
        return Fault.configuration(new Problem(home.name(file), line, message).toString());
    }
}
