package hub.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hub.model.ChildRef;
import hub.model.ContactBuilder;
import hub.model.HubRecord;
import hub.model.JourneyBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractValuesTest {

    private static final Position ROW = Position.ofRow("contacts.csv", 17);

    @Test
    void a_position_reads_as_a_person_would_say_it() {
        assertThat(ROW.field("rank")).hasToString("contacts.csv, row 17, rank");
        assertThat(Position.ofRow("contacts.csv", 0)).hasToString("contacts.csv");
    }

    @Test
    void a_record_about_a_child_names_the_child_and_no_other_does() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        submission(Optional.empty(), ContactBuilder.builder().build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> submission(
                        Optional.of(ChildRef.of()), JourneyBuilder.builder().build()));
        assertThat(submission(Optional.empty(), JourneyBuilder.builder().build())
                        .key())
                .isEqualTo("K1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../out.pdf", "/out.pdf", "plans/../x", "plans//x", "a\\b", "C:/x", ".hidden", "", "a b.pdf"})
    void a_part_cannot_be_written_outside_the_recipients_folder(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Payload.Part(path, "text/plain", new byte[0]));
    }

    @Test
    void a_part_has_a_plain_path() {
        assertThat(new Payload.Part("plans/R001-AM/lane-7-v3.pdf", "application/pdf", new byte[0]).path())
                .isEqualTo("plans/R001-AM/lane-7-v3.pdf");
    }

    private static Submission submission(Optional<ChildRef> child, HubRecord record) {
        return new Submission("K1", child, record, Instant.EPOCH, List.of(), ROW, () -> new byte[0]);
    }
}
