package hub.connectors.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Kamelet that takes files from a feed's folder. */
class FolderSourceTest {

    @TempDir
    private Path home;

    private final CamelContext camel = new DefaultCamelContext();

    @AfterEach
    void stop() {
        camel.stop();
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
                        .process(exchange -> {});
            }
        });
        camel.start();
    }
}
