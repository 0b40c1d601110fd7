package hub.connectors.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Payload.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.DefaultMessage;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Kamelet that puts a delivery's parts into a recipient's folder. */
class FolderSinkTest {

    @TempDir
    private Path home;

    private final CamelContext camel = new DefaultCamelContext();

    @BeforeEach
    void start() {
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void a_repeat_puts_the_same_files_in_the_place_of_the_first() throws Exception {
        Path folder = Files.createDirectory(home.resolve("fleet"));
        send(folder, part("plans/R012-AM/L-88-v3.pdf", "first, and longer"));
        send(folder, part("plans/R012-AM/L-88-v3.pdf", "second"));

        assertThat(folder.resolve("plans/R012-AM/L-88-v3.pdf")).hasContent("second");
        assertThat(files(folder)).hasSize(1);
    }

    @Test
    void a_part_that_cannot_be_written_raises_and_the_manifest_after_it_never_comes() throws Exception {
        Path folder = Files.createDirectory(home.resolve("fleet"));
        Files.writeString(folder.resolve("plans"), "a file where a folder should be");

        assertThatThrownBy(
                        () -> send(folder, part("plans/R012-AM/L-88-v3.pdf", "page"), part("manifest/D-1.json", "m")))
                .isInstanceOf(CamelExecutionException.class);
        assertThat(folder.resolve("manifest")).doesNotExist();
    }

    private void send(Path folder, Part... parts) throws Exception {
        Resource route = ResourceHelper.fromString("sink.yaml", """
                - route:
                    id: sink
                    from:
                      uri: direct:deliveries
                      steps:
                        - to:
                            uri: kamelet:transport-folder-sink
                            parameters:
                              folder: "%s"
                """.formatted(folder));
        PluginHelper.getRoutesLoader(camel).updateRoutes(route);
        Exchange sent = camel.createProducerTemplate()
                .send("direct:deliveries", exchange -> exchange.getIn().setBody(messages(parts)));
        if (sent.getException() != null) {
            throw new CamelExecutionException("the sink refused", sent, sent.getException());
        }
    }

    private List<Message> messages(Part... parts) {
        List<Message> messages = new ArrayList<>();
        for (Part part : parts) {
            Message message = new DefaultMessage(camel);
            message.setHeader(Exchange.FILE_NAME, part.path());
            message.setBody(part.bytes());
            messages.add(message);
        }
        return messages;
    }

    private static Part part(String path, String content) {
        return new Part(path, "application/octet-stream", content.getBytes());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
