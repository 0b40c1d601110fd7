package hub.testkit.fault;

import java.time.Instant;

/**
 * A version of a plan that a recipient can see.
 *
 * @param lane the recipient's name for one child on one run
 * @param key the delivery's own
 * @param update the one whose mark it bears
 * @param allowedAt when the hub says that it last asked whether it may
 * @param seenAt when it became visible
 */
public record Shown(String lane, int version, String key, Update update, Instant allowedAt, Instant seenAt) {}
