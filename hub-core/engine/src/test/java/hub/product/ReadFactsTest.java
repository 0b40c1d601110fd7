package hub.product;

import static org.assertj.core.api.Assertions.assertThat;

import hub.council.OnBothDatabases;
import hub.model.ChildId;
import hub.store.Records;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadFactsTest extends OnBothDatabases {

    /** More than the hub has connections. */
    private static final int TIMES = 12;

    @Test
    void outside_a_transaction_too_each_look_up_gives_its_connection_back() {
        JdbcClient jdbc = JdbcClient.create(council.jdbc);
        ReadFacts facts =
                new ReadFacts(new Records(jdbc), new AbsentConsents(jdbc), new Releases(jdbc), new Strangers(jdbc));
        ChildId child = council.child();

        for (int i = 0; i < TIMES; i++) {
            assertThat(facts.of(List.of(child))).containsOnlyKeys(child);
        }
    }
}
