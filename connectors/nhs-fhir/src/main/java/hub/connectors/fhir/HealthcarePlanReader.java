package hub.connectors.fhir;

import hub.connector.Input;
import hub.connector.Reader;
import hub.connector.Reading;
import java.util.Locale;

/** Reads healthcare plans: one document a file, or, if the file's name ends in {@code .ndjson}, one a line. */
final class HealthcarePlanReader implements Reader {

    private final ResourceParser parser;
    private final int maximumBytes;

    HealthcarePlanReader(ResourceParser parser, int maximumBytes) {
        this.parser = parser;
        this.maximumBytes = maximumBytes;
    }

    @Override
    public Extent extent() {
        return Extent.CHANGES;
    }

    @Override
    public Reading read(Input input) {
        boolean lines = input.name().toLowerCase(Locale.ROOT).endsWith(".ndjson");
        return new HealthcarePlanReading(
                parser, lines ? new Lines(input, maximumBytes) : new WholeFile(input, maximumBytes));
    }
}
