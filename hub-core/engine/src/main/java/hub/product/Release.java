package hub.product;

import hub.model.DataCategory;
import hub.model.OrganisationId;
import java.time.LocalDate;
import java.util.Set;

/**
 * That a person has released what a restriction would keep back.
 *
 * @param id its number, by which it is listed and withdrawn
 * @param recipient the one recipient it is for
 * @param categories what it releases
 * @param from the day it was recorded, in London
 * @param until the last day it holds
 */
public record Release(
        long id, OrganisationId recipient, Set<DataCategory> categories, LocalDate from, LocalDate until) {

    public Release {
        categories = Set.copyOf(categories);
    }

    /** Whether it lets this recipient have something on this day. */
    public boolean holds(OrganisationId forWhom, LocalDate day) {
        return recipient.equals(forWhom) && !day.isBefore(from) && !day.isAfter(until);
    }
}
