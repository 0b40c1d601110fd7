package hub.app.cli;

import hub.app.admin.AdminServer;
import hub.app.config.Home;
import hub.app.run.Books;
import hub.app.run.Configuration;
import hub.app.run.RunningHub;
import hub.app.run.Seeding;
import hub.app.trial.KafkaTrial;
import hub.app.trial.SystemsTrial;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code toucan run}. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Starts the hub: takes in what the sources send, decides, and delivers, until it is stopped.")
public final class RunCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;
    private static final long LOOK_MILLIS = 100;

    @Mixin
    private HomeOption where;

    @Option(
            names = "--once",
            description = "work until nothing is waiting, print the ledgers, and end; 1 if a row does not add up")
    private boolean once;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8787",
            description = "where the admin API listens, on this machine only; 0: any (default: 8787)")
    private int port;

    @Option(
            names = "--with-kafka",
            description = "with a Kafka broker beside the made-up council, in a home of its own, data/with-kafka")
    private boolean withKafka;

    @Spec
    private CommandSpec spec;

    private final Clock clock = Clock.systemUTC();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port: a port is a number from 0 to 65535");
        }
        Thread hook = new Thread(this::stopAndWait, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return withKafka ? runWithKafka() : run(where.home());
        } finally {
            closed.countDown();
            if (stop.getCount() > 0) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }

    private int runWithKafka() throws InterruptedException {
        try (KafkaTrial trial = KafkaTrial.start(where.home())) {
            out().printf(
                            "With Kafka the hub has a home of its own: give other commands --home %s%n",
                            trial.home().folder());
            int status = run(trial.home());
            out().println("Topics");
            trial.end().forEach(topic -> out().println("  " + topic));
            return status;
        }
    }

    private int run(Home home) throws InterruptedException {
        try (Configuration configuration = new Configuration(home, clock)) {
            configuration.refuseProblems();
            Seeding.ifEmpty(home, configuration.settings())
                    .ifPresent(demo -> out().printf(
                                    "Wrote a made-up council of %,d children (seed %d) to data/in.%n",
                                    demo.children(), demo.seed()));
            try (SystemsTrial systems = SystemsTrial.start(home, configuration.settings())) {
                configuration.check().refuseProblems();
                systems.addresses().forEach(line -> out().println("Beside this hub: " + line));
                int status = run(configuration);
                systems.end().forEach(line -> out().println("At " + line));
                return status;
            }
        }
    }

    private int run(Configuration configuration) throws InterruptedException {
        try (RunningHub hub = new RunningHub(configuration, out(), clock)) {
            return once ? once(hub) : untilStopped(hub);
        }
    }

    private int once(RunningHub hub) throws InterruptedException {
        long begun = System.nanoTime();
        hub.start();
        new Welcome(hub, out()).print("");
        work(hub, begun);
        hub.refreshWhatIsDue();
        work(hub, begun);
        Books books = hub.books();
        books.print(out());
        List<String> troubles = hub.troubles();
        troubles.forEach(trouble -> spec.commandLine().getErr().println("toucan: " + trouble));
        return books.balance() && troubles.isEmpty() ? 0 : 1;
    }

    /** Until nothing is waiting. */
    private void work(RunningHub hub, long begun) throws InterruptedException {
        while (!hub.idle(begun) && !stopped()) {
            hub.demandDatabase();
            hub.tell();
        }
    }

    private int untilStopped(RunningHub hub) throws InterruptedException {
        try (AdminServer admin = AdminServer.start(hub.everything(), hub.home().data(), port)) {
            hub.start();
            hub.askForRefreshes();
            new Welcome(hub, out()).print(" and listens on " + admin.url());
            while (!stopped()) {
                hub.demandDatabase();
                hub.tell();
            }
            out().println("Stopping.");
            out().flush();
            return 0;
        }
    }

    /** Waits a moment, or until a stop signal came. */
    private boolean stopped() throws InterruptedException {
        return stop.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A stop signal ends the wait, and the process ends when everything is closed. */
    private void stopAndWait() {
        stop.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
