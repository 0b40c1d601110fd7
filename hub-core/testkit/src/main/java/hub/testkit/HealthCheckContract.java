package hub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A connector says how it is: in words, with the kind of what is wrong, and without a secret. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag(Contract.FAR_SIDE)
public abstract class HealthCheckContract extends Contract {

    @Test
    void it_is_well_when_all_is_there(@TempDir Path home) throws IOException {
        try (OpenConnector open = new Bench(subject(), home).open()) {
            assertThat(open.health()).isEqualTo(Health.well());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void what_is_wrong_is_said_by_its_kind_with_what_to_do(ConnectorSubject.Trouble trouble, @TempDir Path home)
            throws IOException {
        Bench bench = new Bench(subject(), home);
        Map<String, Object> settings = bench.settings();
        trouble.spoil().spoil(settings, home);

        Health health = told(bench, settings);
        assertThat(health.problem()).contains(trouble.kind());
        assertThat(health.message()).contains(": ").hasSizeGreaterThan(20);
        subject().secrets().forEach(secret -> assertThat(health.message()).doesNotContain(secret));
    }

    /** Who has a secret among the settings logs in somewhere. */
    @Test
    void who_logs_in_somewhere_tells_a_wrong_credential_from_a_far_side_that_cannot_be_reached() throws IOException {
        assumeTrue(
                SettingsSchema.of(new Bench(subject(), Path.of("")).connector()).hasSecrets(),
                "no setting of this connector is a secret");
        assertThat(troubles())
                .extracting(ConnectorSubject.Trouble::toString)
                .contains(
                        ConnectorSubject.Trouble.wrongCredential((settings, home) -> {})
                                .what(),
                        ConnectorSubject.Trouble.unreachable((settings, home) -> {})
                                .what());
        assertThat(subject().secrets()).isNotEmpty();
    }

    /** What broke after the start is seen by the next check, and seen to be mended by the one after. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void a_check_never_throws_and_asks_anew_each_time(ConnectorSubject.Trouble trouble, @TempDir Path home)
            throws IOException {
        Bench bench = new Bench(subject(), home);
        try (OpenConnector open = bench.open()) {
            trouble.spoil().spoil(bench.settings(), home);
            open.health();
            bench.settings();
            assertThat(open.health().isWell()).isTrue();
        }
    }

    /** A connector may say it when it opens or when it is asked. */
    private static Health told(Bench bench, Map<String, Object> settings) {
        try (OpenConnector open = bench.open(settings)) {
            return open.health();
        } catch (Fault fault) {
            return Health.unwell(fault.kind(), fault.getMessage());
        }
    }

    List<ConnectorSubject.Trouble> troubles() {
        return subject().troubles();
    }
}
