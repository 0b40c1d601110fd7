package hub.app.plugins;

/**
 * What an archive may hold.
 *
 * @param entries files and folders in it
 * @param bytes unpacked, all together
 * @param ratio how many times its own size it may unpack to
 */
record Limits(int entries, long bytes, int ratio) {

    private static final int USUAL_ENTRIES = 2_000;
    private static final long USUAL_BYTES = 512L << 20;
    private static final int USUAL_RATIO = 50;

    static Limits usual() {
        return new Limits(USUAL_ENTRIES, USUAL_BYTES, USUAL_RATIO);
    }
}
