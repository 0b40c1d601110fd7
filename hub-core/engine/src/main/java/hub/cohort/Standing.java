package hub.cohort;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a child stands to the cohort on one day.
 *
 * @param member empty if there is neither a plan in force nor SEN support
 * @param ceaseReason SEN2 CeaseReason of the plan that ceased last, if none is in force
 */
public record Standing(LocalDate day, Optional<Member> member, Optional<String> ceaseReason) {}
