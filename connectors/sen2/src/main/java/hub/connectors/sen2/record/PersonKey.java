package hub.connectors.sen2.record;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What names a person from one return to the next: the UPN; without one the ULN; without either a digest of name and birth date. */
final class PersonKey {

    private static final int DIGEST = 24;

    private PersonKey() {}

    static String of(Block person) {
        return person.readable(Item.UPN)
                .map(upn -> upn.toUpperCase(Locale.ROOT))
                .or(() -> person.readable(Item.ULN)
                        .filter(uln -> uln.matches("\\d{10}"))
                        .map("uln-"::concat))
                .orElseGet(() -> "person-" + digest(person));
    }

    private static String digest(Block person) {
        String who = Stream.of(Item.SURNAME, Item.FORENAME, Item.BIRTH_DATE)
                .map(item -> person.readable(item).orElse(""))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(who.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
