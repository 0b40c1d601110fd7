package hub.app.routes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Kamelet as its file describes it: what may be set, and the steps inside.
 *
 * @param options what may be set, by name
 * @param template its {@code from} and steps
 */
record KameletCard(String name, Map<String, Option> options, YamlValue template) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^}]*)}}");

    /** What an option has to do with the addresses that the Kamelet asks or writes to. */
    enum Use {
        /** An address begins with it. */
        ADDRESS,
        /** It stands later in an address: the name of a folder below it. */
        WITHIN_ADDRESS,
        OTHER
    }

    /**
     * @param type of its values: {@code string}, {@code integer}, {@code boolean}
     * @param required without a default
     * @param secret never to stand in a file
     */
    record Option(String type, boolean required, boolean secret, Use use) {}

    static KameletCard read(String name, String text) throws Yaml.NotPlain {
        YamlValue card = Yaml.parse(text);
        YamlValue template = card.at("spec", "template").orElse(YamlValue.map(card.line(), Map.of()));
        Set<String> required = card.at("spec", "definition").stream()
                .flatMap(definition -> definition.itemsOf("required").stream())
                .flatMap(item -> item.text().stream())
                .collect(Collectors.toSet());
        Set<String> first = new HashSet<>();
        Set<String> later = new HashSet<>();
        addresses(template, first, later);
        Map<String, Option> options = new LinkedHashMap<>();
        card.at("spec", "definition", "properties")
                .map(YamlValue::fields)
                .orElse(Map.of())
                .forEach((option, about) -> {
                    Use use = first.contains(option)
                            ? Use.ADDRESS
                            : later.contains(option) ? Use.WITHIN_ADDRESS : Use.OTHER;
                    options.put(option, option(about, required.contains(option), use));
                });
        return new KameletCard(name, options, template);
    }

    private static Option option(YamlValue property, boolean required, Use use) {
        boolean secret = property.textOf("format").filter("password"::equals).isPresent();
        return new Option(
                property.textOf("type").orElse("string"),
                required && property.field("default").isEmpty(),
                secret,
                use);
    }

    /** The options that the addresses of its endpoints are made of. */
    private static void addresses(YamlValue value, Set<String> first, Set<String> later) {
        value.fields().forEach((key, field) -> {
            if (key.equals("to") || key.equals("from")) {
                EndpointUri.in(field).addresses().forEach(address -> options(address, first, later));
            }
            addresses(field, first, later);
        });
        value.items().forEach(item -> addresses(item, first, later));
    }

    private static void options(String address, Set<String> first, Set<String> later) {
        Matcher placeholder = PLACEHOLDER.matcher(address);
        while (placeholder.find()) {
            (placeholder.start() == 0 ? first : later).add(placeholder.group(1));
        }
    }
}
