package hub.bench;

import hub.bench.report.Figures;
import hub.bench.report.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Rows a second, of the hub and of the loop beside it, by the clock and by the processor. */
final class Rates {

    private static final String UNIT = "rows/s";
    private static final String PROCESSOR_UNIT = "rows/cpu s";

    private final List<Double> clock = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private boolean tooShort;

    void add(long rows, Duration took, Duration processorTime) {
        tooShort |= !Seconds.tell(took) || !Seconds.tell(processorTime);
        clock.add(rows / Seconds.of(took));
        processor.add(rows / Seconds.of(processorTime));
    }

    /** A loop ran in this process, and nothing else did. */
    void add(LoopTime.Took took) {
        clock.add(took.rows() / took.seconds());
        processor.add(took.rows() / took.processorSeconds());
    }

    /** Two rows, or what is to be done to have them. */
    List<Row> against(Rates loop, String measurement, String what, String loopName) {
        if (tooShort) {
            return List.of(Row.leftOut(
                    measurement, what + ": over too soon to tell its time from a start; take more children"));
        }
        return List.of(
                Row.of(measurement, what, Figures.of(UNIT, clock)).against(loopName, Figures.of(UNIT, loop.clock)),
                Row.of(measurement, what + ", processor", Figures.of(PROCESSOR_UNIT, processor))
                        .against(loopName, Figures.of(PROCESSOR_UNIT, loop.processor)));
    }
}
