package hub.connectors.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Delivery;
import hub.connector.Payload.Part;
import hub.connector.Recall;
import hub.connector.Secret;
import hub.connectors.kafka.RecipientSettings.Content;
import hub.connectors.kafka.cluster.Login;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.Scope;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a recipient finds in a record, and which settings are refused. */
class KafkaConnectorTest {

    private static final OrganisationId FLEET = OrganisationId.of("northshire-fleet");
    private static final OrganisationId INSIGHT = OrganisationId.of("northshire-insight");
    private static final Instant NOW = Instant.parse("2026-11-22T08:05:00Z");
    private static final Scope RUN = Scope.ofJourney("R012-AM");

    private final RecordWriter writer = new RecordWriter(Map.of(
            FLEET.value(),
            new RecipientSettings("fleet", null),
            INSIGHT.value(),
            new RecipientSettings("insight", Content.NOTICE)));

    @Test
    void the_whole_content_stands_in_the_record_byte_for_byte() {
        Part part = writer.write(delivery(FLEET)).parts().get(0);

        assertThat(part.path()).isEqualTo("lane-7/v3.json");
        assertThat(text(part))
                .contains(
                        "\"event\":\"delivered\"",
                        "\"content\":{\"childCalled\":\"Zebedee\"}",
                        "\"contentHash\":\"abc\"");
    }

    @Test
    void a_notice_says_that_there_is_a_new_version_and_nothing_of_what_is_in_it() {
        Part part = writer.write(delivery(INSIGHT)).parts().get(0);

        assertThat(text(part))
                .isEqualTo(
                        "{\"event\":\"changed\",\"key\":\"D-4711\",\"lane\":\"lane-7\",\"version\":3,\"product\":\"transport-plan\"}");
    }

    @Test
    void a_recall_stands_under_the_key_of_what_it_recalls() {
        Recall recall =
                new Recall("R-99", "lane-7", 3, INSIGHT, RUN, TransportPlan.NAME, "No longer on this run.", NOW);
        Part part = writer.write(recall).parts().get(0);

        assertThat(part.path()).startsWith("lane-7/");
        assertThat(text(part)).contains("\"event\":\"recalled\"", "\"upToVersion\":3", "No longer on this run.");
    }

    @Test
    void a_connection_without_encryption_stays_on_this_machine() {
        assertThat(settings("127.0.0.1:9092", false).cluster().encrypted()).isFalse();
        assertThatThrownBy(() -> settings("127.0.0.1:9092,broker.example:9092", false))
                .hasMessageContaining("this machine only");
    }

    @Test
    void two_recipients_have_two_topics() {
        RecipientSettings same = new RecipientSettings("plans", null);
        assertThatThrownBy(() -> new KafkaSettings(
                        "broker.example:9093", null, null, null, null, null, null, Map.of("a-a", same, "b-b", same)))
                .hasMessageContaining("each its own");
        assertThatThrownBy(() -> new KafkaSettings(
                        "broker.example:9093", null, null, null, null, "plans", null, Map.of("a-a", same)))
                .hasMessageContaining("name another");
    }

    @Test
    void what_carries_a_password_is_chosen_from_a_list_and_never_named_by_a_setting() {
        assertThatThrownBy(() -> new Login(
                        "toucan", new Secret("made up".toCharArray()), "com.sun.security.auth.module.JndiLoginModule"))
                .hasMessageContaining("mechanism");
        assertThatThrownBy(() -> settings("broker.example:9093\nsasl.jaas.config=x", true))
                .hasMessageContaining("host:port");
    }

    private static KafkaSettings settings(String brokers, boolean encrypted) {
        return new KafkaSettings(brokers, encrypted, null, null, null, "council.submissions", null, Map.of());
    }

    private static Delivery delivery(OrganisationId recipient) {
        TransportPlan plan =
                TransportPlanBuilder.builder().childCalled(Known.of("Zebedee")).build();
        byte[] canonical = "{\"childCalled\":\"Zebedee\"}".getBytes(StandardCharsets.UTF_8);
        return new Delivery("D-4711", "lane-7", 3, recipient, RUN, plan, canonical, "abc", NOW);
    }

    private static String text(Part part) {
        return new String(part.bytes(), StandardCharsets.UTF_8);
    }
}
