package hub.connectors.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Kamelet that takes files from a feed's folder. */
class FolderSourceTest {

    private static final Instant LONG_AGO = Instant.parse("2026-11-22T02:00:00Z");

    @TempDir
    private Path home;

    private final CamelContext camel = new DefaultCamelContext();
    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void complete_files_are_taken_in_the_order_of_their_names_and_moved_aside() throws Exception {
        Path feed = Files.createDirectories(home.resolve("crew"));
        for (String name : List.of("crew-20261122T0200.csv", "crew-20261121T0200.csv", "crew-20261123T0200.csv.part")) {
            Path file = Files.writeString(feed.resolve(name), "crew_id\n");
            Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        }
        start("crew");

        assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo("crew-20261121T0200.csv");
        assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo("crew-20261122T0200.csv");
        camel.stop();
        assertThat(feed.resolve(".done/crew-20261121T0200.csv")).exists();
        assertThat(feed.resolve("crew-20261121T0200.csv")).doesNotExist();
        assertThat(feed.resolve("crew-20261123T0200.csv.part")).exists();
    }

    @Test
    void a_feed_without_a_folder_does_not_start() {
        assertThatThrownBy(() -> start("crew")).isInstanceOf(Exception.class);
        assertThat(home.resolve("crew")).doesNotExist();
    }

    private void start(String feed) throws Exception {
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("kamelet:transport-folder-source?feed=" + feed + "&directory=" + home)
                        .process(exchange -> taken.add(exchange.getIn().getHeader(Exchange.FILE_NAME, String.class)));
            }
        });
        camel.start();
    }
}
