package hub.table;

import hub.model.Known;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * Makes records of one class from what is known of each component. Made once for a mapping: it looks at the components that the record
 * has now, so that a mapping written for an older model goes on working when a component is added.
 */
final class Assembly {

    private final List<Shape> shapes;
    private final MethodHandle constructor;

    Assembly(Class<?> recordClass) {
        shapes = Shape.of(recordClass);
        constructor = constructor(recordClass);
    }

    private static MethodHandle constructor(Class<?> recordClass) {
        RecordComponent[] components = recordClass.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(recordClass, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(recordClass.getSimpleName() + " has no public constructor", e);
        }
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** Whether a text that makes the record what it is has been given: the number of a telephone, one of the two parts of a name. */
    boolean suffices(Known<?>[] values) {
        boolean demanded = false;
        for (int i = 0; i < values.length; i++) {
            Shape shape = shapes.get(i);
            if (!shape.known() && shape.element() == String.class && !shape.many()) {
                if (values[i].isPresent()) {
                    return true;
                }
                demanded = true;
            }
        }
        return !demanded;
    }

    /** @throws Refused when the record itself refuses a value */
    Object make(Known<?>[] values) {
        Object[] arguments = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            arguments[i] = shapes.get(i).known() ? values[i] : plain(shapes.get(i), values[i]);
        }
        try {
            return constructor.invokeExact(arguments);
        } catch (IllegalArgumentException e) {
            throw new Refused("bad-record", "", e.getMessage());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor failed", e);
        }
    }

    /** A component that is no {@link Known} is empty where nothing is recorded. */
    private static Object plain(Shape shape, Known<?> value) {
        if (value.isPresent()) {
            return value.value().orElseThrow();
        }
        return shape.many() ? List.of() : "";
    }
}
