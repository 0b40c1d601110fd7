package hub.table;

/**
 * A mapping laid over the header of one table.
 *
 * @param places where each column of the mapping stands in the table
 */
record Layout(Mapping mapping, Header header, int[] places) {}
