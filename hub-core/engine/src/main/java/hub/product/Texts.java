package hub.product;

import hub.connector.Fault;
import hub.model.Known;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts in a record, a product or any part of one, however deep they lie: everything in it that words can hide in. */
final class Texts {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Texts() {}

    static Stream<String> in(@Nullable Object value) {
        if (value instanceof String text) {
            return Stream.of(text);
        }
        if (value instanceof Known<?> known) {
            return known.value().stream().flatMap(Texts::in);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(Texts::in);
        }
        return value instanceof Record content
                ? Stream.of(COMPONENTS.get(content.getClass())).flatMap(c -> in(part(content, c)))
                : Stream.empty();
    }

    private static @Nullable Object part(Record content, RecordComponent component) {
        try {
            return component.getAccessor().invoke(content);
        } catch (ReflectiveOperationException e) {
            throw Fault.defect("a " + content.getClass().getSimpleName() + " could not be read", e);
        }
    }
}
