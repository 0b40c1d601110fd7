package hub.app.trial;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.config.HubSettings.Demo;
import hub.app.demo.DemoCouncil;
import hub.broker.OwnProcess;
import hub.connector.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The made-up council's outside systems beside its hub, in a process of their own: each stands where the settings of the connectors say that
 * it is. Where they name none, or the hub is no made-up council's, nothing is started.
 */
public final class SystemsTrial implements AutoCloseable {

    private static final String SYSTEMS = "systems";

    /** The feed that comes by SFTP: what lies in its folder is put on the server. */
    private static final String BY_SFTP = "training";

    private final List<SystemAddress> addresses;
    private final @Nullable OwnProcess process;

    private SystemsTrial(List<SystemAddress> addresses, @Nullable OwnProcess process) {
        this.addresses = addresses;
        this.process = process;
    }

    /**
     * Starts them, and makes what they hold if it is not there yet.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if an address is taken, or they do not start
     */
    public static SystemsTrial start(Home home, HubSettings settings) {
        List<SystemAddress> addresses = settings.council().isPresent() ? SystemAddress.in(home) : List.of();
        if (addresses.isEmpty()) {
            return new SystemsTrial(addresses, null);
        }
        addresses.forEach(SystemAddress::refuseIfTaken);
        Path in = home.data().resolve("in");
        try {
            settings.council().ifPresent(council -> fill(in, council));
            putOnServer(in.resolve("transport").resolve(BY_SFTP), in.resolve(SYSTEMS));
            return new SystemsTrial(addresses, started(home, addresses));
        } catch (IOException | UncheckedIOException e) {
            throw Fault.configuration("cannot write to " + in + ": let the hub's user write there");
        } catch (IllegalStateException e) {
            throw Fault.configuration(e.getMessage());
        }
    }

    private static OwnProcess started(Home home, List<SystemAddress> addresses) throws IOException {
        List<String> words = new ArrayList<>(List.of(OwnProcess.READY));
        for (SystemAddress address : addresses) {
            Path folder = Files.createDirectories(home.data().resolve(address.folder()));
            words.add(address.kind() + "=" + address.port() + "=" + folder);
        }
        return OwnProcess.start(
                "trial",
                "hub.trial.OutsideSystems",
                List.of(
                        "-Xmx256m",
                        "-Dh2.bindAddress=127.0.0.1",
                        "-Dsun.net.httpserver.nodelay=true",
                        "-Dslf4j.internal.verbosity=ERROR"),
                home.data().resolve("systems.log"),
                words);
    }

    /** For a council whose files were written without them. */
    private static void fill(Path in, Demo council) {
        if (Files.notExists(in.resolve(SYSTEMS))) {
            new DemoCouncil().writeSystems(in, council.children(), council.seed());
        }
    }

    /** Each file, and then its marker; nothing if that was done before. */
    private static void putOnServer(Path feed, Path systems) throws IOException {
        Path server = systems.resolve("sftp/files").resolve(BY_SFTP);
        if (Files.exists(server) || Files.notExists(feed)) {
            return;
        }
        Files.createDirectories(server);
        try (Stream<Path> files = Files.list(feed)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path put = Files.move(file, server.resolve(file.getFileName().toString()));
                Files.createFile(server.resolve(put.getFileName() + ".done"));
            }
        }
    }

    /** What stands where, a line each. */
    public List<String> addresses() {
        return addresses.stream().map(SystemAddress::toString).toList();
    }

    /** Stops them. @return what they hold that the hub gave them, a line each */
    public List<String> end() {
        return process == null ? List.of() : process.end();
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
