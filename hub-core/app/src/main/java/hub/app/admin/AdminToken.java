package hub.app.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The key to the admin API, made anew at each start. */
public record AdminToken(String text) {

    private static final int BYTES = 32;

    /** A token that nobody can guess. */
    public static AdminToken random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new AdminToken(HexFormat.of().formatHex(bytes));
    }

    /** Takes the same time whether the first letter is wrong or the last. */
    boolean matches(String presented) {
        return MessageDigest.isEqual(text.getBytes(UTF_8), presented.getBytes(UTF_8));
    }

    /** Shows nothing. */
    @Override
    public String toString() {
        return "AdminToken";
    }
}
