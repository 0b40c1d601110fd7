package hub.bench.report;

import java.util.Collection;
import java.util.Locale;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/**
 * One figure, measured once or more.
 *
 * @param unit what it counts: {@code rows/s}, {@code s}, {@code MB}
 * @param median of the runs; {@code min} and {@code max} are the smallest and the largest
 */
public record Figures(String unit, double median, double min, double max, int runs) {

    private static final double MIDDLE = 50;

    /** @throws IllegalArgumentException if there is no value: what was not measured has no figure */
    public static Figures of(String unit, Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured in " + unit);
        }
        DescriptiveStatistics statistics = statistics(values);
        return new Figures(
                unit, statistics.getPercentile(MIDDLE), statistics.getMin(), statistics.getMax(), values.size());
    }

    public static Figures once(String unit, double value) {
        return new Figures(unit, value, value, value, 1);
    }

    /** A percentile of samples that were taken in one run. */
    public static Figures percentile(String unit, double percent, Collection<Double> samples) {
        return once(unit, statistics(samples).getPercentile(percent));
    }

    private static DescriptiveStatistics statistics(Collection<Double> values) {
        return new DescriptiveStatistics(
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** {@code 1,234 rows/s (1,200-1,300)}. */
    public String text() {
        String text = number(median) + " " + unit;
        return runs == 1 ? text : text + " (" + number(min) + "-" + number(max) + ")";
    }

    /** Three digits that count, or all before the point. */
    static String number(double value) {
        int decimals = value == Math.rint(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
