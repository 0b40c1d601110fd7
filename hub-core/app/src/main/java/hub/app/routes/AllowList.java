package hub.app.routes;

import hub.app.config.Home;
import hub.app.config.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What routes, and the Kamelets in them, may use of Camel: the list that comes with the hub, and what {@code config/routes-allowed.yaml}
 * adds to it, each entry with the reason beside it.
 *
 * @param problems what is wrong in the operator's file; an entry that is wrong allows nothing
 */
public record AllowList(Map<Kind, Set<String>> names, List<Problem> problems) {

    /** What can be allowed, by the word for it in the file. */
    enum Kind {
        COMPONENTS("components"),
        /** Components that a source may ask for more on its way. */
        ASKED("asked"),
        LANGUAGES("languages"),
        DATA_FORMATS("data-formats"),
        /** What nobody can allow. In the hub's own list only. */
        NEVER("never");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Optional<Kind> of(String word) {
            return List.of(values()).stream()
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }
    }

    private static final String BUILT_IN = "allowed.yaml";

    public AllowList {
        names = Map.copyOf(names);
        problems = List.copyOf(problems);
    }

    /** The hub's own list. */
    public static AllowList builtIn() {
        try (InputStream list = AllowList.class.getResourceAsStream(BUILT_IN)) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return new AllowList(Map.of(), List.of()).plus(BUILT_IN, text, Set.of(Kind.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hub's own list and what the operator of this home adds. */
    public static AllowList of(Home home) {
        AllowList builtIn = builtIn();
        String file = home.name(home.routesAllowed());
        try {
            return Files.exists(home.routesAllowed())
                    ? builtIn.plus(
                            file,
                            Files.readString(home.routesAllowed()),
                            Set.of(Kind.COMPONENTS, Kind.ASKED, Kind.LANGUAGES, Kind.DATA_FORMATS))
                    : builtIn;
        } catch (IOException e) {
            return new AllowList(builtIn.names, List.of(new Problem(file, 0, "cannot be read as UTF-8 text")));
        }
    }

    boolean has(Kind kind, String name) {
        return names(kind).contains(name);
    }

    Set<String> names(Kind kind) {
        return names.getOrDefault(kind, Set.of());
    }

    /** This list and what a file adds to it. */
    private AllowList plus(String file, String text, Set<Kind> kinds) {
        Map<Kind, Set<String>> all = new HashMap<>();
        names.forEach((kind, some) -> all.put(kind, new HashSet<>(some)));
        List<Problem> wrong = new ArrayList<>();
        try {
            for (Map.Entry<String, YamlValue> block : Yaml.parse(text).fields().entrySet()) {
                Optional<Kind> kind = Kind.of(block.getKey()).filter(kinds::contains);
                if (kind.isEmpty()) {
                    wrong.add(new Problem(
                            file,
                            block.getValue().line(),
                            "unknown block \"" + block.getKey()
                                    + "\": there is components, asked, languages and data-formats"));
                } else {
                    add(kind.get(), file, block.getValue(), all, wrong);
                }
            }
        } catch (Yaml.NotPlain e) {
            wrong.add(new Problem(file, e.line(), e.getMessage()));
        }
        return new AllowList(all, wrong);
    }

    private void add(Kind kind, String file, YamlValue block, Map<Kind, Set<String>> all, List<Problem> wrong) {
        block.fields().forEach((name, reason) -> {
            if (has(Kind.NEVER, name)) {
                wrong.add(new Problem(
                        file, reason.line(), "\"" + name + "\" runs code or picks endpoints and cannot be allowed"));
            } else if (block.textOf(name).isEmpty()) {
                wrong.add(new Problem(
                        file, reason.line(), "\"" + name + "\" needs a reason: write beside it why routes may use it"));
            } else {
                all.computeIfAbsent(kind, any -> new HashSet<>()).add(name);
            }
        });
        if (block.fields().isEmpty()) {
            wrong.add(
                    new Problem(file, block.line(), "write one line for each: name: the reason why routes may use it"));
        }
    }
}
