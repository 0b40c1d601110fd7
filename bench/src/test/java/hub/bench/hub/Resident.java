package hub.bench.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The memory that the system gave a process, as Linux tells it.
 *
 * @param now in bytes
 * @param peak the most so far, in bytes
 */
public record Resident(long now, long peak) {

    /** Empty on a system that does not tell, and when the process has just ended. */
    static Optional<Resident> of(long process) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(process), "status"));
            return bytes(status, "VmRSS:")
                    .flatMap(now -> bytes(status, "VmHWM:").map(peak -> new Resident(now, peak)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> bytes(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst();
    }
}
