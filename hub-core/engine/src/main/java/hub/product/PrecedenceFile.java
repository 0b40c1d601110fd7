package hub.product;

import hub.connector.Fault;
import hub.model.OrganisationId;
import hub.model.RecordType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code config/precedence.yaml}: record types, or components of them, each with the sources believed for it in order. */
public final class PrecedenceFile {

    private final Path file;
    private final Map<String, List<OrganisationId>> order = new LinkedHashMap<>();

    private PrecedenceFile(Path file) {
        this.file = file;
    }

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} naming file and line, if it cannot be read or names what there is not */
    public static Precedence read(Path file) {
        PrecedenceFile reading = new PrecedenceFile(file);
        try (JsonParser yaml = new YAMLMapper().createParser(Files.readString(file))) {
            reading.all(yaml);
        } catch (IOException e) {
            throw Fault.configuration(file + ": cannot be read; it must be there, in UTF-8");
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw Fault.configuration(file + ":" + line + ": this is not YAML");
        }
        return new Precedence(reading.order);
    }

    private void all(JsonParser yaml) {
        if (yaml.nextToken() != JsonToken.START_OBJECT) {
            throw wrong(yaml, "record types are expected here, each with a list of sources");
        }
        while (yaml.nextToken() != JsonToken.END_OBJECT) {
            String what = yaml.currentName();
            if (!exists(what)) {
                throw wrong(yaml, "there is no record type or component '" + what + "'");
            }
            if (yaml.nextToken() != JsonToken.START_ARRAY) {
                throw wrong(yaml, "'" + what + "' needs a list of sources, the most believed first");
            }
            if (order.put(what, sources(yaml)) != null) {
                throw wrong(yaml, "'" + what + "' stands here twice");
            }
        }
    }

    private List<OrganisationId> sources(JsonParser yaml) {
        List<OrganisationId> sources = new ArrayList<>();
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
            try {
                sources.add(OrganisationId.of(yaml.getString()));
            } catch (IllegalArgumentException e) {
                throw wrong(yaml, e.getMessage());
            }
        }
        return sources;
    }

    private static boolean exists(String what) {
        String[] parts = what.split("\\.", 2);
        return Arrays.stream(RecordType.values())
                .filter(t -> t.text().equals(parts[0]))
                .anyMatch(t -> parts.length == 1
                        || Arrays.stream(t.recordClass().getRecordComponents())
                                .anyMatch(c -> c.getName().equals(parts[1])));
    }

    private Fault wrong(JsonParser yaml, String what) {
        return Fault.configuration(file + ":" + yaml.currentTokenLocation().getLineNr() + ": " + what);
    }
}
