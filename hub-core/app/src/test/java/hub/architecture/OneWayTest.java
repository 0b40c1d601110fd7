package hub.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Data flows to the right, imports point to the left: every package says in its {@code package-info} which packages of the hub it may
 * import, and imports no others. The diagram in {@code docs/packages.md} is drawn from it.
 */
class OneWayTest {

    private static final StatedImports STATED = StatedImports.read();
    private static final ActualImports ACTUAL = ActualImports.read();

    @Test
    void every_package_says_what_it_may_import() {
        assertThat(ACTUAL.byPackage().keySet()).isSubsetOf(STATED.byPackage().keySet());
    }

    @Test
    void a_package_imports_only_what_it_says() {
        assertThat(beyond(ACTUAL.byPackage(), STATED.byPackage())).isEmpty();
    }

    @Test
    void the_rule_fails_when_a_package_imports_what_it_may_not() {
        Map<String, Set<String>> broken = new TreeMap<>(ACTUAL.byPackage());
        broken.put("hub.intake", Set.of("hub.store", "hub.sharing"));

        assertThat(beyond(broken, STATED.byPackage())).isEqualTo(Map.of("hub.intake", Set.of("hub.sharing")));
    }

    @Test
    void the_engine_knows_no_camel_no_fhir_and_no_web() {
        assertThat(ACTUAL.libraries().entrySet())
                .filteredOn(entry -> "hub-core/engine".equals(STATED.moduleOf().get(entry.getKey())))
                .isNotEmpty()
                .flatExtracting(Map.Entry::getValue)
                .noneMatch(name -> name.matches(
                        "(org\\.apache\\.camel|ca\\.uhn|org\\.hl7|org\\.springframework\\.(web|boot)|jakarta)\\..*"));
    }

    @Test
    void no_two_packages_import_each_other_whatever_the_way_round() {
        assertThat(STATED.byPackage().keySet()).noneMatch(name -> reach(name).contains(name));
    }

    @Test
    void the_diagram_is_drawn_from_the_code() throws IOException {
        Path page = Checkout.top().resolve("docs/packages.md");
        String drawn = PackageDiagram.of(ACTUAL, STATED.moduleOf());
        if (Boolean.getBoolean("toucan.draw")) {
            Files.writeString(page, drawn);
        }
        assertThat(page)
                .as(
                        "drawn anew by: mvn test -pl hub-core/app -am -Dtest=OneWayTest -Dsurefire.failIfNoSpecifiedTests=false -Dtoucan.draw=true")
                .hasContent(drawn);
    }

    /** What some import beyond what others allow. */
    private static Map<String, Set<String>> beyond(Map<String, Set<String>> some, Map<String, Set<String>> others) {
        Map<String, Set<String>> beyond = new TreeMap<>();
        some.forEach((name, imports) -> {
            Set<String> rest = new TreeSet<>(imports);
            rest.removeAll(others.getOrDefault(name, Set.of()));
            if (!rest.isEmpty()) {
                beyond.put(name, rest);
            }
        });
        return beyond;
    }

    /** Every package that is imported from here on, however far. */
    private static Set<String> reach(String from) {
        Set<String> reached = new TreeSet<>();
        Set<String> next = new TreeSet<>(STATED.byPackage().get(from));
        while (reached.addAll(next)) {
            Set<String> further = new TreeSet<>();
            next.forEach(name -> further.addAll(STATED.byPackage().getOrDefault(name, Set.of())));
            next = further;
        }
        return reached;
    }
}
