package hub.connectors.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Input;
import hub.model.Child;
import hub.model.Contact;
import hub.model.HealthcarePlan;
import hub.model.Known.State;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    private final Reads reads = new Reads();

    @ParameterizedTest
    @MethodSource("names")
    void every_sample_is_taken_whole_with_nothing_to_note(String name) throws IOException {
        Outcome outcome = read(name);
        assertThat(outcome.rejected()).isEmpty();
        assertThat(outcome.noted()).isEmpty();
        assertThat(outcome.notes()).isEmpty();
        assertThat(outcome.records(HealthcarePlan.class)).isNotEmpty();
        assertThat(outcome.records(Child.class)).isNotEmpty();
        assertThat(outcome.records(Contact.class)).isNotEmpty();
    }

    @Test
    void the_full_sample_fills_every_field_but_other() throws IOException {
        HealthcarePlan plan = read("plan.json").record(HealthcarePlan.class);
        assertThat(plan.other().state()).isEqualTo(State.NOT_RECORDED);
        assertThat(plan.toString().split("not recorded", -1)).hasSize(2);
        assertThat(plan.emergencySteps().value().orElseThrow()).hasSize(3);
    }

    static List<String> names() {
        return Samples.NAMES;
    }

    private Outcome read(String name) throws IOException {
        return reads.read(Input.of(name, Reads.MODIFIED, Samples.bytes(name)));
    }
}
