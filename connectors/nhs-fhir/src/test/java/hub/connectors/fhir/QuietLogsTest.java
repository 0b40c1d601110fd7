package hub.connectors.fhir;

import static hub.connectors.fhir.Fhir.MAYA;
import static hub.connectors.fhir.Fhir.activities;
import static hub.connectors.fhir.Fhir.bundle;
import static hub.connectors.fhir.Fhir.maya;
import static hub.connectors.fhir.Fhir.plan;
import static hub.connectors.fhir.Fhir.step;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class QuietLogsTest {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Level before = root.getLevel();
    private final Reads reads = new Reads();

    @BeforeEach
    void listen() {
        root.iteratorForAppenders().forEachRemaining(appender -> appender.stop());
        root.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        root.setLevel(before);
        root.iteratorForAppenders().forEachRemaining(appender -> appender.start());
    }

    /** Each plants the name where something goes wrong with it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"gender\":\"Zebedee\"",
                "\"maritalStatus\":\"Zebedee\"",
                "\"unheardOf\":\"Zebedee\"",
                "\"multipleBirthInteger\":\"Zebedee\"",
                "\"deceasedDateTime\":\"Zebedee\"",
                "\"extension\":\"Zebedee\"",
                "\"extension\":[\"Zebedee\"]",
                "\"photo\":[{\"data\":\"Zebedee!\"}]",
                "\"contained\":[{\"resourceType\":\"Zebedee\"}]",
                "\"generalPractitioner\":[{\"reference\":\"#Zebedee\"}]",
                "\"modifierExtension\":[{\"url\":\"https://Zebedee.example\",\"valueString\":\"Zebedee\"}]",
                "\"active\":Zebedee",
                "\"gender\":\"female\",\"gender\":\"Zebedee\"",
                "\"text\":{\"div\":\"<div>Zebedee\"}",
                "\"identifier\":\"Zebedee\""
            })
    void no_name_and_no_number_appears_in_any_message_at_any_level(String planted) {
        Outcome outcome = reads.json(bundle(
                maya(planted).replace("Okafor", "Zebedee"),
                plan("Zebedee", "Patient/maya", activities(step("Zebedee")), planted)));
        String said = outcome.rejected() + " " + outcome.notes() + " "
                + outcome.submissions().stream()
                        .map(s -> s.notes() + " " + s.record() + " " + s.child())
                        .toList()
                + " " + log.list;
        assertThat(said).doesNotContainIgnoringCase("Zebedee").doesNotContain(MAYA);
    }
}
