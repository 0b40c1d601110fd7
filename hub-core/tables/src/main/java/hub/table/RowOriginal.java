package hub.table;

import hub.connector.Original;
import java.nio.charset.StandardCharsets;

/** The header line and one row, as UTF-8: a table that the same reader can read again on its own. */
record RowOriginal(String header, String row) implements Original {

    @Override
    public byte[] bytes() {
        return (header + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "RowOriginal[…]";
    }
}
