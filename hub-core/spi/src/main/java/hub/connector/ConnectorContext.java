package hub.connector;

import hub.model.OrganisationId;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What the hub gives a connector when it opens.
 *
 * @param source the id under which the hub knows this outside system; what it reads is recorded as coming from it
 * @param mappings the folder in which a council may put mapping files that override the connector's own; need not exist
 * @param clock the hub's clock; never ask the system's
 */
public record ConnectorContext(OrganisationId source, Path mappings, Clock clock) {}
