package hub.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Delivery;
import hub.connector.OpenConnector;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.connector.Recall;
import hub.connector.Writer;
import hub.model.Allergy;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.TransportPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer says what was granted, nothing else, and the same each time. */
public abstract class WriterContract extends Contract {

    private static final Known<List<Allergy>> PEANUT =
            Known.of(List.of(new Allergy("Canarynut", Known.of("hives"), Known.of("severe"))));

    private OpenConnector connector;

    /** The writer's name. */
    protected abstract String writer();

    /** The product that it is asked for. */
    protected String product() {
        return TransportPlan.NAME;
    }

    /** A recipient that the subject's settings know. */
    protected abstract OrganisationId recipient();

    /** A part as its reader sees it. */
    protected String text(Part part) throws IOException {
        return new String(part.bytes(), StandardCharsets.UTF_8);
    }

    @BeforeEach
    void open(@TempDir Path home) throws IOException {
        connector = new Bench(subject(), home).open();
    }

    @AfterEach
    void close() {
        connector.close();
    }

    @Test
    void the_connector_says_that_it_writes_the_product(@TempDir Path home) {
        assertThat(new Bench(subject(), home).connector().description().writes())
                .as("toucan.writes")
                .contains(product());
    }

    @Test
    void what_is_granted_appears() throws IOException {
        assertThat(page(plan(PEANUT))).contains("Canarynut", MadeUpDeliveries.NAME);
    }

    @Test
    void what_is_withheld_does_not_appear() throws IOException {
        assertThat(page(made().withheld())).doesNotContain("Canarynut", MadeUpDeliveries.NAME);
    }

    @Test
    void withheld_and_not_recorded_and_none_known_each_read_differently() throws IOException {
        assertThat(List.of(
                        page(plan(Known.withheld())), page(plan(Known.notRecorded())), page(plan(Known.noneKnown()))))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_delivery_gives_the_same_bytes() {
        assertThat(bytes(writes().write(plan(PEANUT)))).isEqualTo(bytes(writes().write(plan(PEANUT))));
        assertThat(bytes(writes().write(recall()))).isEqualTo(bytes(writes().write(recall())));
    }

    @Test
    void no_file_name_tells_anything_of_the_child() {
        assertThat(writes().write(plan(PEANUT)).parts())
                .extracting(Part::path)
                .noneMatch(path -> path.contains(MadeUpDeliveries.NAME));
    }

    @Test
    void a_recall_names_what_it_recalls_and_why() throws IOException {
        assertThat(text(writes().write(recall())))
                .contains(recall().lane(), String.valueOf(recall().upToVersion()), recall().reason());
    }

    @Test
    void a_later_version_and_another_lane_never_overwrite_an_earlier_one() {
        Payload first = writes().write(plan(PEANUT));
        Payload later = writes().write(MadeUpDeliveries.later(plan(PEANUT)));

        assertThat(first.parts())
                .extracting(Part::path)
                .doesNotContainAnyElementsOf(
                        later.parts().stream().map(Part::path).toList());
    }

    private Delivery plan(Known<List<Allergy>> allergies) {
        return made().plan(allergies);
    }

    private MadeUpDeliveries made() {
        return new MadeUpDeliveries(recipient(), product());
    }

    private Recall recall() {
        return made().recall();
    }

    private Writer writes() {
        return Objects.requireNonNull(connector.writers().get(writer()), "no writer " + writer());
    }

    private String page(Delivery delivery) throws IOException {
        return text(writes().write(delivery));
    }

    private String text(Payload payload) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Part part : payload.parts()) {
            all.append(text(part)).append('\n');
        }
        return all.toString();
    }

    private static List<String> bytes(Payload payload) {
        return payload.parts().stream()
                .map(part -> part.path() + " " + new String(part.bytes(), StandardCharsets.ISO_8859_1))
                .collect(Collectors.toList());
    }
}
