-- The safety circle of a hidden part, as those who admit to it read it back: whom they have named, in their own words. Whether there is
-- such an account is told by nothing here.
create table app.safety_circle (
  id uuid primary key,
  case_id text not null references app."case",
  -- The hidden organisation.
  organisation_id uuid not null references app.organisation,
  -- Where the named worker works.
  of_id uuid not null references app.organisation,
  name bytea not null,
  key_room_id integer not null references app.room,
  admitted_by uuid not null references app.worker,
  admitted_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references app.worker,
  check ((ended_at is null) = (ended_by is null))
);
create index safety_circle_case on app.safety_circle (case_id, organisation_id) where ended_at is null;
create index safety_circle_of_case on app.safety_circle (case_id);
create index safety_circle_organisation on app.safety_circle (organisation_id);
create index safety_circle_of on app.safety_circle (of_id);
create index safety_circle_key_room on app.safety_circle (key_room_id);
create index safety_circle_admitted_by on app.safety_circle (admitted_by);
create index safety_circle_ended_by on app.safety_circle (ended_by);

-- The account that bears the name: the fact from which sight is made.
create table priv.circle_worker (
  entry_id uuid primary key references app.safety_circle,
  worker_id uuid not null references app.worker
);
create index circle_worker_worker on priv.circle_worker (worker_id);

-- When a team lead was appointed, for the data-protection officer to be told; null for those of before.
alter table priv.team_lead add column appointed_at timestamptz;

-- Bars that stand already have ended, in the rows that everybody reads, what a new one ends.
update app.member m set valid_until = (b.set_at at time zone 'Europe/Helsinki')::date::timestamp at time zone 'Europe/Helsinki'
from app.bar b join app.party p on p.case_id = b.case_id
where m.party_id = p.id and m.worker_id = b.worker_id and b.lifted_at is null and m.ended_at is null and m.valid_from <= b.set_at
  and coalesce(m.valid_until, 'infinity') > b.set_at;
update app.party p set left_at = b.set_at from app.bar b
where b.case_id = p.case_id and b.organisation_id = p.organisation_id and b.lifted_at is null and p.left_at is null and not p.lead and p.joined_at <= b.set_at;

-- A location row opens no part any more: what one has opened closes now, not with the next act on that case.
delete from priv.part s
using app.place_circle k, app.place l, app.room r, app.party p, app.organisation o, app.worker w
where k.worker_id = s.worker_id and l.id = k.place_id and r.id = l.room_id and r.case_id = s.case_id
  and p.id = s.party_id and p.organisation_id = l.organisation_id and o.id = p.organisation_id and w.id = s.worker_id
  and w.organisation_id <> p.organisation_id
  and not exists (select 1 from app.party g where g.case_id = s.case_id and g.organisation_id = w.organisation_id and g.lead)
  and coalesce((select y.hidden from priv.secrecy y where y.case_id = s.case_id and y.organisation_id = p.organisation_id), o.kind = 'shelter');

-- The organisation that a location row names lies where no login reaches: who looks at the row reads it only if that part is open to her.
create table priv.place_named (
  place_id uuid primary key references app.place,
  organisation_id uuid not null references app.organisation
);
create index place_named_organisation on priv.place_named (organisation_id);
insert into priv.place_named select id, organisation_id from app.place where organisation_id is not null;
alter table app.place drop column organisation_id;
