package hub.app.config;

import hub.connector.Fault;
import hub.connector.Secret;
import hub.delivery.DeliverySettings.OverdueAfter;
import hub.delivery.ReceiptRule;
import hub.model.OrganisationId;
import hub.refresh.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hub's own settings: {@code toucan} in {@code config/application.yaml}.
 *
 * @param database where the hub keeps what it knows; left out: an H2 file in {@code data/}
 * @param demo the made-up council that an empty hub is given; left out: none
 * @param plugins which archives of connectors are taken; left out: signed or not
 * @param overdue when a person is asked about what has no receipt; left out: a plan after three days, a recall after one
 * @param audit the keys that seal the audit; left out: one that the hub makes in {@code data/audit-key}
 * @param refreshes when refreshes of the SEND cohort are due; left out: once a term
 * @param pseudonyms the keys by which children are named to recipients who may not know who they are
 * @param recipients who may be sent something, by id
 */
public record HubSettings(
        @Nullable Database database,
        @Nullable Demo demo,
        @Nullable Plugins plugins,
        @Nullable OverdueAfter overdue,
        @Nullable Audit audit,
        @Nullable Refreshes refreshes,
        List<PseudonymKey> pseudonyms,
        Map<OrganisationId, Recipient> recipients) {

    /** A hub of which nothing is said. */
    public static final HubSettings NONE = new HubSettings(null, null, null, null, null, null, List.of(), Map.of());

    public HubSettings {
        pseudonyms = pseudonyms == null ? List.of() : List.copyOf(pseudonyms);
        recipients = recipients == null ? Map.of() : Map.copyOf(recipients);
    }

    /** The whole file: one block, so that anything beside it is an error. */
    record Root(@Nullable HubSettings toucan) {}

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that says {@code file:line: what is wrong} */
    public static HubSettings of(Home home) {
        HubSettings settings =
                new SettingsFile(home, home.settings()).bind("", Root.class).toucan();
        return settings == null ? NONE : settings;
    }

    /**
     * A database server.
     *
     * @param url {@code jdbc:postgresql://host/name}
     * @param passwordFile holds the password and nothing else, readable by the hub's user alone; secrets never stand in settings
     */
    public record Database(
            String url, String user, @Nullable Path passwordFile) {

        public Database {
            if (url == null || !url.startsWith("jdbc:") || user == null) {
                throw new IllegalArgumentException(
                        "toucan.database needs a url (jdbc:postgresql://host/name) and a user");
            }
        }

        /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if the file cannot be read */
        public String password() {
            try {
                return passwordFile == null
                        ? ""
                        : Files.readString(passwordFile).strip();
            } catch (IOException e) {
                throw Fault.configuration(
                        "toucan.database.password-file cannot be read: let the hub's user read " + passwordFile);
            }
        }
    }

    /**
     * The made-up council.
     *
     * @param children how many, 1 or more
     * @param seed the same seed gives the same council
     */
    public record Demo(int children, long seed) {

        public Demo {
            if (children < 1) {
                throw new IllegalArgumentException("toucan.demo.children must be 1 or more");
            }
        }
    }

    /** @param requireSignature whether an archive in {@code plugins/} must be signed by a key in {@code config/plugin-keys} */
    public record Plugins(boolean requireSignature) {}

    /**
     * The keys of the audit. A key that is replaced becomes an old one.
     *
     * @param key what is sealed from now on is sealed with this
     * @param oldKeys what they sealed is verified with them
     */
    public record Audit(@Nullable Secret key, List<Secret> oldKeys) {

        public Audit {
            oldKeys = oldKeys == null ? List.of() : List.copyOf(oldKeys);
        }
    }

    /** @param days of each year on which refreshes are due: {@code 09-01} */
    public record Refreshes(List<String> days) {

        public Refreshes {
            days = days == null ? List.of() : List.copyOf(days);
            days.forEach(Refreshes::day);
            if (days.isEmpty()) {
                throw new IllegalArgumentException(
                        "toucan.refreshes needs days of the year, for example [09-01, 01-01]");
            }
        }

        private static MonthDay day(String text) {
            try {
                return MonthDay.parse("--" + text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "each of toucan.refreshes.days is a month and a day, for example 09-01", e);
            }
        }
    }

    /**
     * The key of one recipient and purpose.
     *
     * @param purpose as in the agreement
     * @param key where it is ({@code env:NAME}, {@code file:PATH}), fetched when tokens are made: 64 hexadecimal digits
     */
    public record PseudonymKey(OrganisationId recipient, String purpose, String key) {

        public PseudonymKey {
            if (recipient == null || purpose == null || key == null || !key.matches("(env|file):.+")) {
                throw new IllegalArgumentException(
                        "each of toucan.pseudonyms needs a recipient, a purpose, and where its key is: env:NAME or file:PATH");
            }
        }

        /** Not the reference: somebody may have written the key itself. */
        @Override
        public String toString() {
            return "PseudonymKey[" + recipient + "." + purpose + "]";
        }
    }

    /** @param title its name for people */
    public record Recipient(String title, ReceiptRule receipt) {

        public Recipient {
            if (title == null || title.isBlank()) {
                throw new IllegalArgumentException(
                        "each of toucan.recipients needs a title: its name as people know it");
            }
            if (receipt == null) {
                throw new IllegalArgumentException(
                        "each of toucan.recipients needs a receipt: transport (the far side took it) or acknowledged (it answers later)");
            }
        }
    }

    public OverdueAfter overdueAfter() {
        return overdue == null ? OverdueAfter.USUAL : overdue;
    }

    public Schedule refreshSchedule() {
        return refreshes == null
                ? Schedule.TERMLY
                : new Schedule(refreshes.days().stream().map(Refreshes::day).toList());
    }

    public boolean signedArchivesOnly() {
        return plugins != null && plugins.requireSignature();
    }

    public Optional<Secret> auditKey() {
        return Optional.ofNullable(audit).map(Audit::key);
    }

    public List<Secret> oldAuditKeys() {
        return audit == null ? List.of() : audit.oldKeys();
    }

    public Optional<Demo> council() {
        return Optional.ofNullable(demo);
    }
}
