package hub.testkit.fault;

import java.time.Instant;

/**
 * A recall that a recipient can see.
 *
 * @param upToVersion every version of the lane up to this one is void
 */
public record Recalled(String lane, int upToVersion, Instant seenAt) {}
