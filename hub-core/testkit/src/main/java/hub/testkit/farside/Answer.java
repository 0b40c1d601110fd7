package hub.testkit.farside;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What an HTTP partner answers. */
public record Answer(int status, Map<String, String> headers, byte[] body) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer of(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    public static Answer of(int status, String type, byte[] body) {
        return new Answer(status, Map.of("Content-Type", type), body);
    }

    public static Answer of(int status, String type, String body) {
        return of(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }
}
