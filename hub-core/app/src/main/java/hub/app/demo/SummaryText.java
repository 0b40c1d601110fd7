package hub.app.demo;

import java.util.Map;

/** The summary for a person at a terminal. */
record SummaryText(DemoSummary summary) {

    String text() {
        StringBuilder text = new StringBuilder("Northshire, a made-up council: %,d children, seed %d%n%n"
                .formatted(summary.children(), summary.seed()));
        text.append("Rows written%n".formatted());
        summary.rows().forEach((feed, rows) -> line(text, rows, feed));
        summary.expected().forEach((recipient, children) -> recipient(text, recipient, children));
        text.append(
                "%nOf all children, %,d have a consent story that is more than a yes: refused, withdrawn, disputed, ended, a draft%n"
                        .formatted(summary.consentStories()));
        text.append("%nWrong on purpose%n".formatted());
        summary.planted().forEach((what, count) -> line(text, count, what.plainEnglish()));
        text.append("%nRuns: %,d; on %,d of them nobody may give a rescue medicine"
                .formatted(summary.runs(), summary.runsWithoutRescueTraining()));
        return text.toString();
    }

    private void recipient(StringBuilder text, String recipient, Map<Expectation, Integer> children) {
        text.append("%n%s: %,d plans; of its children%n".formatted(recipient, summary.plansFor(recipient)));
        children.forEach((reason, count) -> line(text, count, reason.plainEnglish()));
    }

    private static void line(StringBuilder text, long count, String what) {
        text.append("%,11d  %s%n".formatted(count, what));
    }
}
