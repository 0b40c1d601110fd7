package hub;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data flows to the right, imports point to the left: what each package of the engine may import, and nothing else. */
class OneWayTest {

    private static final Map<String, List<String>> MAY_IMPORT = Map.of(
            "hub.store", List.of(),
            "hub.identity", List.of("hub.store"),
            "hub.intake", List.of("hub.identity", "hub.store"),
            "hub.audit", List.of("hub.store"),
            "hub.product", List.of("hub.store"),
            "hub.sharing", List.of("hub.product", "hub.audit", "hub.store"),
            "hub.delivery", List.of("hub.sharing", "hub.product", "hub.audit", "hub.store"));

    /** Everyone's: the language, the contract, the JDK, and the libraries the engine is built with. No Camel, no FHIR, no web. */
    private static final List<String> COMMON = List.of(
            "hub.model..",
            "hub.connector..",
            "java..",
            "javax.sql..",
            "org.jspecify..",
            "org.slf4j..",
            "org.springframework.jdbc..",
            "org.springframework.transaction..",
            "org.springframework.dao..",
            "org.springframework.core..",
            "tools.jackson..",
            "com.fasterxml.jackson.annotation..",
            "com.networknt..",
            "com.zaxxer.hikari..",
            "org.flywaydb..");

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hub");

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_imports_only_what_it_may(String name) {
        assertThat(check(name, MAY_IMPORT.get(name)).getFailureReport().getDetails())
                .isEmpty();
    }

    @Test
    void the_rule_fails_when_a_package_imports_what_it_may_not() {
        assertThat(check("hub.intake", List.of("hub.identity"))
                        .getFailureReport()
                        .getDetails())
                .as("intake without leave to import the store")
                .isNotEmpty();
    }

    @Test
    void every_package_of_the_engine_has_its_rule() {
        List<String> others = List.of("hub.model", "hub.connector", "hub.testkit");
        assertThat(ENGINE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !others.contains(name))
                        .distinct())
                .isSubsetOf(MAY_IMPORT.keySet());
    }

    private static EvaluationResult check(String name, List<String> neighbours) {
        String[] allowed = Stream.of(Stream.of(name), neighbours.stream(), COMMON.stream())
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .allowEmptyShould(true)
                .evaluate(ENGINE);
    }
}
