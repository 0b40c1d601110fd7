package hub.app.fault;

import hub.testkit.fault.Recalled;
import hub.testkit.fault.RecipientView;
import hub.testkit.fault.Shown;
import hub.testkit.fault.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a depot sees in its folder when it does as the transport connector's README says. */
final class TransportFolder {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Recalled> recalled = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private TransportFolder(Path folder) {
        this.folder = folder;
    }

    static RecipientView see(Path folder) throws IOException {
        TransportFolder seen = new TransportFolder(folder);
        for (Path manifest : documents(folder.resolve("manifest"))) {
            seen.manifest(manifest);
        }
        for (Path recall : documents(folder.resolve("recalls"))) {
            seen.recall(recall);
        }
        return new RecipientView(folder.getFileName().toString(), seen.shown, seen.recalled, seen.broken);
    }

    private static List<Path> documents(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")
                            && !f.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void manifest(Path file) throws IOException {
        JsonNode manifest = JSON.readTree(Files.readString(file));
        if (!whole(manifest)) {
            broken.add(file.getFileName().toString());
            return;
        }
        String plan =
                Files.readString(folder.resolve(manifest.at("/files/1/name").stringValue()));
        shown.add(new Shown(
                manifest.get("lane").stringValue(),
                manifest.get("version").intValue(),
                manifest.get("key").stringValue(),
                Update.in(plan).orElseThrow(() -> new AssertionError("no mark in the plan of " + file.getFileName())),
                Instant.parse(manifest.get("checkedOn").stringValue()),
                Files.getLastModifiedTime(file).toInstant()));
    }

    private void recall(Path file) throws IOException {
        JsonNode recall = JSON.readTree(Files.readString(file));
        if (!whole(recall)) {
            broken.add(file.getFileName().toString());
            return;
        }
        recalled.add(new Recalled(
                recall.get("lane").stringValue(),
                recall.get("upToVersion").intValue(),
                Files.getLastModifiedTime(file).toInstant()));
    }

    /** Whether every file is there with the size and SHA-256 that is stated of it. */
    private boolean whole(JsonNode document) {
        return document.get("files").valueStream().allMatch(file -> {
            Path named = folder.resolve(file.get("name").stringValue());
            return Files.exists(named)
                    && bytes(named).length == file.get("size").intValue()
                    && sha256(bytes(named)).equals(file.get("sha256").stringValue());
        });
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
