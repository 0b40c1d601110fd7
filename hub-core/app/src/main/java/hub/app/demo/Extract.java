package hub.app.demo;

import java.util.List;
import java.util.stream.Stream;

/** One of the council's extracts: a table, written row by row. */
interface Extract {

    /** The folder it is dropped in, below the council's: {@code liquidlogic/children}. Its last part is the feed's name. */
    String folder();

    List<String> header();

    /** The rows, worked out as they are asked for. */
    Stream<List<String>> rows();

    /** Y or N. */
    static String flag(boolean value) {
        return value ? "Y" : "N";
    }
}
