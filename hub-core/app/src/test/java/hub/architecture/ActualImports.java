package hub.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the packages of the hub really import, read from the compiled classes.
 *
 * @param byPackage the other packages of the hub
 * @param libraries the packages of everybody else
 */
record ActualImports(Map<String, Set<String>> byPackage, Map<String, Set<String>> libraries) {

    static ActualImports read() {
        ActualImports found = new ActualImports(new TreeMap<>(), new TreeMap<>());
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("hub")
                .forEach(found::add);
        return found;
    }

    private void add(JavaClass type) {
        String name = type.getPackageName();
        Set<String> ours = byPackage.computeIfAbsent(name, n -> new TreeSet<>());
        Set<String> others = libraries.computeIfAbsent(name, n -> new TreeSet<>());
        type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getPackageName)
                .filter(target -> !target.equals(name))
                .forEach(target -> (target.startsWith("hub.") ? ours : others).add(target));
    }
}
