-- How far each polled source has been read, in its own terms; saved in the transaction of the batch before it.
create table checkpoint (
    source   varchar(64)   not null,
    feed     varchar(64)   not null,
    position varchar(2000) not null,
    run_id   bigint        not null, -- of intake_run; no foreign key, because H2 would keep an index for it
    primary key (source, feed)
);
