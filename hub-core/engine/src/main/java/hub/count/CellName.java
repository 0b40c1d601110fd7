package hub.count;

/**
 * Names a cell from release to release.
 *
 * @param column empty in a table of one way
 */
public record CellName(String table, String row, String column) {}
