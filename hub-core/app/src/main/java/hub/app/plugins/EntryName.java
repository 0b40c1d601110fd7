package hub.app.plugins;

import java.util.Optional;
import java.util.regex.Pattern;

/** The names that entries of an archive may bear. */
final class EntryName {

    private static final String WORD = "[A-Za-z0-9_][A-Za-z0-9._+-]*";
    private static final Pattern KNOWN =
            Pattern.compile("plugin\\.properties|settings\\.schema\\.json|README\\.md|LICENSE(\\.txt|\\.md)?"
                    + "|NOTICE(\\.txt|\\.md)?|lib/|lib/" + WORD + "\\.jar|samples/(" + WORD + "/)*(" + WORD + ")?");
    private static final Pattern ESCAPES =
            Pattern.compile("(?s)[/\\\\].*|[A-Za-z]:.*|.*\\\\.*|(.*/)?\\.\\.(/.*)?|.*\\x00.*");

    private EntryName() {}

    static Optional<Refusal> refusal(String name) {
        if (ESCAPES.matcher(name).matches()) {
            return Optional.of(Refusal.OUTSIDE);
        }
        return KNOWN.matcher(name).matches() && name.length() <= 200
                ? Optional.empty()
                : Optional.of(Refusal.STRANGE_ENTRY);
    }

    static boolean isLibrary(String name) {
        return name.startsWith("lib/") && name.endsWith(".jar");
    }
}
