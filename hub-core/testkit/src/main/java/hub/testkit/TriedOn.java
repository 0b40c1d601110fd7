package hub.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the connector that every contract inside the marked test class is tried on. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TriedOn {

    /** What must be known of it; made anew for each contract, so it needs a constructor without arguments. */
    Class<? extends ConnectorSubject> value();
}
