package hub.table;

/** Follows the quotes of a row over its lines: a quote opens at the start of a cell and closes before a delimiter or a line end. */
final class QuoteScan {

    private final char delimiter;
    private boolean open;
    private boolean stray;

    QuoteScan(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Whether a quoted cell goes on in the next line. */
    boolean open() {
        return open;
    }

    /** Whether something stood after a closing quote, so that nobody can tell what was meant. */
    boolean stray() {
        return stray;
    }

    QuoteScan line(String line) {
        if (!open && line.indexOf('"') < 0) {
            return this;
        }
        boolean cellStart = !open;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && open) {
                i += quoteInside(line, i + 1);
            } else if (c == '"' && cellStart) {
                open = true;
            }
            cellStart = !open && c == delimiter;
        }
        return this;
    }

    /** How many further characters belong to this quote: one if it is doubled, which stands for itself; else the quote closes. */
    private int quoteInside(String line, int next) {
        if (next < line.length() && line.charAt(next) == '"') {
            return 1;
        }
        open = false;
        stray |= next < line.length() && line.charAt(next) != delimiter;
        return 0;
    }
}
