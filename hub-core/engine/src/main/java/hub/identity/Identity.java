package hub.identity;

import hub.model.ChildId;
import hub.model.Identifier;
import java.util.List;

/** Whom a submission is about. */
public sealed interface Identity {

    /** To switch on. */
    enum Kind {
        MATCHED,
        NEW_CHILD,
        NEAR_MISS,
        UNKNOWN
    }

    Kind kind();

    /** This child, without doubt. */
    record Matched(ChildId child) implements Identity {
        @Override
        public Kind kind() {
            return Kind.MATCHED;
        }
    }

    /** A child the hub has not met. */
    record NewChild() implements Identity {
        @Override
        public Kind kind() {
            return Kind.NEW_CHILD;
        }
    }

    /**
     * Perhaps one of these: only a person may tell.
     *
     * @param why a sentence without any value
     */
    record NearMiss(List<ChildId> candidates, String why) implements Identity {
        @Override
        public Kind kind() {
            return Kind.NEAR_MISS;
        }
    }

    /** A child the hub has not met, named by numbers alone: whoever knows one of them must come first. */
    record Unknown(List<Identifier> waitsFor) implements Identity {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }
}
