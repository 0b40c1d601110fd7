package hub.app.routes;

import java.util.ArrayList;
import java.util.List;

/**
 * A route at a glance.
 *
 * @param readers that it hands inputs to; none if it delivers
 */
public record RouteOutline(String id, String description, List<String> readers) {

    /** The routes of a file; none if it cannot be read. */
    public static List<RouteOutline> of(String text) {
        try {
            return Yaml.parse(text).items().stream()
                    .flatMap(item -> item.field("route").stream())
                    .map(RouteOutline::of)
                    .toList();
        } catch (Yaml.NotPlain e) {
            return List.of();
        }
    }

    private static RouteOutline of(YamlValue route) {
        List<String> readers = new ArrayList<>();
        readers(route, readers);
        return new RouteOutline(
                route.textOf("id").orElse(""), route.textOf("description").orElse(""), readers);
    }

    private static void readers(YamlValue value, List<String> readers) {
        value.field("to")
                .map(EndpointUri::in)
                .filter(to -> to.scheme().equals("hub"))
                .ifPresent(to -> {
                    YamlValue reader = to.options().get("reader");
                    if (reader != null) {
                        readers.add(reader.text().orElse(""));
                    }
                });
        value.fields().values().forEach(field -> readers(field, readers));
        value.items().forEach(item -> readers(item, readers));
    }
}
