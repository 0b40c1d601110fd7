package hub.audit.chain;

import hub.store.Databases;
import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of the sealed audit, each on both databases, begun with ten events that are sealed. */
@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
abstract class OnTenSealedEvents {

    static final String ANOTHER_KEY = "a key that somebody else made up for this";

    static HubDataSource opened;

    @Parameter
    TestDatabase database;

    @TempDir
    Path folder;

    ChainAtHand chain;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        opened = Databases.open(database.url(), database.user(), database.password());
    }

    @AfterParameterizedClassInvocation
    static void close() {
        opened.close();
    }

    @BeforeEach
    void ten_sealed_events() {
        chain = new ChainAtHand(opened, folder);
        chain.tenSealedEvents();
    }
}
