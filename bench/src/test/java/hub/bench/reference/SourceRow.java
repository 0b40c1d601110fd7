package hub.bench.reference;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of a source: what names it, and its content as JSON.
 *
 * @param feed the folder it came in
 * @param key names it within its feed
 */
record SourceRow(String feed, String key, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** An empty cell says nothing and is left out, as the hub leaves out what is not recorded. */
    static SourceRow of(String feed, String key, List<String> header, List<String> cells) {
        Map<String, String> content = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                content.put(header.get(column), cells.get(column));
            }
        }
        return new SourceRow(feed, key, JSON.writeValueAsBytes(content));
    }

    /** A document that is parsed and written again, so that its layout does not count. */
    static SourceRow of(String feed, String key, String document) {
        return new SourceRow(feed, key, JSON.writeValueAsBytes(JSON.readTree(document)));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
