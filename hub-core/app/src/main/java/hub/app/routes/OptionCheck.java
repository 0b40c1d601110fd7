package hub.app.routes;

import hub.app.config.Nearest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks what a route sets of a Kamelet: options that exist, values that fit, addresses and secrets that stand in the settings. */
final class OptionCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^}]*)}}");
    private static final String FOLDERS = "(/[A-Za-z0-9][A-Za-z0-9._-]*)*";
    private static final Pattern SETTING = Pattern.compile("\\{\\{[^}]*}}" + FOLDERS);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*|\\{\\{[^}]*}}");
    private static final Pattern OF_RECIPIENT = Pattern.compile("recipients\\.([^.]+)\\..*");

    private final Surroundings surroundings;

    OptionCheck(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** @param recipient whom the route delivers to; empty if it delivers nothing */
    void check(EndpointUri uri, KameletCard card, String recipient, Findings findings) {
        uri.options().forEach((name, value) -> {
            KameletCard.Option option = card.options().get(name);
            if (option == null) {
                findings.add(
                        Rule.UNKNOWN_NAME,
                        value.line(),
                        "the Kamelet \"" + card.name() + "\" has no option \"" + name + "\""
                                + Nearest.hint(name, card.options().keySet()));
            } else {
                value(name, option, value, findings);
                settings(value, recipient, findings);
            }
        });
        card.options().forEach((name, option) -> {
            if (option.required() && !uri.options().containsKey(name)) {
                findings.add(
                        Rule.OPTION_MISSING,
                        uri.line(),
                        "the Kamelet \"" + card.name() + "\" needs the option \"" + name + "\"");
            }
        });
    }

    private static void value(String name, KameletCard.Option option, YamlValue value, Findings findings) {
        String text = value.text().orElse("");
        boolean placed = PLACEHOLDER.matcher(text).find();
        boolean address = switch (option.use()) {
            case ADDRESS -> SETTING.matcher(text).matches();
            case WITHIN_ADDRESS -> NAME.matcher(text).matches();
            case OTHER -> true;
        };
        if (text.contains("${")) {
            findings.add(Rule.DYNAMIC_ENDPOINT, value.line(), "\"" + name + "\" may not be made from a message");
        } else if (!placed && option.secret()) {
            findings.add(
                    Rule.SECRET_IN_ROUTE,
                    value.line(),
                    "a secret may not stand in a route: write {{setting}} in place of the value of \"" + name + "\"");
        } else if (!address) {
            findings.add(
                    Rule.ADDRESS_NOT_CONFIGURED,
                    value.line(),
                    "\"" + name + "\" says where to: write "
                            + (option.use() == KameletCard.Use.ADDRESS
                                    ? "a setting of the connector, {{setting}}"
                                    : "the name of one folder"));
        } else if (!placed && !fits(option.type(), text)) {
            findings.add(Rule.WRONG_TYPE, value.line(), "\"" + name + "\" must be of type " + option.type());
        }
    }

    private void settings(YamlValue value, String recipient, Findings findings) {
        Matcher placeholder = PLACEHOLDER.matcher(value.text().orElse(""));
        while (placeholder.find()) {
            String setting = placeholder.group(1);
            Matcher owner = OF_RECIPIENT.matcher(setting);
            if (!surroundings.placeholders().contains(setting)) {
                findings.add(
                        Rule.UNKNOWN_NAME,
                        value.line(),
                        "there is no setting {{" + setting + "}}" + Nearest.hint(setting, surroundings.placeholders()));
            } else if (owner.matches() && !owner.group(1).equals(recipient)) {
                findings.add(
                        Rule.WRONG_RECIPIENT,
                        value.line(),
                        "this is a setting of the recipient \"" + owner.group(1)
                                + "\": the route does not deliver to it");
            }
        }
    }

    private static boolean fits(String type, String text) {
        return switch (type) {
            case "integer" -> text.matches("-?\\d{1,18}");
            case "number" -> text.matches("-?\\d{1,18}(\\.\\d{1,18})?");
            case "boolean" -> text.equals("true") || text.equals("false");
            default -> true;
        };
    }
}
