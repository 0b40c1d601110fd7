package hub.connectors.kafka;

import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import hub.connector.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The open connector: it holds no connection; its routes do. A writer is called after the product it writes. */
record OpenKafka(Reader submissions, Writer writer, List<String> products, Topics topics) implements OpenConnector {

    @Override
    public Map<String, Reader> readers() {
        return Map.of("submissions", submissions);
    }

    @Override
    public Map<String, Writer> writers() {
        return products.stream().collect(Collectors.toMap(Function.identity(), product -> writer));
    }

    @Override
    public Health health() {
        return topics.health();
    }
}
