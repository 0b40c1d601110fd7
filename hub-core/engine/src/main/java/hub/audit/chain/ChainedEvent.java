package hub.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A row of the audit, as the chain sees it.
 *
 * @param place empty (0) until it is sealed
 * @param keyId the key it was sealed with; empty until then
 * @param link empty until it is sealed
 * @param content every column that says something, as bytes that no other row has
 */
record ChainedEvent(long id, long place, String keyId, String link, byte[] content) {

    private static final String AT = "at";

    /** What a link is made of, in this order. A column that is empty leaves no trace: one added later changes no link made before. */
    private static final List<String> SEALED = List.of(
            "id",
            AT,
            "event",
            "actor",
            "recipient",
            "product",
            "child_id",
            "scope",
            "delivery_key",
            "detail",
            "route",
            "receipt",
            "purpose",
            "reasons",
            "categories",
            "agreement",
            "consents",
            "records",
            "content_hash");

    /** The columns that {@link #read} reads. */
    static final String COLUMNS = String.join(", ", SEALED) + ", place, key_id, link";

    static ChainedEvent read(ResultSet row, int number) throws SQLException {
        return new ChainedEvent(
                row.getLong("id"), row.getLong("place"), text(row, "key_id"), text(row, "link"), content(row));
    }

    /** The same bytes from either database: each column's name and length before its text. */
    private static byte[] content(ResultSet row) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String column : SEALED) {
                byte[] text = (column.equals(AT) ? at(row) : text(row, column)).getBytes(UTF_8);
                if (text.length > 0) {
                    out.writeUTF(column);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String at(ResultSet row) throws SQLException {
        return row.getObject(AT, OffsetDateTime.class)
                .toInstant()
                .truncatedTo(ChronoUnit.MICROS)
                .toString();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
