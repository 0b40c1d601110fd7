package hub.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The packages and their imports as a Mermaid diagram. The language and the contract are everyone's, so arrows to them are left out. */
final class PackageDiagram {

    private static final Set<String> EVERYONES = Set.of("hub.model", "hub.connector");
    private static final String HEAD = """
            # The packages

            An arrow points at what is imported. `hub.model` and `hub.connector` are everyone's and have no arrows. Drawn from the code by `OneWayTest`; not to be edited.

            ```mermaid
            flowchart RL
            """;

    private PackageDiagram() {}

    static String of(ActualImports actual, Map<String, String> modules) {
        StringBuilder page = new StringBuilder(HEAD);
        byModule(modules, actual.byPackage().keySet()).forEach((module, names) -> {
            page.append("    subgraph %s[\"%s\"]\n".formatted(id(module), module));
            names.forEach(name -> page.append("        %s[%s]\n".formatted(id(name), name)));
            page.append("    end\n");
        });
        actual.byPackage()
                .forEach((name, imports) -> imports.stream()
                        .filter(imported -> !EVERYONES.contains(imported))
                        .forEach(imported -> page.append("    %s --> %s\n".formatted(id(name), id(imported)))));
        return page.append("```\n").toString();
    }

    /** Mermaid knows letters, digits and underscores. */
    private static String id(String name) {
        return name.replaceAll("[^a-z0-9]", "_");
    }

    private static Map<String, Set<String>> byModule(Map<String, String> modules, Set<String> compiled) {
        Map<String, Set<String>> found = new TreeMap<>();
        modules.forEach((name, module) -> {
            if (compiled.contains(name)) {
                found.computeIfAbsent(module, m -> new TreeSet<>()).add(name);
            }
        });
        return found;
    }
}
