package hub.connector;

import java.util.Optional;

/**
 * Reads a system that is asked rather than one that sends: an HTTP search, a database. A route that only says when
 * ({@code hub:intake?reader=NAME} after a timer) is enough. What was set aside is read again by {@link #read}, one original at a time.
 */
public interface PolledReader extends Reader {

    /**
     * Asks the system. Lazy: it is asked for more as {@link Reading#next} is called. A complete extract ({@link Reader.Extent#SNAPSHOT}) is
     * asked for whole each time.
     *
     * @param after where the last reading of which anything was stored had come to ({@link Reading#checkpoint}); empty at first, and for a
     *     complete extract
     * @throws Fault {@link Fault.Kind#UNAVAILABLE} when the system does not answer, {@link Fault.Kind#CONFIGURATION} when it refuses the
     *     hub; never {@link Fault.Kind#REJECTED}: what cannot be read is a {@link Rejected}
     */
    Reading poll(Optional<Checkpoint> after);
}
