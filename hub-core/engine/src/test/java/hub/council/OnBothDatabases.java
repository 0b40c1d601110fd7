package hub.council;

import static org.assertj.core.api.Assertions.assertThat;

import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests of a made-up council, each on both databases, begun with two journeys and no child. The books must balance after each.
 */
@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
public abstract class OnBothDatabases {

    @Parameter
    protected TestDatabase database;

    private static HubDataSource opened;

    protected Council council;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        opened = Council.open(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        opened.close();
    }

    @BeforeEach
    final void begin() {
        council = new Council(opened);
        council.journeys();
    }

    @AfterEach
    final void the_books_balance() {
        assertThat(council.ledgers.read().balance()).isTrue();
    }
}
