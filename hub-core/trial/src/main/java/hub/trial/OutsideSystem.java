package hub.trial;

import java.util.Optional;

/** One of the systems that stand beside a hub. */
interface OutsideSystem extends AutoCloseable {

    /** What it holds that the hub gave it, in a line; nothing if it only gives. */
    default Optional<String> holds() {
        return Optional.empty();
    }

    @Override
    void close();
}
