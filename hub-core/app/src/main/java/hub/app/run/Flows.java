package hub.app.run;

import hub.connector.Fault;
import hub.connector.Refresh;
import hub.delivery.Handout;
import hub.intake.Counts;
import hub.intake.Counts.Outcome;
import hub.intake.IntakeReport;
import hub.model.OrganisationId;
import hub.refresh.Made;
import hub.sharing.DecisionRun;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What moves, one line for each flow: printed as it changes, every other second for what moves fast. Counts only. */
final class Flows {

    private static final Logger LOG = LoggerFactory.getLogger(Flows.class);
    private static final Duration PACE = Duration.ofSeconds(2);

    private final PrintWriter out;
    private final Clock clock;
    private final Map<String, Long> moved = new LinkedHashMap<>();
    private final Map<String, Long> printed = new LinkedHashMap<>();
    private Instant lastPrinted = Instant.MIN;
    private int inputs;
    private Instant takingSince = Instant.MIN;
    private int undecided;
    private volatile long lastMoved = System.nanoTime();

    /** @param clock that nobody sets: what is waited for is time that passes */
    Flows(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Something was done: whoever found nothing to do before may find something now. */
    void moved() {
        lastMoved = System.nanoTime();
    }

    /** When something was last done, a moment of {@link System#nanoTime}. */
    long lastMoved() {
        return lastMoved;
    }

    /** An input begins to be taken in. */
    synchronized void taking() {
        moved();
        if (inputs++ == 0) {
            takingSince = clock.instant();
        }
    }

    /** An input is no longer being taken in. */
    synchronized void took() {
        inputs--;
        moved();
    }

    /** Whether any input is being taken in now. */
    synchronized boolean isTaking() {
        return inputs > 0;
    }

    /** For how long there has been no moment without an input being taken in; zero if there is one now. */
    synchronized Duration takingFor() {
        return isTaking() ? Duration.between(takingSince, clock.instant()) : Duration.ZERO;
    }

    /** Whether nothing has been done for so long. */
    boolean quietFor(Duration time) {
        return !isTaking() && System.nanoTime() - lastMoved > time.toNanos();
    }

    synchronized void taken(IntakeReport report) {
        moved();
        line(report.source() + " " + report.feed(), report.input() + ": " + words(report));
    }

    private static String words(IntakeReport report) {
        if (report.alreadyTaken()) {
            return "taken before, nothing changed";
        }
        Counts counts = report.counts();
        String outcomes = Arrays.stream(Outcome.values())
                .filter(outcome -> counts.of(outcome) > 0)
                .map(outcome ->
                        "%,d %s".formatted(counts.of(outcome), outcome.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        String state = report.state() == IntakeReport.State.DONE
                ? ""
                : report.state().name().toLowerCase(Locale.ROOT) + "; ";
        String absence = switch (report.absence()) {
            case NONE -> "";
            case APPLIED -> ", %,d absent".formatted(report.absent());
            case HELD -> ", %,d absent: held for a person".formatted(report.absent());
        };
        return state + "%,d read".formatted(counts.read()) + (outcomes.isEmpty() ? "" : ": " + outcomes) + absence;
    }

    synchronized void decided(DecisionRun run) {
        if (run.children() > 0) {
            moved();
        }
        add("decisions, children decided", run.children());
        if (run.faults().size() != undecided && !run.faults().isEmpty()) {
            LOG.warn(
                    "decisions: {} children could not be decided; the first: {}",
                    run.faults().size(),
                    run.faults().get(0).getMessage());
        }
        undecided = run.faults().size();
    }

    synchronized void handedOut(OrganisationId recipient, Handout handout) {
        moved();
        add(recipient + (handout instanceof Handout.OfDelivery ? ", plans sent" : ", recalls sent"), 1);
    }

    synchronized void refreshed(Made made) {
        moved();
        Refresh refresh = made.refresh();
        line(
                refresh.recipient().value(),
                "refresh %d of %s, %s: %s"
                        .formatted(refresh.number(), refresh.product(), refresh.day(), made.summary()));
    }

    synchronized void acknowledged(OrganisationId source, String reader, String input, long taken, long unknown) {
        moved();
        line(source + " " + reader, "%s: %,d acknowledged, %,d with a key never sent".formatted(input, taken, unknown));
    }

    void failed(OrganisationId source, Fault.Kind kind, String message) {
        LOG.warn("{}: a delivery failed ({}): {}", source, kind, message);
    }

    private void add(String flow, long count) {
        if (count > 0) {
            moved.merge(flow, count, Long::sum);
        }
    }

    /** Prints what has moved, if the last time was not a moment ago. */
    synchronized void tell() {
        if (lastPrinted.plus(PACE).isBefore(clock.instant())) {
            tellAll();
        }
    }

    /** Prints what has moved since it was last printed. */
    synchronized void tellAll() {
        for (Entry<String, Long> flow : moved.entrySet()) {
            if (!flow.getValue().equals(printed.put(flow.getKey(), flow.getValue()))) {
                String[] words = flow.getKey().split(", ", 2);
                line(words[0], "%,d %s".formatted(flow.getValue(), words[1]));
            }
        }
        lastPrinted = clock.instant();
    }

    private void line(String flow, String what) {
        out.printf("  %-38s %s%n", flow, what);
        out.flush();
    }
}
