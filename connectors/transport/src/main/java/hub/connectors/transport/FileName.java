package hub.connectors.transport;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes a name that every file system takes out of a key that may hold anything. */
final class FileName {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,79}");

    private FileName() {}

    /**
     * The key itself where it is safe; otherwise its safe letters and a part of its hash, so that two keys never share a name.
     */
    static String of(String key) {
        if (SAFE.matcher(key).matches()) {
            return key;
        }
        String letters = key.replaceAll("[^A-Za-z0-9]+", "-");
        String hash = Sha256.hex(key.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
        return "x" + letters.substring(0, Math.min(letters.length(), 40)) + "-" + hash;
    }
}
