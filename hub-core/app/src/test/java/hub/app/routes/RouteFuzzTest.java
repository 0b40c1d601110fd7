package hub.app.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hub.testkit.Damage;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever text is called a route, it is checked to its end: it keeps the rules, or is told which it breaks. */
class RouteFuzzTest {

    private static final int TRIES = 500;
    private static final RouteCheck CHECK = new RouteCheck(new Surroundings(
            Set.of("children"),
            Set.of(),
            Set.of("transport-plan"),
            Set.of("depot"),
            Set.of("directory", "out"),
            AllowList.builtIn(),
            RouteFuzzTest.class.getClassLoader()));

    @FuzzTest
    void bytes_are_checked_and_never_an_accident(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        CHECK.check("flow.yaml", text, Map.of());
        RouteCheck.ids(text);
    }

    @Test
    void damage_to_good_routes_is_told_and_never_an_accident() {
        Damage damage = new Damage(42);
        for (int i = 0; i < TRIES; i++) {
            bytes_are_checked_and_never_an_accident(
                    damage.anywhere((FolderRoutes.IN + FolderRoutes.OUT).getBytes(UTF_8)));
        }
    }
}
