package hub.bench;

/**
 * How much is measured.
 *
 * @param children in the made-up council
 * @param runs of what is measured more than once
 * @param quick whether it must end within three minutes
 */
record Size(int children, int runs, boolean quick) {}
