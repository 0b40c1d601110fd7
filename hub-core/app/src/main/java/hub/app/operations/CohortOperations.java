package hub.app.operations;

import hub.connector.Fault;
import java.util.List;

/** What a person may ask about cohorts. */
public interface CohortOperations {

    /** Every refresh there was, by recipient. */
    List<RefreshItem> refreshes();

    /**
     * Asks for a refresh now. It is made and sent when nothing is half taken in.
     *
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if no agreement in force lets the recipient have one
     */
    void refresh(Asked asked);

    /** Who asks for a refresh for whom. */
    record Asked(String recipient, String by) {}
}
