package hub.bench.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * One line of the report.
 *
 * @param measurement the name by which it can be asked for alone
 * @param what was measured
 * @param hub what the hub made; empty if it was left out
 * @param reference what was measured beside it in the same run
 * @param note what a reader must know of it; may be empty
 */
public record Row(String measurement, String what, Optional<Figures> hub, Optional<Reference> reference, String note) {

    /** @param name of what the hub is set against */
    public record Reference(String name, Figures figures) {}

    public static Row of(String measurement, String what, Figures hub) {
        return new Row(measurement, what, Optional.of(hub), Optional.empty(), "");
    }

    public static Row leftOut(String measurement, String why) {
        return new Row(measurement, "left out", Optional.empty(), Optional.empty(), why);
    }

    /** @param figures in the same unit, a rate */
    public Row against(String name, Figures figures) {
        return new Row(measurement, what, hub, Optional.of(new Reference(name, figures)), note);
    }

    /** The same as part of another measurement. */
    public Row of(String other) {
        return new Row(other, what, hub, reference, note);
    }

    public Row noting(String words) {
        return new Row(measurement, what, hub, reference, note.isEmpty() ? words : note + "; " + words);
    }

    /** How many times as long as the reference the hub takes: the reference's rate divided by its own. */
    @JsonProperty
    public Optional<Double> times() {
        return reference.flatMap(
                other -> hub.map(own -> other.figures().median() / own.median()).filter(Double::isFinite));
    }
}
