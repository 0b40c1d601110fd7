package hub.delivery;

import java.time.Duration;
import java.util.SplittableRandom;

/** How long to wait before the next try: twice as long each time, up to a limit, scattered so that rows do not come back all at once. */
public record BackOff(Duration first, Duration longest) {

    private static final int DOUBLINGS = 30;

    /**
     * @param id scatters: the same row and try always wait the same time
     * @param tries made so far, from 1
     * @return between three quarters and the whole of the doubled time
     */
    public Duration after(long id, int tries) {
        long doubled = first.toMillis() << Math.min(Math.max(tries - 1, 0), DOUBLINGS);
        long whole = Math.min(doubled <= 0 ? Long.MAX_VALUE : doubled, longest.toMillis());
        double scatter = new SplittableRandom(id * 31 + tries).nextDouble(0.75, 1.0);
        return Duration.ofMillis(Math.max(1, (long) (whole * scatter)));
    }
}
