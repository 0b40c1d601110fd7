package hub.connectors.sen2.shape;

/** Why a row of a table is not part of any person. */
enum Trouble {
    NO_PARENT("belongs-to-nobody", "there is no row with the id it hangs off: correct it at the source"),
    NO_ID("no-id", "its id, or the id of the row it hangs off, is missing: correct it at the source"),
    ID_TWICE("id-twice", "a row before it has the same id: correct it at the source"),
    OTHER_CELLS("other-cells", "it has another number of cells than the header: look for a stray separator or quote");

    private final String reason;
    private final String message;

    Trouble(String reason, String message) {
        this.reason = reason;
        this.message = message;
    }

    /** The row as it is spooled, to be said after all persons. */
    Row row(Row row) {
        return new Row(name(), "", row.block());
    }

    /** The row that {@link #row} made. */
    static Found found(Row row) {
        Trouble trouble = valueOf(row.id());
        return Found.loose(row.block(), trouble.reason, row.block().place() + ": " + trouble.message);
    }
}
