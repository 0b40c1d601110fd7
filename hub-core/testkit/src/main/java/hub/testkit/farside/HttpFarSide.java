package hub.testkit.farside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * An HTTP partner on this machine. It answers as it should until a test tells it otherwise, and notes whatever it is asked, answered or
 * not.
 */
public final class HttpFarSide implements AutoCloseable {

    private final Function<Asked, Answer> answers;
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final Queue<Manner> next = new ArrayDeque<>();
    private volatile Manner always = Manner.right();
    private Running running;

    /** A server at work; {@code down} opens when it goes down, so that nobody is left waiting in it. */
    private record Running(HttpServer server, ExecutorService threads, CountDownLatch down) {}

    /** @param answers what it answers when it answers as it should */
    public HttpFarSide(Function<Asked, Answer> answers) {
        this(0, answers);
    }

    /** @param port where it listens; 0: any that is free */
    public HttpFarSide(int port, Function<Asked, Answer> answers) {
        this.answers = answers;
        this.running = started(port);
    }

    private Running started(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            Running started = new Running(server, Executors.newCachedThreadPool(), new CountDownLatch(1));
            server.setExecutor(started.threads());
            server.createContext("/", exchange -> handle(exchange, started.down()));
            server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange, CountDownLatch down) throws IOException {
        try (exchange) {
            Asked request = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes());
            asked.add(request);
            Manner manner = manner();
            manner.answer(exchange, () -> answers.apply(request), time -> !opened(down, time));
        }
    }

    private Manner manner() {
        synchronized (next) {
            return next.isEmpty() ? always : next.remove();
        }
    }

    private static boolean opened(CountDownLatch down, Duration time) {
        try {
            return down.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Where it is: {@code http://127.0.0.1:PORT}. */
    public URI uri() {
        return URI.create("http://" + running.server().getAddress().getAddress().getHostAddress() + ":" + port());
    }

    private int port() {
        return running.server().getAddress().getPort();
    }

    /** What it was asked so far, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The next request, after those that are told for already, is answered in this manner. */
    public void next(Manner manner) {
        synchronized (next) {
            next.add(manner);
        }
    }

    /** Every request that is not told for by {@link #next} is answered in this manner from now on. */
    public void always(Manner manner) {
        always = manner;
    }

    /** Until {@link #comeBack} nobody listens. */
    public void goDown() {
        running.down().countDown();
        running.server().stop(0);
        running.threads().shutdownNow();
    }

    /** At the same address as before. */
    public void comeBack() {
        running = started(port());
    }

    @Override
    public void close() {
        goDown();
    }
}
