package hub.app.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Kamelet as its file describes it: what may be set, and every endpoint in its steps.
 *
 * @param options what may be set, by name
 * @param sendsTo every endpoint that its steps send to, as read from the template
 */
record KameletCard(String name, Map<String, Option> options, List<EndpointUri> sendsTo) {

    /** Steps that send what passes, or a copy of it, somewhere. */
    private static final Set<String> SENDING = Set.of(
            "to",
            "toD",
            "to-d",
            "wireTap",
            "wire-tap",
            "enrich",
            "pollEnrich",
            "poll-enrich",
            "recipientList",
            "recipient-list",
            "routingSlip",
            "routing-slip",
            "dynamicRouter",
            "dynamic-router",
            "kamelet",
            "poll");

    /**
     * @param type of its values: {@code string}, {@code integer}, {@code boolean}
     * @param required without a default
     * @param secret never to stand in a file
     */
    record Option(String type, boolean required, boolean secret) {}

    static KameletCard read(String name, String text) throws Yaml.NotPlain {
        YamlValue card = Yaml.parse(text);
        Set<String> required = card.at("spec", "definition").stream()
                .flatMap(definition -> definition.itemsOf("required").stream())
                .flatMap(item -> item.text().stream())
                .collect(Collectors.toSet());
        Map<String, Option> options =
                card.at("spec", "definition", "properties").map(YamlValue::fields).orElse(Map.of()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> option(entry.getValue(), required.contains(entry.getKey()))));
        List<EndpointUri> sendsTo = new ArrayList<>();
        card.at("spec", "template").ifPresent(template -> collect(template, sendsTo));
        return new KameletCard(name, options, sendsTo);
    }

    private static Option option(YamlValue property, boolean required) {
        boolean secret = property.textOf("format").filter("password"::equals).isPresent();
        return new Option(
                property.textOf("type").orElse("string"),
                required && property.field("default").isEmpty(),
                secret);
    }

    private static void collect(YamlValue value, List<EndpointUri> sendsTo) {
        value.fields().forEach((key, field) -> {
            if (SENDING.contains(key)) {
                sendsTo.add(EndpointUri.in(field));
            }
            collect(field, sendsTo);
        });
        value.items().forEach(item -> collect(item, sendsTo));
    }
}
