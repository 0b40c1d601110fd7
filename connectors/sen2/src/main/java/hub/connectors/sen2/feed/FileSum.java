package hub.connectors.sen2.feed;

import hub.connector.Payload.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a recipient sees that a file is whole.
 *
 * @param size in bytes
 * @param sha256 in hex
 */
record FileSum(String name, long size, String sha256) {

    static FileSum of(Part part) {
        try (DigestInputStream bytes = new DigestInputStream(part.open(), MessageDigest.getInstance("SHA-256"))) {
            long size = bytes.transferTo(OutputStream.nullOutputStream());
            return new FileSum(
                    part.path(),
                    size,
                    HexFormat.of().formatHex(bytes.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
