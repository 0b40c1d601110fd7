-- What a FHIR AuditEvent needs beside who, what and when. Codes and versions, never content.
alter table audit add column purpose varchar(64) not null default '';
alter table audit add column reasons text not null default ''; -- codes, comma separated
alter table audit add column categories varchar(400) not null default '';
alter table audit add column agreement varchar(200) not null default ''; -- its id, @, SHA-256 of its text
alter table audit add column consents text not null default ''; -- record id/version, comma separated
alter table audit add column records text not null default ''; -- record id/version, comma separated
alter table audit add column content_hash varchar(64) not null default '';
alter table audit add column route varchar(200) not null default '';
alter table audit add column receipt varchar(200) not null default '';

-- The seal, given after the act by the one sealer: the event's place in the chain, and its link to the event before.
alter table audit add column place bigint;
alter table audit add column key_id varchar(16);
alter table audit add column link varchar(64);
create index audit_place on audit (place, id);

-- The end of the chain: its one row is the lock that lets one sealer in at a time.
create table audit_head (
    place bigint      not null,
    link  varchar(64) not null
);
insert into audit_head (place, link) values (0, '');
