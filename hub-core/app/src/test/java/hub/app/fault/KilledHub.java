package hub.app.fault;

import hub.testkit.fault.HubProcess;
import hub.testkit.fault.RecipientView;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A hub killed again and again while the NHS sends updates and families withdraw consent and give it again; then left alone until it has
 * nothing to do. The moments are drawn by a seed; what the process is doing just then is up to the machine.
 */
final class KilledHub {

    private static final int A_FILE = 10;
    private static final Duration START = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(30);

    private final Council council;

    KilledHub(Council council) {
        this.council = council;
    }

    /** What came of it, to print. */
    record Figures(long updates, int kills, int versions, int recalls, Duration killing, Duration draining) {}

    /** @param updates to send, over so many kills */
    Figures run(int updates, int kills) throws IOException {
        council.firstNight();
        Instant start = Instant.now();
        for (int life = 0; life < kills; life++) {
            if (life == kills / 3 || life == 2 * kills / 3) {
                council.changeConsents();
            }
            live(updates / kills);
        }
        Instant drain = Instant.now();
        council.drain();
        List<RecipientView> views = council.views();
        return new Figures(
                council.updates(),
                kills,
                views.stream().mapToInt(view -> view.shown().size()).sum(),
                views.stream().mapToInt(view -> view.recalled().size()).sum(),
                Duration.between(start, drain),
                Duration.between(drain, Instant.now()));
    }

    /**
     * One life of the hub: some updates, and a kill; one in four while it still starts, the others after some of its work. How far it has
     * come is seen from outside, so that a slow machine is killed in its work as well as a fast one.
     */
    private void live(int updates) throws IOException {
        council.send(updates);
        long until = council.moved() + council.random().nextLong(updates / A_FILE + council.lanes() / 2);
        try (HubProcess hub = council.launch().start("run", "--port", "0")) {
            boolean whileStarting = council.random().nextInt(4) == 0;
            if (!whileStarting) {
                hub.awaitReady();
                Instant latest = Instant.now().plus(LONGEST_LIFE);
                while (council.moved() < until && Instant.now().isBefore(latest)) {
                    hub.stayUp(LOOK);
                }
            }
            hub.stayUp(part(whileStarting ? START : LOOK));
            hub.kill();
        }
    }

    private Duration part(Duration of) {
        return Duration.ofMillis(council.random().nextLong(of.toMillis()));
    }
}
