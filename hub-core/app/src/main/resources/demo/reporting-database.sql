create table ssd_person (pers_person_id nvarchar(48) primary key, pers_upn nvarchar(13), pers_forename nvarchar(100),
  pers_surname nvarchar(255), pers_sex nvarchar(20), pers_ethnicity nvarchar(48), pers_dob datetime, pers_death_date datetime);
create table ssd_address (addr_table_id nvarchar(48) primary key, addr_person_id nvarchar(48), addr_address_end_date datetime,
  addr_address_postcode nvarchar(15));
create table ssd_cin_episodes (cine_cin_episode_id nvarchar(48) primary key, cine_person_id nvarchar(48), cine_close_date datetime);
create table ssd_cla_episodes (clae_cla_episode_id nvarchar(48) primary key, clae_person_id nvarchar(48),
  clae_cla_episode_ceased_date datetime);
create table ssd_cp_plans (cppl_cp_plan_id nvarchar(48) primary key, cppl_person_id nvarchar(48), cppl_cp_plan_end_date datetime);
create table ssd_early_help_episodes (earl_episode_id nvarchar(48) primary key, earl_person_id nvarchar(48), earl_episode_end_date datetime);
create table ssd_send (send_table_id nvarchar(48) primary key, send_person_id nvarchar(48));
create table ssd_ehcp_requests (ehcr_ehcp_request_id nvarchar(48) primary key, ehcr_send_table_id nvarchar(48),
  ehcr_ehcp_req_date datetime, ehcr_ehcp_req_outcome_date datetime, ehcr_ehcp_req_outcome nvarchar(100));
create table ssd_ehcp_assessment (ehca_ehcp_assessment_id nvarchar(48) primary key, ehca_ehcp_request_id nvarchar(48),
  ehca_ehcp_assessment_outcome_date datetime, ehca_ehcp_assessment_outcome nvarchar(100));
create table ssd_ehcp_named_plan (ehcn_named_plan_id nvarchar(48) primary key, ehcn_ehcp_asmt_id nvarchar(48),
  ehcn_named_plan_start_date datetime, ehcn_named_plan_ceased_date datetime, ehcn_named_plan_ceased_reason nvarchar(100));
create table ssd_ehcp_active_plans (ehcp_active_ehcp_id nvarchar(48) primary key, ehcp_ehcp_request_id nvarchar(48),
  ehcp_active_ehcp_last_review_date datetime);
create table ssd_sen_need (senn_table_id nvarchar(48) primary key, senn_active_ehcp_id nvarchar(48),
  senn_active_ehcp_need_type nvarchar(100), senn_active_ehcp_need_rank nchar(1));
create index address_of on ssd_address (addr_person_id);
create index cin_of on ssd_cin_episodes (cine_person_id);
create index cla_of on ssd_cla_episodes (clae_person_id);
create index cp_of on ssd_cp_plans (cppl_person_id);
create index early_help_of on ssd_early_help_episodes (earl_person_id);
create index assessment_of on ssd_ehcp_assessment (ehca_ehcp_request_id);
create index named_plan_of on ssd_ehcp_named_plan (ehcn_ehcp_asmt_id);
create index active_plan_of on ssd_ehcp_active_plans (ehcp_ehcp_request_id);
create index need_of on ssd_sen_need (senn_active_ehcp_id);
create user toucan_reader password '';
grant select on schema public to toucan_reader;
