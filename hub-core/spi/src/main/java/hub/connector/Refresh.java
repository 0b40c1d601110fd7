package hub.connector;

import hub.model.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How a cohort stands, for one recipient, and what has changed since the refresh before: tables of texts that name no child. A refresh
 * about children one by one has their {@link Rows} beside it.
 *
 * @param key the idempotency key: the recipient may see it twice and must take it once; letters, digits and hyphens
 * @param product the product's name
 * @param number 1 for the recipient's first, then one more each time: a later one replaces an earlier one
 * @param day the day it tells of, in London
 * @param since the day that what has changed is told from
 * @param asAt when the hub's records were read
 * @param scheme the name of the rule by which small numbers are kept; {@code none} where rows are about children
 * @param notes what no source tells, and so no table, in plain English
 */
public record Refresh(
        String key,
        OrganisationId recipient,
        String product,
        long number,
        LocalDate day,
        LocalDate since,
        Instant asAt,
        String scheme,
        List<Table> tables,
        List<String> notes) {

    public Refresh {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /**
     * One table.
     *
     * @param name letters, digits and hyphens
     * @param rows each with a cell for every column
     */
    public record Table(String name, List<String> columns, List<List<String>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
