package hub.bench.hub;

import hub.app.demo.DemoCouncil;
import hub.app.demo.DemoSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The files of a made-up council as its sources would send them; they stay where they are, hubs get copies.
 *
 * @param rows that a hub is to read: rows of tables and bundles, without the SEN2 return and what is asked of systems
 */
public record Council(Path folder, int children, long rows) {

    private static final long SEED = 1;

    public static Council make(Path folder, int children) {
        DemoSummary made = new DemoCouncil().write(folder, children, SEED);
        long rows = made.rows().entrySet().stream()
                .filter(feed -> !feed.getKey().equals("sen2") && !feed.getKey().startsWith("systems/"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Council(folder, children, rows);
    }

    /** The one file of a feed: {@code liquidlogic/children}. */
    public Path table(String feed) {
        String name = feed.substring(feed.lastIndexOf('/') + 1) + "-20261120T0200.csv";
        Path file = folder.resolve(feed).resolve(name);
        if (!Files.exists(file)) {
            throw new IllegalStateException("the made-up council has no " + feed);
        }
        return file;
    }
}
