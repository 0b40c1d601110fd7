package hub.intake;

import hub.model.ChildId;
import java.util.List;

/**
 * A submission that only a person may decide on.
 *
 * @param candidates the children it may be about
 */
record ToReview(Prepared item, Review.Kind kind, String message, List<ChildId> candidates) {}
