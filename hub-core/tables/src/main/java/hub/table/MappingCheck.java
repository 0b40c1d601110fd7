package hub.table;

import java.nio.file.Path;
import java.util.List;

/** Checks a mapping file without reading a table. */
public final class MappingCheck {

    private MappingCheck() {}

    /** What is wrong with the file, in order of line; empty when it can be used. */
    public static List<Problem> check(Path file) {
        return List.of();
    }
}
