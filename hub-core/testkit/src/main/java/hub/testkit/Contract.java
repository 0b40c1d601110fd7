package hub.testkit;

import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** What all contracts share: the connector they are tried on, which {@link TriedOn} names at the test class or at the one around it. */
public abstract class Contract {

    /** The tag of contracts with an outside system at work, which take seconds each. */
    static final String FAR_SIDE = "far-side";

    private @Nullable ConnectorSubject subject;

    /** What must be known of the connector. Only a subject that cannot be made without arguments is given here. */
    protected ConnectorSubject subject() {
        ConnectorSubject made = subject == null ? made() : subject;
        subject = made;
        return made;
    }

    @AfterEach
    void putAway() {
        subject().close();
    }

    private ConnectorSubject made() {
        for (Class<?> at = getClass(); at != null; at = at.getEnclosingClass()) {
            TriedOn named = at.getAnnotation(TriedOn.class);
            if (named != null) {
                return made(named.value());
            }
        }
        throw new IllegalStateException(getClass().getName()
                + " names no connector: write @TriedOn(YourSubject.class) above the class around it");
    }

    private static ConnectorSubject made(Class<? extends ConnectorSubject> type) {
        try {
            Constructor<? extends ConnectorSubject> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " needs a constructor without arguments", e);
        }
    }
}
