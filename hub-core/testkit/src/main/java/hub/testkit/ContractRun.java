package hub.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.TagFilter.excludeTags;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * One run of a connector's contract tests, every class called {@code …ContractTest}, that is itself part of a test.
 *
 * @param kept how many promises were kept
 * @param broken what each of the others said, after its name
 */
public record ContractRun(long kept, List<String> broken) {

    private static final String CONTRACTS = "ContractTest.class";

    /** Of a connector that is not on the class path: of its compiled classes. */
    public static ContractRun ofClasses(Path classes, Path tests) throws IOException {
        try (OwnFilesFirst loader = new OwnFilesFirst(classes, tests)) {
            return execute(request().selectors(contracts(tests, loader)), loader);
        }
    }

    /**
     * Of a packed connector.
     *
     * @param archive what loaded it
     * @param classes for the samples, which its tests read
     */
    public static ContractRun ofArchive(ClassLoader archive, Path classes, Path tests) throws IOException {
        try (OwnFilesFirst loader = new OwnFilesFirst(classes, tests)) {
            return execute(request().selectors(contracts(tests, loader)), archive);
        }
    }

    /** Of a packed connector, with no outside system at work: whether it loads, reads and writes. */
    public static ContractRun ofArchiveAlone(ClassLoader archive, Path classes, Path tests) throws IOException {
        try (OwnFilesFirst loader = new OwnFilesFirst(classes, tests)) {
            return execute(
                    request().selectors(contracts(tests, loader)).filters(excludeTags(Contract.FAR_SIDE)), archive);
        }
    }

    private static List<ClassSelector> contracts(Path tests, ClassLoader loader) throws IOException {
        List<ClassSelector> contracts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(tests)) {
            for (Path file : files.filter(each -> each.toString().endsWith(CONTRACTS))
                    .sorted()
                    .toList()) {
                String path = tests.relativize(file).toString();
                String name = path.substring(0, path.lastIndexOf('.'))
                        .replace('/', '.')
                        .replace('\\', '.');
                contracts.add(selectClass(loader.loadClass(name)));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return contracts;
    }

    /** What a connector does, it does with its own loader as the thread's context class loader: the hub sees to that. */
    private static ContractRun execute(LauncherDiscoveryRequestBuilder contracts, ClassLoader context) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (LauncherSession session = LauncherFactory.openSession()) {
            TestPlan plan = session.getLauncher().discover(contracts.build());
            thread.setContextClassLoader(context);
            session.getLauncher().execute(plan, listener);
        } finally {
            thread.setContextClassLoader(before);
        }
        TestExecutionSummary summary = listener.getSummary();
        return new ContractRun(
                summary.getTestsSucceededCount(),
                summary.getFailures().stream()
                        .map(failure -> failure.getTestIdentifier().getUniqueId() + ": " + failure.getException())
                        .toList());
    }

    /** Another connector on the class path may have a sample or a mapping file of the same name. */
    private static final class OwnFilesFirst extends URLClassLoader {

        OwnFilesFirst(Path classes, Path tests) throws IOException {
            super(
                    new URL[] {classes.toUri().toURL(), tests.toUri().toURL()},
                    Thread.currentThread().getContextClassLoader());
        }

        @Override
        public @Nullable URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
