package hub.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The gate's answer, always with its reasons. */
public sealed interface Decision permits Granted, Decision.Refused, Decision.AskAPerson {

    /** The answer, to switch on. */
    enum Kind {
        GRANTED,
        REFUSED,
        ASK_A_PERSON
    }

    Kind kind();

    List<Reason> reasons();

    /** When it must be decided again although nothing was changed: a grant ends then, a refusal may end. */
    Optional<Instant> until();

    /** Not allowed. */
    record Refused(List<Reason> reasons, Optional<Instant> until) implements Decision {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }

        /** Whether nothing speaks against it but that a consent is gone from its source without a word. */
        boolean onlyForAbsentConsent() {
            return reasons.stream().allMatch(r -> r.code().equals(ConsentAllows.ABSENT));
        }
    }

    /** Only a person may decide. Nothing new is shared until one has. */
    record AskAPerson(List<Reason> reasons, Optional<Instant> until) implements Decision {
        public AskAPerson {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Kind kind() {
            return Kind.ASK_A_PERSON;
        }
    }
}
