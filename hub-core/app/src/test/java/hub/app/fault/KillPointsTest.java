package hub.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import hub.testkit.TestDatabase;
import hub.testkit.fault.Debugger;
import hub.testkit.fault.HubProcess;
import hub.testkit.fault.KillPoint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hub killed in the worst moments there are. Each is proven to be reached: the hub stands still there when it is killed. */
@Tag("long")
class KillPointsTest {

    private static final int CHILDREN = 100;
    private static final int UPDATES = 20;
    private static final long SEED = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("hub.testkit.TestDatabases#both")
    void a_kill_at_any_edge_of_a_transaction_harms_nothing(TestDatabase database) throws IOException {
        Council council = Council.at(folder, database, CHILDREN, SEED);
        council.firstNight();
        Map<String, List<String>> found = new TreeMap<>();
        Set<String> known = new HashSet<>();
        for (KillPoint point : KillPoints.all()) {
            killAt(point, council);
            council.drain();
            List<String> violations = new ArrayList<>(council.violations());
            violations.removeAll(known);
            known.addAll(violations);
            System.out.println(database.name() + ", killed when " + point + ": " + violations);
            if (!violations.isEmpty()) {
                found.put(point.moment(), violations);
            }
        }

        assertThat(found).isEmpty();
    }

    private static void killAt(KillPoint point, Council council) throws IOException {
        council.send(UPDATES);
        council.changeConsents();
        try (Debugger debugger = new Debugger();
                HubProcess hub = council.launch().with(debugger.option()).start("run", "--port", "0")) {
            debugger.runTo(point, 1, PATIENCE);
            hub.kill();
        }
    }
}
