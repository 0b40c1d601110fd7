package hub.testkit;

import hub.connector.Fault;
import hub.testkit.farside.HttpDocuments;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;

/** Puts the parts of a delivery below an address, in their order, and says by its kind what went wrong: {@code posting:http://partner/documents/}. */
public final class PostingComponent extends DefaultComponent {

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    protected Endpoint createEndpoint(String uri, String address, Map<String, Object> parameters) {
        return new DefaultEndpoint(uri, this) {
            @Override
            public Producer createProducer() {
                return new DefaultProducer(this) {
                    @Override
                    public void process(Exchange exchange) throws Exception {
                        for (Object part : exchange.getMessage().getMandatoryBody(List.class)) {
                            String reference = put(URI.create(address), (Message) part);
                            exchange.getMessage().setHeader("ToucanReceipt", reference);
                        }
                    }
                };
            }

            @Override
            public Consumer createConsumer(Processor processor) {
                throw new UnsupportedOperationException("a sink");
            }
        };
    }

    private String put(URI folder, Message part) throws Exception {
        String name = part.getHeader(Exchange.FILE_NAME, String.class);
        byte[] document = part.getMandatoryBody(byte[].class);
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(folder.resolve(name))
                        .PUT(BodyPublishers.ofByteArray(document))
                        .build(),
                BodyHandlers.discarding());
        if (answer.statusCode() / 100 == 4) {
            throw new Fault(Fault.Kind.REJECTED, "the partner refused " + name + " (" + answer.statusCode() + ")");
        }
        if (answer.statusCode() / 100 != 2) {
            throw new Fault(Fault.Kind.UNAVAILABLE, "the partner answered " + answer.statusCode());
        }
        return answer.headers().firstValue(HttpDocuments.REFERENCE).orElse("");
    }
}
