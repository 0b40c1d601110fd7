package hub.connectors.fhir;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the NHS's documents arrive.
 *
 * @param directory the folder in which they are dropped
 * @param maximumDocumentBytes the largest single document that is read, in bytes, from 1,024 to 268,435,456; 8 MiB if not given. One
 *     document is held in memory at a time (about ten times its size); an ndjson file may be of any size, for each of its lines is a
 *     document
 */
public record NhsFhirSettings(Path directory, @Nullable Integer maximumDocumentBytes) {

    private static final int USUAL = 8 << 20;
    private static final int LEAST = 1 << 10;
    private static final int MOST = 256 << 20;

    public NhsFhirSettings {
        if (directory == null) {
            throw new IllegalArgumentException(
                    "nhs-fhir needs a directory: name the folder in which its documents are dropped");
        }
        maximumDocumentBytes = maximumDocumentBytes == null ? USUAL : maximumDocumentBytes;
        if (maximumDocumentBytes < LEAST || maximumDocumentBytes > MOST) {
            throw new IllegalArgumentException(
                    "nhs-fhir's maximumDocumentBytes is from " + LEAST + " to " + MOST + ": change it");
        }
    }

    int maximumBytes() {
        return maximumDocumentBytes == null ? USUAL : maximumDocumentBytes;
    }
}
