package hub.table;

/**
 * One row as it stands in the file, on one or more lines.
 *
 * @param line where it starts, from 1
 * @param ended whether it has a line end
 * @param stray whether its quotes cannot be understood
 */
record RawRow(long line, String text, boolean ended, boolean stray) {

    @Override
    public String toString() {
        return "RawRow[" + line + "]";
    }
}
