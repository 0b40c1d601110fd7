package hub.app.run;

import hub.audit.LedgerRow;
import hub.audit.Ledgers;
import hub.refresh.RefreshRow;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** The three ledgers, what each recipient holds and what is not shared with it, as they are printed. */
public record Books(
        Ledgers.Books ledgers,
        List<Holdings.Holding> holdings,
        List<Refusals.NotShared> refusals,
        List<RefreshRow> refreshes) {

    static Books of(Engine engine) {
        return new Books(engine.ledgers.read(), engine.holdings.read(), engine.refusals.read(), engine.refreshes.all());
    }

    public boolean balance() {
        return ledgers.balance();
    }

    /** Each row with its sum; one that does not add up says so. */
    public void print(PrintWriter out) {
        print(out, "Intake", ledgers.intake());
        print(out, "Decisions", ledgers.decisions());
        print(out, "Deliveries", ledgers.deliveries());
        out.printf("%nRecipients hold%n");
        holdings.forEach(held -> out.printf("  %-58s %,9d %s%n", held.recipient(), held.count(), held.product()));
        out.printf("%nNot shared, and why (one plan may have several reasons)%n");
        refusals.forEach(recipient -> print(out, recipient));
        print(out, refreshes);
        out.flush();
    }

    private static void print(PrintWriter out, List<RefreshRow> refreshes) {
        if (!refreshes.isEmpty()) {
            out.printf("%nRefreshes%n");
        }
        refreshes.forEach(row -> out.printf(
                "  %-58s %s: %s%n",
                row.recipient() + " " + row.product() + " " + row.number(),
                row.state().toLowerCase(Locale.ROOT),
                row.summary()));
    }

    private static void print(PrintWriter out, Refusals.NotShared recipient) {
        out.printf(
                "%n  %s %s: %,d refused, %,d wait for a person%n  %8s  %8s  %s%n",
                recipient.recipient(),
                recipient.product(),
                recipient.refused(),
                recipient.askAPerson(),
                "refused",
                "waiting",
                "reason");
        recipient.reasons().forEach(why -> print(out, why));
    }

    /** The sentences below each other, so that they can be read beside their counts. */
    private static void print(PrintWriter out, Refusals.Why why) {
        String[] sentences = (why.sentence() + " (" + why.code() + ")").split("(?<=[.;]) (?!\\()");
        out.printf("  %,8d  %,8d  %s%n", why.refused(), why.askAPerson(), sentences[0]);
        Arrays.stream(sentences).skip(1).forEach(sentence -> out.printf("  %8s  %8s  %s%n", "", "", sentence));
    }

    private static void print(PrintWriter out, String title, List<LedgerRow> rows) {
        out.printf("%n%s%n", title);
        for (LedgerRow row : rows) {
            String terms = row.terms().entrySet().stream()
                    .filter(term -> term.getValue() != 0)
                    .map(Books::term)
                    .collect(Collectors.joining(" + "));
            out.printf(
                    "  %-58s %,9d %s = %s%s%n",
                    row.label(),
                    row.count(),
                    row.left(),
                    terms.isEmpty() ? "0" : terms,
                    row.addsUp() ? "" : "   DOES NOT ADD UP: %,d".formatted(row.sum()));
        }
    }

    private static String term(Entry<String, Long> term) {
        return "%,d %s".formatted(term.getValue(), term.getKey());
    }
}
