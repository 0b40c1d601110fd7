package hub.app.demo;

import java.time.LocalDate;
import java.util.List;

/** A row of {@link EhcPlansExtract} about a plan in force, by what its cells say. */
record EhcPlanRow(List<String> cells) {

    String requested() {
        return cells.get(2);
    }

    String source() {
        return cells.get(3);
    }

    String requestOutcomeOn() {
        return cells.get(4);
    }

    String assessmentOutcomeOn() {
        return cells.get(6);
    }

    /** Y or N. */
    String week20() {
        return cells.get(8);
    }

    LocalDate started() {
        return LocalDate.parse(cells.get(9));
    }

    /** Empty if there has been none. */
    String lastReview() {
        return cells.get(10);
    }

    /** The primary need first. */
    List<String> needs() {
        return cells.subList(11, 14).stream().filter(need -> !need.isEmpty()).toList();
    }

    String school() {
        return cells.get(14);
    }
}
