package hub.intake;

import java.util.List;

/**
 * What a committed batch did.
 *
 * @param seen the records that were in it, whatever became of the row
 * @param unreadable rows of which nobody can say whose record they are
 */
record Taken(Counts counts, List<Long> seen, long unreadable) {}
