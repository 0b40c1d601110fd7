package hub.testkit.farside;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Random;

/** How a network carries what is said, when not as it should. */
@FunctionalInterface
public interface Line {

    /**
     * Carries one piece, or does not.
     *
     * @return whether the connection lasts; if not, it is reset
     */
    boolean carry(byte[] piece, OutputStream to) throws IOException, InterruptedException;

    /** As it should. */
    static Line right() {
        return delayed(Duration.ZERO);
    }

    /** Each piece arrives so much later. */
    static Line delayed(Duration by) {
        return (piece, to) -> {
            Thread.sleep(by.toMillis());
            to.write(piece);
            return true;
        };
    }

    /** A byte at a time, with a rest after each. */
    static Line trickling(Duration rest) {
        return (piece, to) -> {
            for (byte each : piece) {
                to.write(each);
                to.flush();
                Thread.sleep(rest.toMillis());
            }
            return true;
        };
    }

    /** Both ends believe that they are connected, and nothing arrives any more. */
    static Line halfOpen() {
        return (piece, to) -> true;
    }

    /** The connection is reset as soon as anything is said. */
    static Line resetting() {
        return (piece, to) -> false;
    }

    /** One piece in so many is cut somewhere in its middle, and the connection reset; which and where is drawn by the seed. */
    static Line cutting(long seed, int oneIn) {
        Random random = new Random(seed);
        return (piece, to) -> {
            int kept;
            synchronized (random) {
                kept = random.nextInt(oneIn) == 0 ? random.nextInt(piece.length) : piece.length;
            }
            to.write(piece, 0, kept);
            to.flush();
            return kept == piece.length;
        };
    }
}
