package hub.app.connectors;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * What the hub lends every connector: the contract, the language, Camel and the logging API. Behind it is the JDK, and nothing else of
 * the hub or of its libraries.
 */
final class LentClasses extends ClassLoader {

    private static final List<String> LENT =
            List.of("hub.connector.", "hub.model.", "org.apache.camel.", "org.slf4j.", "org.jspecify.");
    private static final List<String> LENT_FILES = List.of(
            "hub/connector/",
            "hub/model/",
            "org/apache/camel/",
            "META-INF/services/org/apache/camel/",
            "META-INF/org/apache/camel/");

    private final ClassLoader hub;

    LentClasses(ClassLoader hub) {
        super("lent", ClassLoader.getPlatformClassLoader());
        this.hub = hub;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (LENT.stream().noneMatch(name::startsWith)) {
            throw new ClassNotFoundException(name);
        }
        return hub.loadClass(name);
    }

    @Override
    protected URL findResource(String name) {
        return isLent(name) ? hub.getResource(name) : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return isLent(name) ? hub.getResources(name) : Collections.emptyEnumeration();
    }

    private static boolean isLent(String name) {
        return LENT_FILES.stream().anyMatch(name::startsWith);
    }
}
