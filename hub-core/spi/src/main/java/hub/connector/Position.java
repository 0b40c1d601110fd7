package hub.connector;

/**
 * Where an item stands, for a person to find it.
 *
 * @param input the file's name, without its folder
 * @param row the line in a table, counted from 1 with the header, or the number of the resource; 0 for the input as a whole
 * @param field the column or path; empty for the item as a whole
 */
public record Position(String input, long row, String field) {

    public static Position ofRow(String input, long row) {
        return new Position(input, row, "");
    }

    public Position field(String name) {
        return new Position(input, row, name);
    }

    /** {@code children.csv, row 17, NHSNumber}. */
    @Override
    public String toString() {
        return input + (row > 0 ? ", row " + row : "") + (field.isEmpty() ? "" : ", " + field);
    }
}
