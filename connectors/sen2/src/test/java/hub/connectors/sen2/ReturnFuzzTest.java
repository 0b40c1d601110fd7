package hub.connectors.sen2;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hub.testkit.FuzzedReader;

/** Whatever bytes are called a return, as XML, as a zip of tables or as a workbook, they are read, set aside, or refused. */
class ReturnFuzzTest {

    private static final FuzzedReader READER =
            new FuzzedReader(new ReturnReader(Returns.SOURCE, 4 << 20, false), "return.xml");

    @FuzzTest
    void bytes_are_read_or_refused_and_never_an_accident(byte[] bytes) {
        READER.read(bytes);
    }
}
