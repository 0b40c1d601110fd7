package hub.app.routes;

import java.util.List;
import java.util.regex.Pattern;

/** Looks for what is a secret by its look, anywhere in a file, comments as well. Says where, never what. */
final class SecretScan {

    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"),
            Pattern.compile("(?i)\\b(bearer|basic)\\s+[A-Za-z0-9+/=._-]{8,}"),
            Pattern.compile("://[^/@\\s{}]+@|:[^/@\\s{}]+:[^/@\\s{}]+@"),
            Pattern.compile("\\beyJ[A-Za-z0-9_-]{10,}"),
            Pattern.compile("(?i)(password|passphrase|passwd|secret|token|api-?key|private-?key)[\"']?\\s*[=:]\\s*"
                    + "(?!\\s*[\"']?(\\{\\{|RAW\\(\\{\\{[^{}]*}}\\)))[^\\s]"),
            Pattern.compile("(?i)name:\\s*[\"']?[a-z-]*(authorization|api-?key|password|secret|token)"));

    private SecretScan() {}

    static void scan(String text, Findings findings) {
        int line = 0;
        for (String words : text.lines().toList()) {
            line++;
            if (SECRETS.stream().anyMatch(secret -> secret.matcher(words).find())) {
                findings.add(
                        Rule.SECRET_IN_ROUTE,
                        line,
                        "a secret may not stand in a route: the connector's settings refer to it, write {{setting}}");
            }
        }
    }
}
