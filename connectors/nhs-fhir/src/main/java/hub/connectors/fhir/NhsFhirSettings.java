package hub.connectors.fhir;

import hub.connectors.fhir.server.FhirServerSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the NHS's documents come from (a folder in which they arrive, a server that is asked for them, or both), and where plans go.
 *
 * @param directory the folder in which they are dropped
 * @param maximumDocumentBytes the largest single document that is read, in bytes, from 1,024 to 268,435,456; 8 MiB if not given. One
 *     document is held in memory at a time (about ten times its size); an ndjson file may be of any size, for each of its lines is a
 *     document
 * @param server the FHIR server that is asked
 * @param planIdentifierSystem an address of the council's own, under which it numbers the plans that it puts at recipients' servers
 * @param recipients who receives healthcare plans, by the recipient's id
 */
public record NhsFhirSettings(
        @Nullable Path directory,
        @Nullable Integer maximumDocumentBytes,
        @Nullable FhirServerSettings server,
        @Nullable URI planIdentifierSystem,
        Map<String, ReceivingServer> recipients) {

    private static final int USUAL = 8 << 20;
    private static final int LEAST = 1 << 10;
    private static final int MOST = 256 << 20;

    public NhsFhirSettings {
        recipients = recipients == null ? Map.of() : Map.copyOf(recipients);
        if (directory == null && server == null && recipients.isEmpty()) {
            throw new IllegalArgumentException(
                    "nhs-fhir needs a directory, a server or recipients: name the folder in which"
                            + " its documents are dropped, the server's base, or who receives plans");
        }
        if (!recipients.isEmpty() && (planIdentifierSystem == null || !planIdentifierSystem.isAbsolute())) {
            throw new IllegalArgumentException("nhs-fhir's recipients need a plan-identifier-system: an address of the"
                    + " council's own, like https://northshire.example/fhir/Id/healthcare-plan");
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
