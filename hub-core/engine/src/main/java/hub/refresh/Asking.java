package hub.refresh;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.connector.Fault;
import hub.model.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks for refreshes, by the schedule or because a person wants one. */
record Asking(
        TransactionTemplate transactions, RefreshTable table, List<Making> makings, Schedule schedule, Audit audit) {

    /**
     * For those that are due, and that nobody has asked for since that day began. What was asked for on a day that has not come was asked by
     * a clock that has been set back since, and does not count.
     */
    void due(Instant now) {
        LocalDate today = RefreshRow.dayOf(now);
        LocalDate due = schedule.lastDue(today);
        for (Making making : makings) {
            for (OrganisationId recipient : making.recipients(now)) {
                transactions.executeWithoutResult(status -> {
                    boolean asked = table.newest(recipient, making.product())
                            .map(newest -> RefreshRow.dayOf(newest.askedAt()))
                            .filter(day -> !day.isBefore(due) && !day.isAfter(today))
                            .isPresent();
                    if (!asked) {
                        add(recipient, making.product(), "schedule", now);
                    }
                });
            }
        }
    }

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} if no agreement in force lets the recipient have any */
    void now(OrganisationId recipient, String by, Instant now) {
        List<String> products = makings.stream()
                .filter(making -> making.recipients(now).contains(recipient))
                .map(Making::product)
                .toList();
        if (products.isEmpty()) {
            throw Fault.rejected("no agreement in force lets " + recipient
                    + " have a refresh of the SEND cohort: see \"toucan agreements list\"");
        }
        transactions.executeWithoutResult(status -> products.forEach(product -> add(recipient, product, by, now)));
    }

    private void add(OrganisationId recipient, String product, String by, Instant now) {
        long number =
                1 + table.newest(recipient, product).map(RefreshRow::number).orElse(0L);
        LocalDate beforeTheTerm = schedule.lastDue(RefreshRow.dayOf(now)).minusDays(1);
        table.add(recipient, product, number, by, beforeTheTerm, now);
        audit.append(List.of(AuditEvent.of(
                now, AuditEvent.Kind.REFRESH_ASKED, by, "refresh " + number + " of " + product + " for " + recipient)));
    }
}
