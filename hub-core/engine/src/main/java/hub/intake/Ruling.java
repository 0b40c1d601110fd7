package hub.intake;

import hub.model.ChildId;
import java.util.Optional;

/**
 * What a person said of a submission, so that it is not asked again.
 *
 * @param child whom it is about
 */
record Ruling(Kind kind, Optional<ChildId> child) {

    enum Kind {
        /** Nobody was asked. */
        NONE,
        /** It is about this child. */
        LINK,
        /** It is about a child the hub has not met. */
        NEW_CHILD,
        /** It takes the place of the other version of the same time. */
        TAKE
    }

    static final Ruling NONE = new Ruling(Kind.NONE, Optional.empty());
    static final Ruling NEW_CHILD = new Ruling(Kind.NEW_CHILD, Optional.empty());
    static final Ruling TAKE = new Ruling(Kind.TAKE, Optional.empty());

    static Ruling link(ChildId child) {
        return new Ruling(Kind.LINK, Optional.of(child));
    }
}
