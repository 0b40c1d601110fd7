package hub.connectors.kafka.submission;

import hub.connector.Input;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connectors.kafka.cluster.Frames;

/** Reads a batch of records, each of them one submission. */
public final class SubmissionReader implements Reader {

    private final SubmissionForm form = new SubmissionForm();

    @Override
    public Extent extent() {
        return Extent.CHANGES;
    }

    @Override
    public Reading read(Input input) {
        return new SubmissionReading(input.name(), new Frames(input.open()), form);
    }
}
