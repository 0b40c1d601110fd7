package hub.testkit.farside;

import java.util.Map;
import java.util.Set;

/** An outside system that keeps documents by name, as far as a test may order it about. */
public interface FarSide extends AutoCloseable {

    /** Puts a document there for the hub to fetch, complete, in the way the system says so. */
    void put(String name, byte[] content);

    /** Puts a document there that the system is still writing. */
    void putUnfinished(String name, byte[] content);

    /** The names of the documents that lie there and that the hub has not taken. */
    default Set<String> waiting() {
        return received().keySet();
    }

    /** What a user of the outside system sees there, by path; not what is still being written. */
    Map<String, byte[]> received();

    /** Whether it can refuse a document for what is in it; a folder takes everything. */
    default boolean refuses() {
        return false;
    }

    /** The next document that it is handed is refused. Only if it {@link #refuses}. */
    default void rejectNext() {
        throw new UnsupportedOperationException("this far side takes everything");
    }

    /** Until {@link #comeBack} nothing can be put or fetched. */
    void goDown();

    void comeBack();

    @Override
    void close();
}
