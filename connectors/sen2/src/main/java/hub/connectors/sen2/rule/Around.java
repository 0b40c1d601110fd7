package hub.connectors.sen2.rule;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import hub.connectors.sen2.layout.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rule may look at beside the block it is about.
 *
 * @param request the request it belongs to; the person where it belongs to none
 */
record Around(Block person, Block request, LocalDate referenceDate, Version version, String council) {

    Around in(Block other) {
        return new Around(person, other, referenceDate, version, council);
    }

    Optional<LocalDate> born() {
        return person.date(Item.BIRTH_DATE);
    }

    /** Whether the person was so old on a day. */
    boolean aged(int years, LocalDate on) {
        return born().filter(day -> !day.plusYears(years).isAfter(on)).isPresent();
    }

    Optional<Block> assessment() {
        return request.children(Module.ASSESSMENT).stream().findFirst();
    }

    Optional<Block> namedPlan() {
        return assessment().flatMap(a -> a.children(Module.NAMED_PLAN).stream().findFirst());
    }

    Optional<Block> activePlan() {
        return request.children(Module.ACTIVE_PLANS).stream().findFirst();
    }
}
