package hub.testkit.fault;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that one recipient can see.
 *
 * @param broken what it sees and cannot use: a manifest whose files are missing or are not those it names
 */
public record RecipientView(String recipient, List<Shown> shown, List<Recalled> recalled, List<String> broken) {

    /** What is shown, by lane, the oldest version first. */
    Map<String, List<Shown>> lanes() {
        return shown.stream()
                .sorted(Comparator.comparingInt(Shown::version))
                .collect(Collectors.groupingBy(Shown::lane, TreeMap::new, Collectors.toList()));
    }

    /** The newest version of a lane, if no recall covers it. */
    Optional<Shown> current(String lane) {
        return shown.stream()
                .filter(s -> s.lane().equals(lane))
                .max(Comparator.comparingInt(Shown::version))
                .filter(newest -> !isRecalled(newest));
    }

    boolean isRecalled(Shown version) {
        return recalled.stream().anyMatch(r -> r.lane().equals(version.lane()) && r.upToVersion() >= version.version());
    }
}
