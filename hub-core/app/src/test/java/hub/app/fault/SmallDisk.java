package hub.app.fault;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A hub's {@code data} on a disk of its own that can run full. What sources and recipients share with it lies elsewhere: their disks are
 * well.
 */
final class SmallDisk implements AutoCloseable {

    private static final String SIZE = "size=96m";
    private static final int PIECE = 4 << 10;
    private static final List<String> SHARED = List.of("in", "out");

    private final Path data;
    private final Deque<Path> mounted = new ArrayDeque<>();

    /** Skips the test where nothing may be mounted: it takes root. */
    SmallDisk(Path home) throws IOException {
        this.data = Files.createDirectories(home.resolve("data"));
        assumeTrue(mounted(data, List.of("-t", "tmpfs", "-o", SIZE, "tmpfs")), "mounting a disk takes root");
        for (String shared : SHARED) {
            Path elsewhere = Files.createDirectories(home.resolve(shared));
            mounted(Files.createDirectories(data.resolve(shared)), List.of("--bind", elsewhere.toString()));
        }
    }

    private boolean mounted(Path on, List<String> how) {
        List<String> words = new ArrayList<>(List.of("mount"));
        words.addAll(how);
        words.add(on.toString());
        boolean done = run(words);
        if (done) {
            mounted.push(on);
        }
        return done;
    }

    /** To the last byte. */
    void fill() {
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            byte[] piece = new byte[PIECE];
            while (true) {
                ballast.write(piece);
            }
        } catch (IOException e) {
            // It is full, and that is what was wanted.
        }
    }

    /** There is room again. */
    void makeRoom() throws IOException {
        Files.delete(ballast());
    }

    /** What sources and recipients share with the hub can be read and no longer be written to. */
    void protect() {
        remount("ro");
    }

    /** It can be written to again. */
    void release() {
        remount("rw");
    }

    private void remount(String how) {
        for (String shared : SHARED) {
            String folder = data.resolve(shared).toString();
            if (!run(List.of("mount", "-o", "remount,bind," + how, folder))) {
                throw new IllegalStateException("cannot mount " + folder + " as " + how);
            }
        }
    }

    private Path ballast() {
        return data.resolve("ballast");
    }

    private static boolean run(List<String> words) {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        while (!mounted.isEmpty()) {
            run(List.of("umount", mounted.pop().toString()));
        }
    }
}
