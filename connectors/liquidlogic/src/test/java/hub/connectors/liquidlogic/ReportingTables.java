package hub.connectors.liquidlogic;

import hub.connector.Secret;
import hub.testkit.farside.DatabaseFarSide;
import hub.testkit.farside.DatabaseFarSide.Dialect;
import java.util.Map;

/** A reporting database with those tables of the Standard Safeguarding Dataset that the views read, and made-up children. */
final class ReportingTables implements AutoCloseable {

    private static final String TABLES = """
            create table ssd_person (pers_person_id nvarchar(48) primary key, pers_upn nvarchar(13), pers_forename nvarchar(100),
              pers_surname nvarchar(255), pers_sex nvarchar(20), pers_ethnicity nvarchar(48), pers_dob datetime, pers_death_date datetime);
            create table ssd_address (addr_person_id nvarchar(48), addr_address_end_date datetime, addr_address_postcode nvarchar(15));
            create table ssd_cin_episodes (cine_person_id nvarchar(48), cine_close_date datetime);
            create table ssd_cla_episodes (clae_person_id nvarchar(48), clae_cla_episode_ceased_date datetime);
            create table ssd_cp_plans (cppl_person_id nvarchar(48), cppl_cp_plan_end_date datetime);
            create table ssd_early_help_episodes (earl_person_id nvarchar(48), earl_episode_end_date datetime);
            create table ssd_send (send_table_id nvarchar(48), send_person_id nvarchar(48));
            create table ssd_ehcp_requests (ehcr_ehcp_request_id nvarchar(48), ehcr_send_table_id nvarchar(48),
              ehcr_ehcp_req_date datetime, ehcr_ehcp_req_outcome_date datetime, ehcr_ehcp_req_outcome nvarchar(100));
            create table ssd_ehcp_assessment (ehca_ehcp_assessment_id nvarchar(48), ehca_ehcp_request_id nvarchar(48),
              ehca_ehcp_assessment_outcome_date datetime, ehca_ehcp_assessment_outcome nvarchar(100));
            create table ssd_ehcp_named_plan (ehcn_ehcp_asmt_id nvarchar(48), ehcn_named_plan_start_date datetime,
              ehcn_named_plan_ceased_date datetime, ehcn_named_plan_ceased_reason nvarchar(100));
            create table ssd_ehcp_active_plans (ehcp_active_ehcp_id nvarchar(48), ehcp_ehcp_request_id nvarchar(48),
              ehcp_active_ehcp_last_review_date datetime);
            create table ssd_sen_need (senn_active_ehcp_id nvarchar(48), senn_active_ehcp_need_type nvarchar(100),
              senn_active_ehcp_need_rank nchar(1));
            """;

    private static final String ROWS = """
            insert into ssd_person values
              ('701001', 'Q888920001001', 'Amira', 'Ashdown', 'F', 'WBRI', timestamp '2013-03-14 00:00:00', null),
              ('701014', 'P888920001008', 'Ben', 'O''Neill', 'M', 'WIRI', timestamp '2011-11-02 00:00:00', null),
              ('701099', null, 'Zara', 'Carr-Finch', 'F', null, timestamp '1985-01-31 00:00:00', null);
            insert into ssd_address values ('701001', null, 'AB1 0AA'), ('701001', timestamp '2020-01-01 00:00:00', 'AB9 9ZZ'),
              ('701014', null, 'AB1 0AB'), ('701014', null, 'AB1 0AC');
            insert into ssd_cin_episodes values ('701001', null), ('701014', timestamp '2024-05-01 00:00:00');
            insert into ssd_cla_episodes values ('701014', null);
            insert into ssd_send values ('S1', '701001');
            insert into ssd_ehcp_requests values ('R1', 'S1', timestamp '2024-01-08 00:00:00', timestamp '2024-02-19 00:00:00', 'Y');
            insert into ssd_ehcp_assessment values ('A1', 'R1', timestamp '2024-04-29 00:00:00', 'Y');
            insert into ssd_ehcp_named_plan values ('A1', timestamp '2024-05-27 00:00:00', null, null);
            insert into ssd_ehcp_active_plans values ('P1', 'R1', timestamp '2026-05-11 00:00:00');
            insert into ssd_sen_need values ('P1', 'PMLD', '1'), ('P1', 'VI', '2');
            """;

    private final DatabaseFarSide far = new DatabaseFarSide(Dialect.MSSQLSERVER);
    private boolean up = true;

    ReportingTables() {
        far.run(TABLES);
        far.run(ROWS);
    }

    DatabaseFarSide far() {
        return far;
    }

    /** Named as in a file: a packed connector has classes of its own for them. */
    Map<String, Object> settings() {
        return settings(DatabaseFarSide.PASSWORD);
    }

    Map<String, Object> settings(String password) {
        return Map.of(
                "url",
                far.url(),
                "user",
                DatabaseFarSide.USER,
                "password",
                new Secret(password.toCharArray()),
                "schema",
                "public");
    }

    void goDown() {
        if (up) {
            far.goDown();
            up = false;
        }
    }

    void comeBack() {
        if (!up) {
            far.comeBack();
            up = true;
        }
    }

    @Override
    public void close() {
        far.close();
    }
}
