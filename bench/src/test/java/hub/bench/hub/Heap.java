package hub.bench.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a JVM said of its heap, collection by collection.
 *
 * @param peak the most that was in use, in bytes
 * @param kept the most that a collection left, in bytes: what the work needs
 */
public record Heap(long peak, long kept) {

    private static final Pattern COLLECTION = Pattern.compile("Pause .* (\\d+)([KMG])->(\\d+)([KMG])\\(");
    private static final Map<String, Long> UNITS = Map.of("K", 1L << 10, "M", 1L << 20, "G", 1L << 30);

    /** Empty if nothing was ever collected. */
    static Optional<Heap> in(Path gcLog) throws IOException {
        try (Stream<String> lines = Files.lines(gcLog)) {
            List<MatchResult> collections = lines.map(COLLECTION::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::toMatchResult)
                    .toList();
            return collections.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Heap(most(collections, 1), most(collections, 3)));
        }
    }

    private static long most(List<MatchResult> collections, int group) {
        return collections.stream()
                .mapToLong(found -> Long.parseLong(found.group(group)) * UNITS.get(found.group(group + 1)))
                .max()
                .orElseThrow();
    }
}
