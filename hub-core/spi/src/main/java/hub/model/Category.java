package hub.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The data category of a record component: what the gate grants or keeps back. What a value type inside it holds (a medicine's dose, a
 * contact's telephone) is in the category of the component that holds it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Category {
    DataCategory value();

    /** Whether it is free text that says where a child is met, and by whom: kept back wherever a restricted address is. */
    boolean tellsWhere() default false;
}
