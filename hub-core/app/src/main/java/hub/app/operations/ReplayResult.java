package hub.app.operations;

/**
 * What became of items that were read again.
 *
 * @param read how many
 * @param again how many of them were set aside anew, with new ids
 */
public record ReplayResult(long read, long again) {}
