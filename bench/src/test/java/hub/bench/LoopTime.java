package hub.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;

/** How long a reference loop takes in this process, by the clock and by the processor. */
final class LoopTime {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private LoopTime() {}

    /** What is measured. @return how many rows it went through */
    interface Loop {
        long run() throws IOException, SQLException;
    }

    record Took(long rows, double seconds, double processorSeconds) {}

    static Took of(Loop loop) throws IOException, SQLException {
        long start = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        long rows = loop.run();
        return new Took(rows, Seconds.sinceNanos(start), (SYSTEM.getProcessCpuTime() - processor) / 1e9);
    }
}
