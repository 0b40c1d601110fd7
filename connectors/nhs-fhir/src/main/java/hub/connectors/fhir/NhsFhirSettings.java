package hub.connectors.fhir;

import hub.connectors.fhir.server.FhirServerSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the NHS's documents come from: a folder in which they arrive, a server that is asked for them, or both.
 *
 * @param directory the folder in which they are dropped
 * @param maximumDocumentBytes the largest single document that is read, in bytes, from 1,024 to 268,435,456; 8 MiB if not given. One
 *     document is held in memory at a time (about ten times its size); an ndjson file may be of any size, for each of its lines is a
 *     document
 * @param server the FHIR server
 */
public record NhsFhirSettings(
        @Nullable Path directory,
        @Nullable Integer maximumDocumentBytes,
        @Nullable FhirServerSettings server) {

    private static final int USUAL = 8 << 20;
    private static final int LEAST = 1 << 10;
    private static final int MOST = 256 << 20;

    public NhsFhirSettings {
        if (directory == null && server == null) {
            throw new IllegalArgumentException(
                    "nhs-fhir needs a directory or a server: name the folder in which its documents are dropped, or the server's base");
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

    Optional<DocumentFolder> folder() {
        return Optional.ofNullable(directory).map(DocumentFolder::new);
    }
}
