package hub.testkit.farside;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One request, as an HTTP partner saw it.
 *
 * @param uri the path and the query
 */
public record Asked(String method, URI uri, Map<String, List<String>> headers, byte[] body) {

    public String path() {
        return uri.getPath();
    }

    /** The first header of this name, whatever its case. */
    public Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }

    /** Every parameter of the query, in its order: name and value. */
    public List<Map.Entry<String, String>> query() {
        return parameters(uri.getRawQuery() == null ? "" : uri.getRawQuery());
    }

    /** The first field of this name in a form that was sent. */
    Optional<String> field(String name) {
        return parameters(text()).stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static List<Map.Entry<String, String>> parameters(String encoded) {
        return Stream.of(encoded.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> Arrays.copyOf(pair.split("=", 2), 2))
                .map(pair -> Map.entry(decoded(pair[0]), pair[1] == null ? "" : decoded(pair[1])))
                .toList();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Without its headers and its body, which may hold a token and what is personal. */
    @Override
    public String toString() {
        return method + " " + uri.getPath();
    }
}
