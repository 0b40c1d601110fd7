package hub.app.routes;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An endpoint as a file names it.
 *
 * @param scheme {@code kamelet}
 * @param path what comes before the options: {@code transport-folder-sink}
 * @param options by name, with the lines they stand on
 */
record EndpointUri(int line, String scheme, String path, Map<String, YamlValue> options) {

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

    @Override
    public String toString() {
        return path.isEmpty() ? scheme : scheme + ":" + path;
    }
}
