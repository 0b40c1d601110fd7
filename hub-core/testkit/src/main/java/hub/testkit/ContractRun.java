package hub.testkit;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * One run of a connector's contract tests that is itself part of a test: of a connector that is in no build, or of a packed one.
 *
 * @param kept how many promises were kept
 * @param broken what each of the others said, after its name
 */
public record ContractRun(long kept, List<String> broken) {

    /**
     * Runs every class called {@code …ContractTest}.
     *
     * @param tests the folder of the compiled tests
     * @param more what else they need beside the class path
     */
    public static ContractRun of(Path tests, Path... more) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (OwnFilesFirst loader = new OwnFilesFirst(urls(tests, more), before)) {
            thread.setContextClassLoader(loader);
            return execute(request()
                    .selectors(selectClasspathRoots(Set.of(tests)))
                    .filters(includeClassNamePatterns(".*ContractTest"))
                    .build());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] urls(Path tests, Path... more) throws MalformedURLException {
        List<URL> urls = new ArrayList<>(List.of(tests.toUri().toURL()));
        for (Path path : more) {
            urls.add(path.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static ContractRun execute(LauncherDiscoveryRequest contracts) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(contracts, listener);
        TestExecutionSummary summary = listener.getSummary();
        return new ContractRun(
                summary.getTestsSucceededCount(),
                summary.getFailures().stream()
                        .map(failure -> failure.getTestIdentifier().getUniqueId() + ": " + failure.getException())
                        .toList());
    }

    /** Another connector on the class path may have a sample or a mapping file of the same name. */
    private static final class OwnFilesFirst extends URLClassLoader {

        OwnFilesFirst(URL[] own, ClassLoader others) {
            super(own, others);
        }

        @Override
        public @Nullable URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
