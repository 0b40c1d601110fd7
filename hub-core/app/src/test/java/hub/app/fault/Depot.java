package hub.app.fault;

import hub.testkit.fault.Update;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** A recipient's folder written by hand, for what no hub would ever write. */
final class Depot {

    static final Instant NIGHT = Instant.parse("2026-11-28T02:00:00Z");

    private final Path folder;
    private Instant now = NIGHT;

    Depot(Path folder) throws IOException {
        this.folder = folder;
        for (String part : new String[] {"plans", "manifest", "recalls"}) {
            Files.createDirectories(folder.resolve(part));
        }
    }

    Path folder() {
        return folder;
    }

    void later(Duration by) {
        now = now.plus(by);
    }

    void plan(String lane, int version, Update update) throws IOException {
        plan(lane, version, lane + "-v" + version, update);
    }

    void plan(String lane, int version, String key, Update update) throws IOException {
        String name = "plans/" + key;
        String page = file(name + ".pdf", "a page");
        String document = file(name + ".json", "{\"content\":{\"steps\":[\"Read aloud: " + update.mark() + "\"]}}");
        file("manifest/" + key + ".json", """
                {"key":"%s","lane":"%s","version":%d,"checkedOn":"%s","files":[%s,%s]}
                """.formatted(key, lane, version, now, page, document));
    }

    void recall(String lane, int upToVersion) throws IOException {
        String name = "recalls/" + lane + "-r" + upToVersion;
        String page = file(name + ".pdf", "STOP");
        file(name + ".json", "{\"lane\":\"%s\",\"upToVersion\":%d,\"files\":[%s]}".formatted(lane, upToVersion, page));
    }

    /** @return how a manifest names it */
    private String file(String name, String text) throws IOException {
        Files.setLastModifiedTime(Files.writeString(folder.resolve(name), text), FileTime.from(now));
        return "{\"name\":\"%s\",\"size\":%d,\"sha256\":\"%s\"}".formatted(name, text.length(), sha256(text));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
