-- An invitation is addressed to one organisation and used once: the code beside it was shown and never asked for.
drop function if exists act.invite(text, uuid, uuid, uuid, bytea, bytea, text, text, boolean);
alter table app.invitation drop column code;
alter table app.intake_slip drop column code;

-- Every naming includes class case (access model 1, sentence 4): named without it, a worker read code word, state and days of a case that was
-- not hers. What follows is made anew with the policies (8_sight.sql).
update app.naming set classes = array['case'] || classes where not 'case' = any (classes);
alter table app.naming add constraint naming_includes_case check ('case' = any (classes));

-- By which rules the sight that stands has been derived (8_sight.sql).
create table priv.derived (
  only_row boolean primary key default true check (only_row),
  rules text not null
);

-- A database notification carries nothing but its channel, and that is a session's own (access model 5 b (f)).
alter table priv.session add column channel text not null default 'rinnalla_' || replace(gen_random_uuid()::text, '-', '');
create index session_expires on priv.session (expires_at) where ended_at is null;
drop function if exists look.sight_mark(text);

-- What is tried at a case that does not exist is written like what is tried at one that is not the worker's, and read by nobody: beside
-- the first entry, a second one told her organisation that there is no such case.
alter table app.room drop constraint room_class_check;
alter table app.room add constraint room_class_check check (class in ('case', 'identity', 'contact', 'location', 'account', 'health', 'social',
  'residence', 'support', 'process', 'justice', 'coordination', 'wellbeing', 'hers',
  'agreement', 'agreement-hidden', 'log', 'log-hidden', 'intake', 'organisation-log', 'log-nowhere'));
alter table app.room drop constraint room_check;
alter table app.room add constraint room_check check ((case_id is null) = (class in ('intake', 'organisation-log', 'log-nowhere')));
drop function if exists look.log_rooms(text), look.log_rooms_of(text[], uuid[]), look.miss_rooms(text), act.sign_out();
