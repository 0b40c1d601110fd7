package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import hub.app.Checkout;
import hub.audit.Audit;
import hub.sharing.AgreementStanding;
import hub.sharing.Agreements;
import hub.store.Databases;
import hub.store.HubDataSource;
import hub.store.Marks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AgreementWatchTest {

    private static final String FILE = "redwing-travel-transport.yaml";

    @TempDir
    Path home;

    private final Logger logger = (Logger) LoggerFactory.getLogger(AgreementWatch.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Instant now = Instant.parse("2026-11-28T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private Path folder;
    private String text;
    private HubDataSource database;
    private Agreements agreements;

    @BeforeEach
    void a_hub_with_one_agreement() throws IOException {
        folder = Files.createDirectories(home.resolve("agreements"));
        text = Files.readString(Checkout.top().resolve("config/agreements").resolve(FILE));
        Files.writeString(folder.resolve(FILE), text);
        database = Databases.open(Databases.h2Url(home), "", "");
        agreements = agreements();
        agreements.load(folder);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void close() {
        logger.detachAppender(log);
        database.close();
    }

    private Agreements agreements() {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new Agreements(
                jdbc,
                new TransactionTemplate(new JdbcTransactionManager(database)),
                new Marks(jdbc),
                new Audit(jdbc),
                clock);
    }

    private AgreementWatch watch() {
        return new AgreementWatch(agreements, folder, clock);
    }

    private List<String> inForce() {
        return agreements.standings().stream()
                .map(AgreementStanding::agreement)
                .map(a -> a.until().toString())
                .toList();
    }

    private List<String> said() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void a_file_that_changed_and_lies_still_is_taken_over() throws IOException {
        AgreementWatch watch = watch();
        Files.writeString(folder.resolve(FILE), text.replace("until: 2027-08-31", "until: 2027-07-31"));
        watch.look();
        assertThat(inForce()).containsExactly("2027-08-31");
        watch.look();
        assertThat(inForce()).containsExactly("2027-07-31");
    }

    @Test
    void an_agreement_whose_file_is_gone_is_no_longer_in_force() throws IOException {
        AgreementWatch watch = watch();
        Files.delete(folder.resolve(FILE));
        watch.look();
        watch.look();
        assertThat(inForce()).isEmpty();
    }

    @Test
    void a_wrong_file_is_refused_once_with_its_line_and_the_agreement_before_goes_on() throws IOException {
        AgreementWatch watch = watch();
        Files.writeString(folder.resolve(FILE), text.replace("consent: needed", "consent: perhaps"));
        watch.look();
        watch.look();
        watch.look();
        assertThat(inForce()).containsExactly("2027-08-31");
        assertThat(said()).singleElement().asString().contains("go on").contains(FILE + ":26:");
    }

    @Test
    void what_needs_its_owner_is_said_once_a_day() {
        AgreementWatch watch = watch();
        now = Instant.parse("2027-08-25T08:00:00Z");
        watch.look();
        watch.look();
        assertThat(said())
                .containsExactly(
                        "agreement redwing-travel-transport ends with 2027-08-31: from then on nothing is shared under it,"
                                + " and what was shared is recalled",
                        "agreement redwing-travel-transport was to be reviewed by 2026-12-31; ask its owner: Head of SEND,"
                                + " Northshire Council");
        now = Instant.parse("2027-08-25T23:00:00Z");
        watch.look();
        assertThat(said()).as("a new day in London").hasSize(4);
    }
}
