package hub.testkit.farside;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

/** How an HTTP partner answers a request, when not as it should. */
@FunctionalInterface
public interface Manner {

    /**
     * Answers, or does not.
     *
     * @param right does what was asked, and says what it would have answered
     */
    void answer(HttpExchange exchange, Supplier<Answer> right, Patience patience) throws IOException;

    /** Waits, but no longer than until the partner goes down. */
    @FunctionalInterface
    interface Patience {

        /** @return whether the partner is still up */
        boolean waited(Duration time);
    }

    /** As it should. */
    static Manner right() {
        return (exchange, right, patience) -> send(exchange, right.get());
    }

    /** Something else, without doing what was asked. */
    static Manner instead(Answer other) {
        return (exchange, right, patience) -> send(exchange, other);
    }

    /** Takes the request and says nothing, until it goes down. */
    static Manner silent() {
        return (exchange, right, patience) -> patience.waited(Duration.ofDays(1));
    }

    /** The right answer, a byte at a time with a rest after each. */
    static Manner slow(Duration rest) {
        return (exchange, right, patience) -> {
            Answer answer = right.get();
            OutputStream body = begin(exchange, answer);
            for (byte each : answer.body()) {
                body.write(each);
                body.flush();
                if (!patience.waited(rest)) {
                    return;
                }
            }
        };
    }

    /** The right status with a body that is nothing anybody asked for. */
    static Manner garbage() {
        byte[] garbage = "<<< \u0000 not what you asked for".getBytes(StandardCharsets.UTF_8);
        return (exchange, right, patience) -> {
            Answer answer = right.get();
            send(exchange, new Answer(answer.status(), answer.headers(), garbage));
        };
    }

    /** Another place, which nobody configured. */
    static Manner redirect(int status, URI elsewhere) {
        return instead(Answer.of(status).with("Location", elsewhere.toString()));
    }

    /** Not now, but after so many seconds. */
    static Manner tooMany(int seconds) {
        return instead(Answer.of(429).with("Retry-After", String.valueOf(seconds)));
    }

    /** Says how long the answer is, and hangs up when half of it is sent. */
    static Manner breakOff() {
        return (exchange, right, patience) -> {
            Answer answer = right.get();
            byte[] body = answer.body().length < 2 ? new byte[1024] : answer.body();
            OutputStream half = begin(exchange, new Answer(answer.status(), answer.headers(), body));
            half.write(body, 0, body.length / 2);
            half.flush();
        };
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        OutputStream body = begin(exchange, answer);
        if (answer.body().length > 0) {
            body.write(answer.body());
        }
    }

    /** Sends the status and the headers. */
    private static OutputStream begin(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        return exchange.getResponseBody();
    }
}
