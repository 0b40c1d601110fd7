package hub.connectors.fhir.server;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.io.CloseMode;

/**
 * Asks, and gives up an answer that is not whole in time. The client's own timeouts are about silence: a server that says a byte now and
 * then never runs into them.
 */
final class WholeAnswers implements AutoCloseable {

    private final CloseableHttpClient http;
    private final Duration longest;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "answers in time");
        thread.setDaemon(true);
        return thread;
    });

    /** @param longest from the question to the last byte of its answer */
    WholeAnswers(CloseableHttpClient http, Duration longest) {
        this.http = http;
        this.longest = longest;
    }

    /** @throws IOException as well if the answer is not whole in time */
    <T> T ask(HttpUriRequestBase request, HttpClientResponseHandler<T> answer) throws IOException {
        Future<?> end = watch.schedule(request::cancel, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return http.execute(request, answer);
        } finally {
            end.cancel(false);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        http.close(CloseMode.IMMEDIATE);
    }
}
