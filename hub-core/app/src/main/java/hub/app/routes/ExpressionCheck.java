package hub.app.routes;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks expressions: in an allowed language, and looking at the message only. */
final class ExpressionCheck {

    private static final Pattern SIMPLE = Pattern.compile("\\$\\{([^}]*)}?|\\$simple\\{");
    private static final Pattern PLAIN_WORD = Pattern.compile("body|headers?\\.[A-Za-z][A-Za-z0-9-]*");

    private final AllowList allowed;

    ExpressionCheck(AllowList allowed) {
        this.allowed = allowed;
    }

    /** @param besides the fields of the block that are no expression */
    void check(YamlValue block, Collection<String> besides, Findings findings) {
        Set<String> languages = new TreeSet<>(allowed.names(AllowList.Kind.LANGUAGES));
        block.fields().forEach((word, value) -> {
            if (word.equals("simple")) {
                simple(value, findings);
            } else if (word.equals("expression")) {
                check(value, Set.of(), findings);
            } else if (!languages.contains(word) && !besides.contains(word)) {
                findings.add(
                        Rule.LANGUAGE_NOT_ALLOWED,
                        value.line(),
                        "the language or field \"" + word + "\" may not be used here: use "
                                + String.join(", ", languages));
            }
        });
    }

    private static void simple(YamlValue simple, Findings findings) {
        String text = simple.text().or(() -> simple.textOf("expression")).orElse("");
        Matcher matcher = SIMPLE.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) == null
                    || !PLAIN_WORD.matcher(matcher.group(1)).matches()) {
                findings.add(
                        Rule.EXPRESSION_CALLS_CODE,
                        simple.line(),
                        "simple may only look at ${body} and ${header.NAME}: it calls no method and reads nothing else");
            }
        }
    }
}
