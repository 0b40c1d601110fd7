package hub.model;

import java.time.LocalDate;

/**
 * A course a crew member did.
 *
 * @param course code or name
 * @param expiresOn last day it counts
 */
public record Training(String course, Known<LocalDate> expiresOn) {

    public Training {
        expiresOn = Known.orNotRecorded(expiresOn);
    }
}
