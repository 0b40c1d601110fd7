package hub.table;

import java.util.List;

/**
 * How a record's key in its source is made of cells: {@code {journey_id}/{upn|nhs_number}}. Of several columns in one place the first that
 * is filled counts.
 */
record KeyTemplate(List<Part> parts) {

    private static final int LONGEST = 200;

    /**
     * A text, or the first filled of some columns.
     *
     * @param text what stands between places; empty for a place
     */
    record Part(String text, List<Integer> columns) {}

    /** @throws Refused when a place stays empty or the key is too long */
    String of(Row row) {
        if (parts.size() == 1) {
            return checked(cell(row, parts.get(0)));
        }
        StringBuilder key = new StringBuilder();
        for (Part part : parts) {
            key.append(part.columns().isEmpty() ? part.text() : cell(row, part));
        }
        return checked(key.toString());
    }

    private static String cell(Row row, Part part) {
        for (int column : part.columns()) {
            if (!row.cells()[column].isEmpty()) {
                return row.cells()[column];
            }
        }
        throw new Refused(
                "no-source-key", "", "the row does not say which record it is: fill in its number at the source");
    }

    private static String checked(String key) {
        if (key.length() > LONGEST || key.indexOf('\n') >= 0 || key.indexOf('\t') >= 0) {
            throw new Refused(
                    "bad-source-key", "", "the row's own number is longer than 200 characters or not on one line");
        }
        return key;
    }
}
