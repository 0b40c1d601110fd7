package hub.table.sql;

import hub.connector.ConnectorContext;
import hub.connector.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finds and reads the views of a connector: the council's own file, where there is one, stands for the connector's. */
final class ViewFiles {

    private static final YAMLMapper STRICT = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Class<?> owner;
    private final Path own;

    ViewFiles(Class<?> owner, ConnectorContext context) {
        this.owner = owner;
        this.own = context.mappings().resolve("views");
    }

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that names file and line */
    View of(String feed) {
        String file = feed + ".yaml";
        try (InputStream in = open(file)) {
            View view = STRICT.readValue(in, View.class);
            if (!view.feed().equals(feed)) {
                throw Fault.configuration("views/" + file + ": the file is for the feed " + feed + " by its name");
            }
            return view;
        } catch (JacksonException e) {
            throw Fault.configuration(
                    "views/" + file + ": this is no view: it has feed, key, reads and select, may have changed, and"
                            + " nothing else" + place(e));
        } catch (IOException e) {
            throw Fault.configuration("views/" + file + ": the file cannot be read: check it and its rights");
        }
    }

    /** The property where it went wrong, which is more than the line that the parser had come to. */
    private static String place(JacksonException e) {
        String path = e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "; see line " + e.getLocation().getLineNr() : "; see " + path;
    }

    private InputStream open(String file) throws IOException {
        Path edited = own.resolve(file);
        InputStream in =
                Files.exists(edited) ? Files.newInputStream(edited) : owner.getResourceAsStream("/views/" + file);
        if (in == null) {
            throw new IOException("no such file");
        }
        return in;
    }
}
