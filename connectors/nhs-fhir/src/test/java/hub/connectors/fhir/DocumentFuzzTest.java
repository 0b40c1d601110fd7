package hub.connectors.fhir;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hub.testkit.FuzzedReader;

/** Whatever bytes are called a FHIR document, in JSON or in XML, they are read, set aside, or refused. */
class DocumentFuzzTest {

    private static final FuzzedReader READER = new FuzzedReader(new Reads(1 << 20).reader(), "plan.json");

    @FuzzTest
    void bytes_are_read_or_refused_and_never_an_accident(byte[] bytes) {
        READER.read(bytes);
    }
}
