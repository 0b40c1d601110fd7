package hub.app.admin;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Fault;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class FaultAnswersTest {

    @Test
    void while_the_database_is_away_a_command_is_told_why() {
        Fault full = Fault.unavailable("the database does not answer (No space left on device)", null);
        var answer = new FaultAnswers()
                .noDatabase(new CannotGetJdbcConnectionException("canary", new SQLException("canary", "08003", full)));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getBody()).isEqualTo(new FaultAnswers.Problem(Fault.Kind.UNAVAILABLE, full.getMessage()));
    }

    @Test
    void the_words_of_the_database_itself_are_not_repeated() {
        var answer = new FaultAnswers()
                .noDatabase(new CannotGetJdbcConnectionException("canary", new SQLException("canary")));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getBody().message()).doesNotContain("canary").contains("see the hub's log");
    }
}
