package hub.connectors.sen2.feed;

import hub.connector.Delivery;
import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.connector.Recall;
import hub.connector.Refresh;
import hub.connector.Refresh.Table;
import hub.connector.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a refresh as a CSV file for each table and then one JSON document with everything in it, which tells that the files are whole.
 * Each refresh has a folder of its own, so that none takes another's place.
 */
public final class RefreshWriter implements Writer {

    /** The product. */
    public static final String PRODUCT = "send-cohort";

    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    @Override
    public Payload write(Refresh refresh) {
        String folder = refresh.product() + "/" + refresh.day() + "-refresh-" + refresh.number() + "/";
        List<Part> parts = new ArrayList<>();
        for (Table table : refresh.tables()) {
            parts.add(new Part(folder + table.name() + ".csv", CSV, TableCsv.of(table)));
        }
        parts.add(new Part(folder + "refresh.json", JSON, RefreshJson.of(refresh, List.copyOf(parts))));
        return new Payload(parts);
    }

    @Override
    public Payload write(Delivery delivery) {
        throw figuresOnly();
    }

    @Override
    public Payload write(Recall recall) {
        throw figuresOnly();
    }

    private static Fault figuresOnly() {
        return Fault.rejected("the sen2 connector writes refreshes of " + PRODUCT
                + ", which are about no child: name another writer in the route of this product");
    }
}
