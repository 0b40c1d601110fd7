package hub.connectors.transport.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import hub.connectors.transport.Plans;
import hub.model.Known;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Printing never asks anybody for anything: a server that counts its visitors stays alone. */
class NothingIsFetchedTest {

    private final AtomicInteger visitors = new AtomicInteger();
    private HttpServer server;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visitors.incrementAndGet();
            exchange.close();
        });
        server.start();
        address = "http://localhost:" + server.getAddress().getPort() + "/c";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void markup_in_a_value_is_printed_and_never_obeyed() {
        String markup = "<img src='" + address + "'/> <script>x</script> ]]> & {{name}}";
        TransportPlan plan = TransportPlanBuilder.builder(Plans.typical())
                .handover(Known.of(markup))
                .seat(Known.notRecorded())
                .childCalled(Known.of(markup))
                .build();

        assertThat(PrintedPage.of(plan).text()).startsWith(markup);
        assertThat(visitors).hasValue(0);
    }

    @Test
    void an_address_in_a_template_would_be_refused_too() {
        new PdfPrinter(Pages.resource("/fonts/NotoSans-Regular.ttf"), Pages.resource("/fonts/NotoSans-Bold.ttf"))
                .print(new PageParser().parse("""
                                <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB">
                                <head><title>t</title><link rel="stylesheet" href="ADDRESS"/></head>
                                <body style="font-family: 'Noto Sans'; background: url(ADDRESS)"><img alt="" src="ADDRESS"/>text</body>
                                </html>
                                """.replace("ADDRESS", address)));

        assertThat(visitors).hasValue(0);
    }
}
