package hub.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shared or kept back goes by the data category of a record's component: so every one must have one. */
class CategoriesTest {

    static Stream<Class<?>> every_record_and_product() {
        return Stream.of(HubRecord.class, Product.class).flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("every_record_and_product")
    void every_component_is_a_known_with_a_data_category(Class<?> type) {
        assertThat(careless(type))
                .as("components that could not be kept back: give each a @Category, and make it a Known")
                .isEmpty();
    }

    @Test
    void a_component_without_one_is_named() {
        record Careless(
                @Category(DataCategory.NAME) Known<String> name,
                Known<String> address,
                @Category(DataCategory.CONTACT) String telephone) {}

        assertThat(careless(Careless.class)).containsExactly("Careless.address", "Careless.telephone");
    }

    private static List<String> careless(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> !c.isAnnotationPresent(Category.class) || c.getType() != Known.class)
                .map(c -> type.getSimpleName() + "." + c.getName())
                .toList();
    }
}
