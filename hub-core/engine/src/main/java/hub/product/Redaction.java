package hub.product;

import hub.connector.Fault;
import hub.model.Category;
import hub.model.DataCategory;
import hub.model.Known;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Keeps back every component of a record or a product whose data category is not granted, whatever its state. */
public final class Redaction {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Redaction() {}

    /** The same content with what is not granted withheld. @throws IllegalArgumentException if a component has no category */
    public static <R extends Record> R apply(R content, Set<DataCategory> granted) {
        return SHAPES.get(content.getClass()).apply(content, (category, value) -> !granted.contains(category.value()));
    }

    /**
     * What a recipient may have of a product: nothing that is not granted, and no text that must never be told.
     *
     * @param granted the data categories that it may have
     */
    public static <R extends Record> R leaveOf(R product, ChildFacts facts, Set<DataCategory> granted) {
        return NeverTold.of(facts, granted).keptOutOf(apply(product, granted));
    }

    /** The same content with every component withheld of which {@code unsayable} says so; asked with the texts it holds. */
    static <R extends Record> R withhold(R content, BiPredicate<Category, Supplier<Stream<String>>> unsayable) {
        return SHAPES.get(content.getClass())
                .apply(content, (category, value) -> unsayable.test(category, () -> Texts.in(value)));
    }

    private record Shape(RecordComponent[] components, Category[] categories, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Category[] categories = Arrays.stream(components)
                    .map(component -> category(type, component))
                    .toArray(Category[]::new);
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(components, categories, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has its canonical constructor", e);
            }
        }

        private static Category category(Class<?> type, RecordComponent component) {
            Category category = component.getAnnotation(Category.class);
            if (category == null || component.getType() != Known.class) {
                throw new IllegalArgumentException(
                        type.getSimpleName() + "." + component.getName() + " has no data category, or is not a Known");
            }
            return category;
        }

        @SuppressWarnings("unchecked")
        <R extends Record> R apply(R content, BiPredicate<Category, Object> withheld) {
            Object[] values = new Object[components.length];
            try {
                for (int i = 0; i < values.length; i++) {
                    Object value = components[i].getAccessor().invoke(content);
                    values[i] = withheld.test(categories[i], value) ? Known.withheld() : value;
                }
                return (R) constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw Fault.defect("a " + content.getClass().getSimpleName() + " could not be redacted", e);
            }
        }
    }
}
