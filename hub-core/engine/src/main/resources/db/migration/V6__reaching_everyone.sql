-- A family's decision is decided before everything else, a change of rules that touches many children after it.
alter table to_decide add column turn smallint not null default 1; -- 0 FIRST, 1 USUAL, 2 LAST
create index to_decide_turn on to_decide (turn, id);

-- The content is derived again when a delivery is claimed; kept in the outbox it would outlive a recall.
alter table delivery drop column body;

-- What has no receipt, by the time it was queued: a person is asked about it after a while.
create index delivery_unanswered on delivery (state, kind, queued_at);
