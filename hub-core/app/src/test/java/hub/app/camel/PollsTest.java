package hub.app.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultEndpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a source without waiting: whether it has looked, and whether it looks at all. */
class PollsTest {

    @TempDir
    Path folder;

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final Polls polls = new Polls("town");
    private final TimerTurns turns = new TimerTurns();

    @BeforeEach
    void watched() {
        context.addLifecycleStrategy(polls);
        context.addRoutePolicyFactory(turns);
        context.addComponent("pushed", new PushedComponent());
        context.start();
    }

    @AfterEach
    void close() throws IOException {
        context.close();
    }

    @Test
    void a_folder_is_through_when_it_was_looked_at_in_vain_and_not_before() throws Exception {
        long dropped = System.nanoTime();
        Files.writeString(folder.resolve("a.csv"), "one");
        route("later", "file:" + folder + "?initialDelay=3600000");
        assertThat(polls.idle(dropped, dropped)).isFalse();

        context.getRouteController().stopRoute("later");
        context.removeRoute("later");
        route("now", "file:" + folder + "?initialDelay=0&delay=10");
        await().until(() -> polls.idle(dropped, dropped));
        assertThat(folder.resolve(".camel/a.csv")).exists();
    }

    @Test
    void what_was_dropped_after_the_last_look_is_still_to_be_looked_for() throws Exception {
        long before = System.nanoTime();
        route("folder", "file:" + folder + "?initialDelay=0&delay=10");
        await().until(() -> polls.idle(before, before));

        assertThat(polls.idle(System.nanoTime() + TimeUnit.HOURS.toNanos(1), before))
                .isFalse();
    }

    @Test
    void a_system_that_a_timer_asks_is_waited_for_until_it_was_asked_once() throws Exception {
        route("later", "timer:later?delay=3600000");
        assertThat(turns.over()).isFalse();

        context.getRouteController().stopRoute("later");
        assertThat(turns.over()).isTrue();
        route("now", "timer:now?delay=0");
        await().until(turns::over);
    }

    @Test
    void a_source_that_brings_what_comes_is_told_from_those_that_look() throws Exception {
        route("timed", "timer:now?delay=0");
        route("fed", "direct:fed");
        assertThat(polls.open()).isFalse();

        route("pushed", "pushed:any");
        assertThat(polls.open()).isTrue();
    }

    private void route(String id, String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId(id).stop();
            }
        });
    }

    /** As one that listens on a port. */
    private static final class PushedComponent extends DefaultComponent {

        @Override
        protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
            return new DefaultEndpoint(uri, this) {
                @Override
                public Producer createProducer() {
                    throw new UnsupportedOperationException("nothing goes out here");
                }

                @Override
                public Consumer createConsumer(Processor processor) {
                    return new DefaultConsumer(this, processor);
                }
            };
        }
    }
}
