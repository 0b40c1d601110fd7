package hub.app.routes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An endpoint as a file names it.
 *
 * @param scheme {@code kamelet}
 * @param path what comes before the options: {@code transport-folder-sink}
 * @param options by name, with the lines they stand on
 */
record EndpointUri(int line, String scheme, String path, Map<String, YamlValue> options) {

    /** Options that hold an address where the path does not. */
    private static final List<String> ADDRESS = List.of("httpUri", "host", "directoryName");

    /** The option that says whom to ask for what the path names. */
    private static final String BROKERS = "brokers";

    private static final String NAME = "[a-z][a-z0-9-]{0,60}";

    /** Reads {@code scheme:path?option=value}, and the block of parameters beside it. */
    static EndpointUri of(YamlValue uri, Map<String, YamlValue> parameters) {
        String text = uri.text().orElse("");
        int colon = text.indexOf(':');
        int question = text.indexOf('?') < 0 ? text.length() : text.indexOf('?');
        String scheme = colon < 0 || colon > question ? text.substring(0, question) : text.substring(0, colon);
        String path = colon < 0 || colon > question ? "" : text.substring(colon + 1, question);
        Map<String, YamlValue> options = new LinkedHashMap<>(parameters);
        for (String option :
                text.substring(Math.min(question + 1, text.length())).split("&")) {
            if (!option.isEmpty()) {
                String[] parts = option.split("=", 2);
                options.put(parts[0], YamlValue.text(uri.line(), parts.length > 1 ? parts[1] : ""));
            }
        }
        return new EndpointUri(uri.line(), scheme, path.replaceFirst("^//", ""), options);
    }

    /** What a {@code from} or {@code to} names: a text, or {@code uri} and {@code parameters}. */
    static EndpointUri in(YamlValue step) {
        return step.text().isPresent()
                ? of(step, Map.of())
                : of(
                        step.field("uri").orElse(YamlValue.text(step.line(), "")),
                        step.field("parameters").map(YamlValue::fields).orElse(Map.of()));
    }

    /** Where it leads: a folder, a host; with the placeholders that it is made of. */
    String address() {
        return path.isEmpty()
                ? ADDRESS.stream()
                        .flatMap(name -> Optional.ofNullable(options.get(name)).stream())
                        .flatMap(value -> value.text().stream())
                        .findFirst()
                        .orElse("")
                : path;
    }

    /** Everything that says where it leads. */
    List<String> addresses() {
        return Stream.concat(
                        Stream.of(address()),
                        Stream.ofNullable(options.get(BROKERS)).flatMap(value -> value.text().stream()))
                .toList();
    }

    /** As it is shown: a path that is no name is not, it may hold a password. */
    @Override
    public String toString() {
        String shown = scheme.matches(NAME) ? scheme : "…";
        return path.isEmpty() ? shown : shown + ":" + (path.matches(NAME) ? path : "…");
    }
}
