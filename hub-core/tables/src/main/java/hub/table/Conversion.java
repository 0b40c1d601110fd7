package hub.table;

/**
 * Makes a value of a cell's text.
 *
 * @param kind its name in mapping files; what cannot be converted is refused as {@code bad-<kind>}
 * @param type of the value
 */
record Conversion(String kind, Class<?> type, Maker maker) {

    /** Makes the value. Throws {@link IllegalArgumentException} with a sentence that does not show the text. */
    @FunctionalInterface
    interface Maker {
        Object make(String text);
    }

    /** @throws Refused when the text is no such value */
    Object convert(String text, String column) {
        try {
            return maker.make(text);
        } catch (DamagedBySpreadsheet e) {
            throw new Refused("spreadsheet-damage", column, e.getMessage());
        } catch (UnknownCode e) {
            throw new Refused("unknown-code", column, e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new Refused("bad-" + kind, column, e.getMessage());
        }
    }

    /** A value that a spreadsheet has changed by opening and saving it. */
    static final class DamagedBySpreadsheet extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        DamagedBySpreadsheet(String message) {
            super(message);
        }
    }

    /** A code that the mapping does not know. Never mapped to a default. */
    static final class UnknownCode extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnknownCode(String message) {
            super(message);
        }
    }
}
