package hub.intake;

import hub.model.OrganisationId;
import java.util.Optional;

/** The feeds whose connectors are running now, so that what was set aside can be read again. */
@FunctionalInterface
public interface Feeds {

    Optional<Feed> find(OrganisationId source, String name);
}
