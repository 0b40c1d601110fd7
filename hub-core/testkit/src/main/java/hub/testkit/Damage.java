package hub.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages inputs as transport, spreadsheets and malice do, the same way for the same seed. */
public final class Damage {

    private static final int MOST_AT_ONCE = 4;
    private static final int PIECE = 40;

    /** What means something to one parser or another. */
    private static final List<String> TOKENS = List.of(
            "\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\u0000",
            "\u001a",
            "\uFEFF",
            "{",
            "}",
            "[",
            "]",
            ":",
            "null",
            "-",
            "1e99999999",
            "<",
            ">",
            "/>",
            "</",
            "<!--",
            "<![CDATA[",
            "]]>",
            "&lt;",
            "&x;",
            "<!DOCTYPE x [",
            "<?x",
            "\\u0000",
            "\\ud800",
            "=",
            "\u202e",
            "PK\u0003\u0004",
            "99999999999999999999",
            "2026-02-30",
            "0001-01-01",
            "24:00",
            "é");

    /** None of them begins or ends a line or a quoted text. */
    private static final String LETTERS = "aZ09,;:é\u0001{}[]<>-";

    private final Random random;

    /** @param seed the same seed damages the same inputs in the same way */
    public Damage(long seed) {
        this.random = new Random(seed);
    }

    /** Of up to four kinds at once, anywhere. */
    public byte[] anywhere(byte[] bytes) {
        byte[] damaged = bytes;
        for (int i = random.nextInt(MOST_AT_ONCE); i >= 0; i--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(PIECE));
        byte[] piece = Arrays.copyOfRange(bytes, at, end);
        return switch (random.nextInt(5)) {
            case 0 -> replaced(bytes, at, end, new byte[0]);
            case 1 -> replaced(bytes, at, at, piece);
            case 2 ->
                replaced(
                        bytes, at, at, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8));
            case 3 -> Arrays.copyOf(bytes, at);
            default -> replaced(bytes, at, Math.min(bytes.length, at + 1), new byte[] {(byte) random.nextInt(256)});
        };
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(bytes, 0, from);
        whole.writeBytes(by);
        whole.write(bytes, to, bytes.length - to);
        return whole.toByteArray();
    }

    /** A line with some of its characters changed, none of which begins or ends a line or a quoted text. */
    String within(String line) {
        StringBuilder damaged = new StringBuilder(line);
        for (int i = random.nextInt(MOST_AT_ONCE); i >= 0 && !line.isEmpty(); i--) {
            damaged.setCharAt(random.nextInt(line.length()), LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return damaged.toString();
    }

    boolean heads() {
        return random.nextBoolean();
    }
}
