package hub.bench.hub;

import hub.bench.store.Store;
import hub.testkit.CheckoutHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hub's home with the checkout's own configuration: every folder of the made-up council but the SEN2 return's, and no route out, so that
 * what is granted waits in the outbox.
 *
 * @param checkout the tree that it was copied from
 */
public record HubHome(Path checkout, Path folder, Store store) {

    private static final List<String> LEFT_OUT = List.of(
            "config/connectors/northshire-sen2.yaml",
            "config/agreements/northshire-icb-", // what it grants would go by a route that is left out
            "routes/sen2",
            "routes/transport/plans-");
    /** The settings name a number of children; nobody is made up here by the hub. */
    private static final int CHILDREN = 1;

    private static final List<String> RECIPIENTS = List.of("northshire-fleet", "redwing-travel", "northshire-insight");
    private static final String PLANS_OUT = "routes/transport/plans-to-%s.camel.yaml";

    public static HubHome make(Path checkout, Path folder, Store store) throws IOException {
        HubHome home = new HubHome(checkout, folder, store);
        CheckoutHome.withFolders(checkout, folder, CHILDREN);
        home.leaveOut();
        for (String recipient : RECIPIENTS) {
            Files.createDirectories(home.out(recipient));
        }
        home.settings();
        return home;
    }

    private void leaveOut() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (LEFT_OUT.stream().anyMatch(name::startsWith)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void settings() throws IOException {
        String own =
                Files.readString(folder.resolve("config/application.yaml")).replaceAll("(?m)^  demo:\n(    .*\n)+", "");
        if (store.url().startsWith("jdbc:postgresql:")) {
            write("password", store.password());
            own += "  database:%n    url: %s%n    user: %s%n    password-file: password%n"
                    .formatted(store.url(), store.user());
        }
        write("config/application.yaml", own);
    }

    /** Where a source drops its files: {@code liquidlogic/children}. */
    public Path in(String feed) {
        return folder.resolve("data/in").resolve(feed);
    }

    public Path out(String recipient) {
        return folder.resolve("data/out").resolve(recipient);
    }

    /** Drops every file of a council. */
    public void dropAll(Path council) throws IOException {
        try (Stream<Path> all = Files.walk(council)) {
            for (Path from : all.toList()) {
                Path to = in(council.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /**
     * Moves a file in, whole and as old as one that nobody writes to any more: the hub need not wait for it to lie still.
     *
     * @param file on the same disk
     * @return when it lay there
     */
    public Instant drop(Path file, String feed) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        Files.move(file, in(feed).resolve(file.getFileName()));
        return Instant.now();
    }

    /** When a file of a recipient was written to last. */
    public static Instant writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives each operator the route by which the checkout's hub delivers, pages and all. */
    public void deliverPages() throws IOException {
        for (String recipient : RECIPIENTS.subList(0, 2)) {
            String route = PLANS_OUT.formatted(recipient);
            write(route, Files.readString(checkout.resolve(route)));
        }
    }

    /** Writes a file of the home, and the folders above it. */
    public void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    public HubRun once() throws IOException {
        return BuiltHub.once(checkout, folder);
    }

    public BuiltHub running() throws IOException {
        return BuiltHub.running(checkout, folder);
    }
}
