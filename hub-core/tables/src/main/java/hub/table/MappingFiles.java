package hub.table;

import hub.connector.ConnectorContext;
import hub.connector.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds and compiles the mapping files of a connector: the council's own file, where there is one, stands for the connector's. */
final class MappingFiles {

    private final Class<?> owner;
    private final ConnectorContext context;
    private final MappingSchema schema = new MappingSchema();
    private final List<Problem> problems = new ArrayList<>();

    MappingFiles(Class<?> owner, ConnectorContext context) {
        this.owner = owner;
        this.context = context;
    }

    /** What is wrong in the files read so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Every layout of a feed, the one in {@code <feed>.yaml} first; those that cannot be used are left out and told of. */
    List<Mapping> ofFeed(String feed) {
        List<Mapping> mappings = new ArrayList<>();
        read(feed, feed).ifPresent(mappings::add);
        Set<String> others = new LinkedHashSet<>();
        mappings.forEach(main -> main.otherLayouts().forEach(layout -> others.add(feed + "." + layout)));
        others.addAll(inFolder(feed));
        others.forEach(name -> read(feed, name).ifPresent(mappings::add));
        mappings.stream()
                .filter(mapping -> mapping.extent() != mappings.get(0).extent())
                .forEach(mapping -> problem(
                        mapping.file(),
                        "the layouts of one feed have one extent; "
                                + mappings.get(0).file() + " says another"));
        return mappings;
    }

    /** Names without their ending of a council's own further layouts: {@code children.our-extract}. */
    private List<String> inFolder(String feed) {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(context.mappings())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(context.mappings(), feed + ".*.yaml")) {
                files.forEach(file -> names.add(file.getFileName().toString().replaceAll("\\.yaml$", "")));
            } catch (IOException e) {
                throw Fault.configuration("cannot list " + context.mappings() + ": check that it may be read");
            }
        }
        return names.stream().sorted().toList();
    }

    private Optional<Mapping> read(String feed, String name) {
        String file = name + ".yaml";
        try {
            Path own = context.mappings().resolve(file);
            if (Files.exists(own)) {
                return compile(feed, file, Files.readString(own));
            }
            try (InputStream in = owner.getResourceAsStream("/mappings/" + file)) {
                if (in == null) {
                    problem(file, "there is no such mapping file");
                    return Optional.empty();
                }
                return compile(feed, file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            problem(file, "the file cannot be read as UTF-8 text: check it and its rights");
            return Optional.empty();
        }
    }

    private Optional<Mapping> compile(String feed, String file, String content) {
        MappingText text = new MappingText(file, content);
        Optional<Mapping> mapping = schema.compile(text, context.source().value());
        mapping.filter(m -> !m.feed().equals(feed))
                .ifPresent(m ->
                        text.problem(text.tree().path("feed"), "the file is for the feed " + feed + " by its name"));
        problems.addAll(text.problems());
        return mapping.filter(m -> text.isWell());
    }

    private void problem(String file, String message) {
        problems.add(new Problem(file, 0, message));
    }
}
