package hub.table;

/** Whether the letters of a cell can be read. Only cells that are used are asked: damage in a column that nobody reads harms nobody. */
final class Letters {

    private static final char LOST = '\uFFFD';

    private Letters() {}

    /** @throws Refused that names the column */
    static void check(String cell, String column) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= 0x7F && c < 0xA0) {
                throw new Refused(
                        "control-character",
                        column,
                        "the cell holds a character that is no text: find where it came from");
            }
            if (c == LOST) {
                throw new Refused(
                        "unreadable-letter",
                        column,
                        "the cell holds a letter that cannot be read, here or in an earlier system: export it again");
            }
        }
    }
}
