package hub.bench;

import hub.bench.decision.DecisionBenchmark;
import hub.bench.report.Figures;
import hub.bench.report.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One decision of the gate with all facts at hand: microseconds, and bytes allocated. Measured by JMH in JVMs of its own. */
final class DecisionCost {

    static final String NAME = "decision";
    private static final double MIDDLE = 50;
    private static final double NEARLY_ALL = 99;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private DecisionCost() {}

    static List<Row> measure(Path checkout, boolean quick) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(DecisionBenchmark.class.getName() + (quick ? ".granted" : ""))
                .mode(Mode.SampleTime)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("-Dtoucan.home=" + checkout);
        if (quick) {
            options.forks(1).warmupIterations(2).warmupTime(TimeValue.seconds(1));
            options.measurementIterations(2).measurementTime(TimeValue.seconds(1));
        }
        List<Row> rows = new ArrayList<>();
        for (RunResult found : run(options.build())) {
            rows.addAll(rows(found));
        }
        if (quick) {
            rows.add(Row.leftOut(NAME, "other questions, and what precedes them: without --quick"));
        }
        return rows;
    }

    private static Collection<RunResult> run(Options options) {
        try {
            return new Runner(options).run();
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH could not measure the decision", e);
        }
    }

    private static List<Row> rows(RunResult found) {
        String what = found.getParams().getBenchmark().replaceAll(".*\\.", "");
        var samples = found.getPrimaryResult().getStatistics();
        return List.of(
                Row.of(NAME, what + ", p50", Figures.once("us", samples.getPercentile(MIDDLE))),
                Row.of(NAME, what + ", p99", Figures.once("us", samples.getPercentile(NEARLY_ALL))),
                Row.of(NAME, what + ", allocated", Figures.once("bytes", Math.rint(allocated(found)))));
    }

    private static double allocated(RunResult found) {
        return found.getSecondaryResults().values().stream()
                .filter(result -> result.getLabel().endsWith(ALLOCATED))
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElseThrow();
    }
}
