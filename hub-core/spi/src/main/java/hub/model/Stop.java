package hub.model;

import java.time.LocalTime;

/**
 * A place where a journey stops.
 *
 * @param name as the crew knows it
 * @param time when it is due, London time
 */
public record Stop(String name, Known<LocalTime> time) {

    public Stop {
        time = Known.orNotRecorded(time);
    }
}
