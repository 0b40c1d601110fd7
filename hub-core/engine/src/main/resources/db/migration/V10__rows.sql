-- Rows about children that wait for a refresh, and which refresh had which.
alter table delivery add column by_refresh boolean not null default false; -- waits for its recipient's next refresh, which gathers it
alter table refresh add column form    varchar(16); -- how children are named in it; null of figures
alter table refresh add column purpose varchar(64); -- whose tokens they are named by, with the recipient

create table refresh_row (
    refresh_id bigint not null references refresh,
    attempt    int    not null, -- of the refresh: each gathers anew
    lane       bigint not null references decision,
    version    bigint not null,
    primary key (refresh_id, attempt, lane)
);
create index refresh_row_lane on refresh_row (lane, refresh_id);
