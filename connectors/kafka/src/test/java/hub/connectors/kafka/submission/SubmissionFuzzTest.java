package hub.connectors.kafka.submission;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hub.connectors.kafka.cluster.Frame;
import hub.testkit.FuzzedReader;

/** Whatever value a record of the topic has, it becomes a submission or is set aside. */
class SubmissionFuzzTest {

    private static final FuzzedReader READER = new FuzzedReader(new SubmissionReader(), "council.submissions-0");

    @FuzzTest
    void bytes_are_read_or_refused_and_never_an_accident(byte[] bytes) {
        READER.read(new Frame(17, bytes).bytes());
    }
}
