package hub.bench.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What it was measured on.
 *
 * @param memory in bytes
 * @param load of the last minute when the run began: processes that wanted a core; negative if the system does not say
 */
public record Machine(int cores, long memory, String system, String java, double load) {

    private static final double QUIET = 0.5;

    /** This one, now. */
    public static Machine here() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                system.getAvailableProcessors(),
                system.getTotalMemorySize(),
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                Runtime.version() + " " + System.getProperty("java.vm.name"),
                system.getSystemLoadAverage());
    }

    /** Whether others were at work: then no figure is worth much. */
    boolean busy() {
        return load > QUIET;
    }

    String text() {
        String text = "%d cores, %d GB, %s, Java %s, load %.1f".formatted(cores, memory >> 30, system, java, load);
        return busy() ? text + ": BUSY in the last minute, no figure is worth much" : text;
    }
}
