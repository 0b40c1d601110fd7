package hub.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.council.People;
import hub.model.Category;
import hub.model.DataCategory;
import hub.model.HealthcarePlan;
import hub.model.Known;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedactionTest {

    @ParameterizedTest
    @EnumSource(DataCategory.class)
    void what_is_not_granted_is_withheld_and_the_rest_stays_as_it_is(DataCategory kept) throws Exception {
        HealthcarePlan plan = People.plan();
        HealthcarePlan redacted = Redaction.apply(plan, Set.of(kept));

        for (RecordComponent component : HealthcarePlan.class.getRecordComponents()) {
            Object before = component.getAccessor().invoke(plan);
            Object expected = component.getAnnotation(Category.class).value() == kept ? before : Known.withheld();
            assertThat(component.getAccessor().invoke(redacted))
                    .as(component.getName())
                    .isEqualTo(expected);
        }
    }

    @Test
    void whether_anything_is_recorded_is_not_told_either() {
        TransportPlan redacted =
                Redaction.apply(TransportPlanBuilder.builder().build(), EnumSet.noneOf(DataCategory.class));
        assertThat(redacted.allergies()).isEqualTo(Known.withheld());
    }

    @Test
    void a_record_with_a_component_without_a_category_is_refused() {
        record Careless(String text) {}
        assertThatThrownBy(() -> Redaction.apply(new Careless("x"), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Careless.text");
    }
}
