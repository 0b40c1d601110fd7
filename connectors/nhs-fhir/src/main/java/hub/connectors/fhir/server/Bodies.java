package hub.connectors.fhir.server;

import hub.connector.Fault;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;

/** Reads what a server answers, and no more of it than there is room for. */
final class Bodies {

    private Bodies() {}

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if it is larger */
    static byte[] read(ClassicHttpResponse answer, int largest) throws IOException {
        HttpEntity entity = answer.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        try (InputStream body = entity.getContent()) {
            byte[] bytes = body.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw Fault.configuration("the FHIR server answers with more than " + largest
                        + " bytes at once: raise maximum-document-bytes, or have it send smaller pages");
            }
            return bytes;
        }
    }
}
