package hub.app.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A route at a glance.
 *
 * @param readers that it hands inputs to; none if it delivers
 * @param delivers whose deliveries it hands out; nothing if it reads
 */
public record RouteOutline(String id, String description, List<String> readers, Optional<Delivers> delivers) {

    /** A recipient's deliveries, as a writer makes them. */
    public record Delivers(String recipient, String writer) {}

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
                route.textOf("id").orElse(""),
                route.textOf("description").orElse(""),
                readers,
                route.field("from").map(EndpointUri::in).flatMap(RouteOutline::delivers));
    }

    private static Optional<Delivers> delivers(EndpointUri from) {
        return from.scheme().equals("hub") && from.path().equals("deliveries")
                ? Optional.of(new Delivers(option(from, "recipient"), option(from, "writer")))
                : Optional.empty();
    }

    private static String option(EndpointUri uri, String name) {
        return Optional.ofNullable(uri.options().get(name))
                .flatMap(YamlValue::text)
                .orElse("");
    }

    private static void readers(YamlValue value, List<String> readers) {
        value.field("to")
                .map(EndpointUri::in)
                .filter(to -> to.scheme().equals("hub"))
                .filter(to -> to.options().containsKey("reader"))
                .ifPresent(to -> readers.add(option(to, "reader")));
        value.fields().values().forEach(field -> readers(field, readers));
        value.items().forEach(item -> readers(item, readers));
    }
}
