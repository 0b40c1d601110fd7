package hub.identity;

import hub.model.PersonName;
import hub.store.CanonicalJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** 64 bits of the digest of a name and a birth date, the same for {@code Zoë O'Neill} and {@code ZOE ONEILL}. Finds near misses, never links. */
final class NameKey {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    private NameKey() {}

    static long of(PersonName name, LocalDate birthDate) {
        String text = normalised(name.given()) + '|' + normalised(name.family()) + '|' + birthDate;
        return ByteBuffer.wrap(CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static String normalised(String part) {
        String apart = Normalizer.isNormalized(part, Normalizer.Form.NFKD)
                ? part
                : Normalizer.normalize(part, Normalizer.Form.NFKD);
        return NOT_LETTERS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
