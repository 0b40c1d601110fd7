package hub.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The council's reporting copy, with tables and columns of the Standard Safeguarding Dataset: children below school age, and those known to
 * social care; and the plans that the early years team keeps, of which no extract tells.
 */
final class ReportingDatabase {

    static final String FEED = "systems/reporting-database";
    private static final String TABLES = "/demo/reporting-database.sql";
    private static final int PLANS_IN_A_HUNDRED = 20;
    private static final int KEY_BYTES = 16;

    private final Northshire council;
    private final Path folder;
    private final EhcPlansExtract extract;
    private long people;
    private long plans;

    /** @param folder in which the database's file is made */
    ReportingDatabase(Northshire council, Path folder) {
        this.council = council;
        this.folder = folder;
        this.extract = new EhcPlansExtract(council);
    }

    /** Makes and fills it. @return how many rows there are for each feed */
    Map<String, Long> write() throws IOException {
        Files.createDirectories(folder);
        try (Connection owner = open()) {
            try (Statement statement = owner.createStatement()) {
                statement.execute(tables());
            }
            fill(owner);
        } catch (SQLException e) {
            throw new IOException("the reporting database could not be made", e);
        }
        return Map.of(FEED + "/database-children", people, FEED + "/database-ehc-plans", plans);
    }

    /** Nobody needs its owner again: a password that nobody knows keeps everybody else from being the owner. */
    private Connection open() throws SQLException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("reporting-database")
                        + ";MODE=MSSQLServer;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "owner",
                HexFormat.of().formatHex(key));
    }

    private static String tables() throws IOException {
        try (InputStream file = ReportingDatabase.class.getResourceAsStream(TABLES)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void fill(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        try (TableRows rows = new TableRows(owner)) {
            for (var children = council.children().iterator(); children.hasNext(); ) {
                DemoChild child = children.next();
                SocialCare care = SocialCare.of(council, child);
                if (holds(child, care)) {
                    person(rows, child, care);
                    if (hasPlan(child)) {
                        plan(rows, child.localId(), new EhcPlanRow(extract.inForce(child)));
                    }
                }
            }
        }
        owner.commit();
    }

    private boolean holds(DemoChild child, SocialCare care) {
        return (belowSchoolAge(child) || care.known()) && !Planted.any(council, child);
    }

    private static boolean belowSchoolAge(DemoChild child) {
        return child.upn().isEmpty();
    }

    private boolean hasPlan(DemoChild child) {
        return belowSchoolAge(child)
                && !extract.tellsOf(child)
                && council.chance("early-years-plan", child.index()).percent(PLANS_IN_A_HUNDRED);
    }

    private void person(TableRows rows, DemoChild child, SocialCare care) throws SQLException {
        String id = child.localId();
        rows.add(
                "ssd_person",
                id,
                child.upn().isEmpty() ? null : child.upn(),
                child.given(),
                child.family(),
                child.sex(),
                child.ethnicity(),
                midnight(child.born().toString()),
                null);
        rows.add("ssd_address", id + "-AD1", id, null, child.postcode());
        episode(rows, "ssd_cin_episodes", id + "-CN1", id, care.childInNeed());
        episode(rows, "ssd_cla_episodes", id + "-CL1", id, care.lookedAfter());
        episode(rows, "ssd_cp_plans", id + "-CP1", id, care.childProtection());
        episode(rows, "ssd_early_help_episodes", id + "-EH1", id, care.earlyHelp());
        people++;
    }

    /** One that has no end yet. */
    private static void episode(TableRows rows, String table, String key, String person, boolean open)
            throws SQLException {
        if (open) {
            rows.add(table, key, person, null);
        }
    }

    private void plan(TableRows rows, String id, EhcPlanRow row) throws SQLException {
        String request = id + "-EHC1";
        String assessment = id + "-EHA1";
        String active = id + "-EHP1";
        rows.add("ssd_send", id + "-SEN", id);
        rows.add(
                "ssd_ehcp_requests",
                request,
                id + "-SEN",
                midnight(row.requested()),
                midnight(row.requestOutcomeOn()),
                "Y");
        rows.add("ssd_ehcp_assessment", assessment, request, midnight(row.assessmentOutcomeOn()), "Y");
        rows.add("ssd_ehcp_named_plan", id + "-EHN1", assessment, row.started().atStartOfDay(), null, null);
        rows.add("ssd_ehcp_active_plans", active, request, midnight(row.lastReview()));
        for (int rank = 1; rank <= row.needs().size(); rank++) {
            rows.add("ssd_sen_need", active + "-" + rank, active, row.needs().get(rank - 1), String.valueOf(rank));
        }
        plans++;
    }

    private static @Nullable LocalDateTime midnight(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day).atStartOfDay();
    }
}
