package hub.app.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decision about sharing, as somebody at the hub's desk writes it down. A text that is empty was not said.
 *
 * @param child named as everywhere
 * @param decision {@code given} or {@code refused}
 * @param assessment who found the child or young person able to decide, or not; if anybody did
 * @param recordedBy who writes it down
 */
public record ConsentForm(
        String child,
        String decision,
        Decider decider,
        Covers covers,
        Paper paper,
        Optional<Assessment> assessment,
        String recordedBy) {

    /** The word that stands for every recipient, purpose or category. */
    public static final String ALL = "all";

    /**
     * Who decided.
     *
     * @param capacity {@code parent}, {@code young-person}, {@code competent-child}, {@code alternative-person} or {@code council}
     * @param relationship to the child
     * @param parentalResponsibility {@code yes}, {@code no} or {@code limited}
     */
    public record Decider(
            String capacity, String givenName, String familyName, String relationship, String parentalResponsibility) {}

    /** What the decision is about; {@link ConsentForm#ALL} alone for all there are. */
    public record Covers(List<String> recipients, List<String> purposes, List<String> categories) {}

    /**
     * When, and what shows it.
     *
     * @param from first day it holds; the day it was decided, if none is given
     * @param until last day it holds
     * @param obtained how
     * @param evidence where the form is kept
     */
    public record Paper(
            Optional<LocalDate> decidedOn,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            String obtained,
            String evidence) {}

    /** @param finding {@code able} or {@code not-able} to take this decision */
    public record Assessment(String finding, String assessor, Optional<LocalDate> on, String reason) {}
}
