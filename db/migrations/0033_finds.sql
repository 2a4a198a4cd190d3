-- A pass for a drawer of the use log names the classes in sight now (5_audit.sql).
drop function if exists priv.log_pass(uuid, text, boolean);

-- Nobody asked in which transaction an entry was written, and the number tells how much others write (access model 5 b (e)).
alter table audit.entry drop column transaction_id;

-- A bar on somebody named that same day left a naming that ends before it begins.
update app.member set valid_from = valid_until where valid_until < valid_from;
alter table app.member add constraint member_times check (valid_until >= valid_from);

-- A bar that has gone along with a worker to a case joined with hers: it lasts as long as the one at home, and nobody on that case sees it.
alter table app.bar add column carried_of uuid references app.bar;
create index bar_carried_of on app.bar (carried_of) where carried_of is not null;
drop index app.bar_worker;
create unique index bar_worker on app.bar (case_id, worker_id) where lifted_at is null and worker_id is not null and carried_of is null;
