package hub.connectors.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Input;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private final Reads reads = new Reads();

    @Test
    void show() throws Exception {
        for (String n : new String[] {"plan.json", "plan.xml", "plans.ndjson"}) {
            Outcome o = reads.read(Input.of(n, Reads.MODIFIED, getClass().getResourceAsStream("/samples/" + n).readAllBytes()));
            o.items().forEach(i -> System.out.println(i));
            System.out.println(o.notes());
        }
        assertThat(1).isEqualTo(1);
    }
}
