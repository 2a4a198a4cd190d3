-- Meetings and appointments. All of it stands in class coordination, each row in its writer's own room.

-- Who stands with the acting organisation in which network consent now: all who are called to one meeting on that basis must stand in the same one.
create or replace function look.meetable(p_case text) returns table (consent_id uuid, organisation_id uuid)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare mine uuid := priv.my_organisation();
begin
  return query
  select n.id, o.organisation_id from priv.parts_open(p_case) o, priv.networks_with(p_case, o.organisation_id) n (id)
  where o.organisation_id <> mine and not o.has_left;
end $$;

-- Refuses unless one network consent names all of them together with the own organisation.
create or replace function priv.need_one_network(p_case text, p_with uuid[]) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if cardinality(p_with) = 0 then return; end if;
  if not exists (select 1 from look.meetable(p_case) m where m.organisation_id = any (p_with)
      group by m.consent_id having count(distinct m.organisation_id) = (select count(distinct w) from unnest(p_with) w)) then
    perform priv.refuse('RN422', 'not in one network');
  end if;
end $$;

-- Refuses unless all of them are in sight: those on a network consent in the same one, the others neither the own organisation nor a part that is
-- known to be hidden. To be called opens nothing: the meeting is read by whoever reads its room.
create or replace function priv.need_callable(p_case text, p_with uuid[], p_bases text[]) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  perform priv.need_in_sight(p_case, w) from unnest(p_with) w;
  perform priv.need_one_network(p_case, array(select w.id from unnest(p_with, p_bases) w (id, basis) where w.basis = 'network-consent'));
  if exists (select 1 from unnest(p_with) w where w = priv.my_organisation() or priv.hidden_in_sight(p_case, w)) then
    perform priv.refuse('RN422', 'not to be called');
  end if;
end $$;

create or replace function priv.put_attendees(p_case text, p_meeting uuid, p_room integer, p_with uuid[], p_bases text[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.need_callable(p_case, p_with, p_bases);
  update app.meeting_attendee a set state = 'taken-off', author_id = priv.me(), written_at = priv.now()
  where a.meeting_id = p_meeting and a.room_id = p_room and a.state = 'asked'
    and not exists (select 1 from priv.parts_open(p_case) o where o.party_id = a.party_id and o.organisation_id = any (p_with));
  insert into app.meeting_attendee (room_id, meeting_id, party_id, basis, author_id, written_at)
  select p_room, p_meeting, o.party_id, w.basis, priv.me(), priv.now()
  from unnest(p_with, p_bases) w (organisation_id, basis) join priv.parts_open(p_case) o on o.organisation_id = w.organisation_id
  on conflict (room_id, meeting_id, party_id)
    do update set basis = excluded.basis, state = 'asked', author_id = excluded.author_id, written_at = excluded.written_at;
end $$;

-- Writes a new meeting with those who are called, in the room of who has been let to it.
create or replace function priv.put_meeting(p_case text, p_room integer, p_state text, p_id uuid, p_starts timestamptz, p_ends timestamptz,
  p_presence text, p_body bytea, p_with uuid[], p_bases text[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if p_ends <= p_starts then perform priv.refuse('RN422', 'ends before it starts'); end if;
  insert into app.meeting (id, room_id, state, starts_at, ends_at, her_presence, body, author_id, written_at)
  values (p_id, p_room, p_state, p_starts, p_ends, p_presence, p_body, priv.me(), priv.now());
  perform priv.put_attendees(p_case, p_id, p_room, p_with, p_bases);
  perform priv.recompute_list(p_case);
end $$;

create or replace function act.convene_meeting(p_case text, p_id uuid, p_starts timestamptz, p_ends timestamptz, p_presence text,
  p_body bytea, p_with uuid[], p_bases text[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare room integer;
begin
  perform priv.begin_act(p_case);
  room := priv.own_coordination(p_case);
  if p_starts <= priv.now() then perform priv.refuse('RN422', 'in the past'); end if;
  perform priv.put_meeting(p_case, room, 'planned', p_id, p_starts, p_ends, p_presence, p_body, p_with, p_bases);
end $$;

-- One that was held without having been called here: when, and who was there. It is asked of nobody and waits for nobody.
create or replace function act.record_meeting(p_case text, p_id uuid, p_starts timestamptz, p_ends timestamptz, p_presence text,
  p_body bytea, p_came uuid[], p_bases text[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare room integer;
begin
  perform priv.begin_act(p_case);
  room := priv.own_coordination(p_case);
  if p_ends > priv.now() then perform priv.refuse('RN422', 'not yet'); end if;
  perform priv.put_meeting(p_case, room, 'held', p_id, p_starts, p_ends, p_presence, p_body, p_came, p_bases);
  update app.meeting_attendee set state = 'came' where meeting_id = p_id and room_id = room;
end $$;

-- The own meeting that is not over, in the version that the writer had before her; or says what stands.
drop function if exists priv.own_meeting(text, uuid, integer);
create or replace function priv.own_planned_meeting(p_case text, p_id uuid, p_version integer) returns app.meeting
language plpgsql volatile security definer set search_path = '' as $$
declare
  room integer := priv.own_coordination(p_case);
  m app.meeting;
begin
  select * into m from app.meeting where id = p_id and room_id = room;
  if m.id is null then perform priv.refuse('RN404', 'no such meeting'); end if;
  if m.version <> p_version then perform priv.refuse('RN409', 'changed meanwhile'); end if;
  if m.state <> 'planned' then perform priv.refuse('RN409', 'the meeting is over'); end if;
  return m;
end $$;

create or replace function act.change_meeting(p_case text, p_id uuid, p_version integer, p_starts timestamptz, p_ends timestamptz,
  p_presence text, p_body bytea, p_with uuid[], p_bases text[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare m app.meeting;
begin
  perform priv.begin_act(p_case);
  m := priv.own_planned_meeting(p_case, p_id, p_version);
  if p_starts <> m.starts_at and p_starts <= priv.now() then perform priv.refuse('RN422', 'in the past'); end if;
  if p_ends <= p_starts then perform priv.refuse('RN422', 'ends before it starts'); end if;
  update app.meeting set starts_at = p_starts, ends_at = p_ends, her_presence = p_presence, body = p_body, reason = null,
    author_id = priv.me(), version = version + 1, written_at = priv.now() where id = p_id;
  perform priv.put_attendees(p_case, p_id, m.room_id, p_with, p_bases);
  perform priv.recompute_list(p_case);
end $$;

-- Says that it was held, and who came, or that it is cancelled and why.
create or replace function act.end_meeting(p_case text, p_id uuid, p_version integer, p_state text, p_presence text, p_body bytea,
  p_reason bytea, p_came uuid[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare m app.meeting;
begin
  perform priv.begin_act(p_case);
  m := priv.own_planned_meeting(p_case, p_id, p_version);
  if p_state = 'held' and m.starts_at > priv.now() then perform priv.refuse('RN422', 'not yet'); end if;
  if p_state = 'cancelled' and p_reason is null then perform priv.refuse('RN422', 'reason'); end if;
  update app.meeting set state = p_state, her_presence = p_presence, body = p_body, reason = p_reason,
    author_id = priv.me(), version = version + 1, written_at = priv.now() where id = p_id;
  if p_state = 'held' then
    update app.meeting_attendee a set author_id = priv.me(), written_at = priv.now(), state = case when exists (
        select 1 from priv.parts_open(p_case) o where o.party_id = a.party_id and o.organisation_id = any (p_came)) then 'came' else 'did-not-come' end
    where a.meeting_id = p_id and a.room_id = m.room_id and a.state = 'asked';
  end if;
  perform priv.recompute_list(p_case);
end $$;

-- A meeting that the acting worker sees and that has begun.
create or replace function priv.seen_meeting(p_case text, p_id uuid) returns app.meeting
language plpgsql stable security definer set search_path = '' as $$
declare m app.meeting;
begin
  select x.* into m from app.meeting x join app.room r on r.id = x.room_id
  where x.id = p_id and r.case_id = p_case and x.room_id = any (priv.rooms('read'));
  if m.id is null then perform priv.refuse('RN404', 'no such meeting'); end if;
  if m.state = 'cancelled' then perform priv.refuse('RN409', 'the meeting is cancelled'); end if;
  if m.starts_at > priv.now() then perform priv.refuse('RN422', 'not yet'); end if;
  return m;
end $$;

-- What the workers of an organisation have answered to a meeting, the last of each, for the time that stands now and while that organisation is called.
create or replace function priv.meeting_answers(p_meeting uuid) returns setof app.meeting_answer
language sql stable security definer set search_path = '' as $$
  select w.* from (
    select distinct on (a.author_id) a.* from app.meeting_answer a where a.meeting_id = p_meeting order by a.author_id, a.nth desc) w
  join app.meeting m on m.id = w.meeting_id and m.starts_at = w.starts_at and m.ends_at = w.ends_at
  join app.room r on r.id = w.room_id
  where exists (select 1 from app.meeting_attendee g join app.party p on p.id = g.party_id
    where g.meeting_id = m.id and g.room_id = m.room_id and g.state <> 'taken-off' and p.organisation_id = r.organisation_id)
$$;

-- What the own organisation has answered to meetings that are closed to the acting worker now, the last of each worker: what was recorded here stays
-- readable here (access text, 5 b (b)). Of the meeting it tells what the answer says itself: the time that it was given for.
create or replace function look.own_answers(p_case text)
returns table (id uuid, room_id integer, author_id uuid, answer text, body bytea, starts_at timestamptz, ends_at timestamptz, written_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select distinct on (a.meeting_id, a.author_id) a.id, a.room_id, a.author_id, a.answer, a.body, a.starts_at, a.ends_at, a.written_at
  from app.meeting_answer a join app.room r on r.id = a.room_id
  where r.case_id = p_case and r.organisation_id = priv.my_organisation()
    and r.id = any ((select priv.rooms('read'))::integer[]) and a.meeting_room_id <> all ((select priv.rooms('read'))::integer[])
  order by a.meeting_id, a.author_id, a.nth desc
$$;

-- Whether the own organisation is called to a meeting now.
create or replace function priv.called_to(p_meeting uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.meeting_attendee a join app.party p on p.id = a.party_id
    where a.meeting_id = p_meeting and a.state <> 'taken-off' and p.organisation_id = priv.my_organisation())
$$;

-- Whether the acting worker may answer this one now.
create or replace function priv.may_answer(m app.meeting) returns boolean
language sql stable security definer set search_path = '' as $$
  select m.state = 'planned' and m.starts_at > priv.now() and priv.called_to(m.id) and exists (
    select 1 from app.room r join app.room o on o.case_id = r.case_id and o.class = 'coordination' and o.organisation_id = priv.my_organisation()
      join priv.rooms_in_sight(priv.me(), priv.now()) e on e.room_id = o.id and e.can_write where r.id = m.room_id)
$$;

-- Whoever is called to a meeting ahead answers it: comes, cannot come, or asks another time in words. Said as often as it changes; the version
-- that was seen says for which time.
create or replace function act.answer_meeting(p_case text, p_meeting uuid, p_version integer, p_id uuid, p_answer text, p_body bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  room integer;
  m app.meeting;
begin
  perform priv.begin_act(p_case);
  room := priv.own_coordination(p_case);
  select x.* into m from app.meeting x join app.room r on r.id = x.room_id
  where x.id = p_meeting and r.case_id = p_case and x.room_id = any (priv.rooms('read'));
  if m.id is null then perform priv.refuse('RN404', 'no such meeting'); end if;
  if not priv.called_to(p_meeting) then perform priv.refuse('RN403', 'not called to this meeting'); end if;
  if m.state <> 'planned' then perform priv.refuse('RN409', 'the meeting is over'); end if;
  if m.starts_at <= priv.now() then perform priv.refuse('RN409', 'the meeting has begun'); end if;
  if m.version <> p_version then perform priv.refuse('RN409', 'changed meanwhile'); end if;
  if (p_answer = 'other-time') <> (p_body is not null) then perform priv.refuse('RN422', 'suggestion'); end if;
  insert into app.meeting_answer (id, room_id, meeting_id, meeting_room_id, answer, starts_at, ends_at, nth, body, author_id, written_at)
  values (p_id, room, m.id, m.room_id, p_answer, m.starts_at, m.ends_at,
    (select coalesce(max(a.nth), 0) + 1 from app.meeting_answer a where a.meeting_id = m.id and a.author_id = priv.me()), p_body, priv.me(), priv.now());
end $$;

-- Whoever called a meeting ahead writes down what one of those who are called has said of it, by telephone or face to face. Said as often as it
-- changes; what they answer here themselves goes before.
create or replace function act.note_answer(p_case text, p_meeting uuid, p_version integer, p_organisation uuid, p_answer text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare m app.meeting;
begin
  perform priv.begin_act(p_case);
  m := priv.own_planned_meeting(p_case, p_meeting, p_version);
  if m.starts_at <= priv.now() then perform priv.refuse('RN409', 'the meeting has begun'); end if;
  perform priv.need_in_sight(p_case, p_organisation);
  update app.meeting_attendee a set told = p_answer, told_starts_at = m.starts_at, told_ends_at = m.ends_at, told_at = priv.now()
  from app.party p where p.id = a.party_id and p.organisation_id = p_organisation and a.meeting_id = m.id and a.room_id = m.room_id
    and a.state <> 'taken-off';
  if not found then perform priv.refuse('RN422', 'not called'); end if;
end $$;

-- The own organisation's minute: the first one, or the next version of it.
create or replace function act.write_minute(p_case text, p_meeting uuid, p_id uuid, p_version integer, p_body bytea, p_reason bytea)
returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  m app.meeting;
  room integer;
  stands app.minute;
begin
  perform priv.begin_act(p_case);
  room := priv.own_coordination(p_case);
  m := priv.seen_meeting(p_case, p_meeting);
  select * into stands from app.minute where meeting_id = p_meeting and room_id = room;
  if coalesce(stands.version, 0) <> p_version or stands.id <> p_id then perform priv.refuse('RN409', 'changed meanwhile'); end if;
  if stands.id is null then
    insert into app.minute (id, room_id, meeting_id, meeting_room_id, body, author_id, written_at)
    values (p_id, room, p_meeting, m.room_id, p_body, priv.me(), priv.now());
  else
    update app.minute set body = p_body, reason = p_reason, author_id = priv.me(), version = version + 1, written_at = priv.now()
    where id = p_id;
  end if;
end $$;

-- A decision of a meeting: a task, on the same conditions as every other one, that remembers the meeting.
create or replace function act.decide_at_meeting(p_case text, p_meeting uuid, p_id uuid, p_for uuid, p_worker uuid, p_receiver text,
  p_due date, p_body bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare m app.meeting;
begin
  perform priv.begin_act(p_case);
  perform priv.own_coordination(p_case);
  m := priv.seen_meeting(p_case, p_meeting);
  if p_due is null then perform priv.refuse('RN422', 'day'); end if;
  perform act.ask_task(p_case, p_id, p_for, p_worker, p_receiver, p_due, null, p_body);
  update app.task set meeting_id = m.id, meeting_room_id = m.room_id where id = p_id;
end $$;

create or replace function act.record_appointment(p_case text, p_id uuid, p_kind text, p_starts timestamptz, p_ends timestamptz,
  p_interpreter text, p_body bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare room integer;
begin
  perform priv.begin_act(p_case);
  room := priv.own_coordination(p_case);
  if p_starts <= priv.now() then perform priv.refuse('RN422', 'in the past'); end if;
  if p_ends <= p_starts then perform priv.refuse('RN422', 'ends before it starts'); end if;
  insert into app.appointment (id, room_id, kind, starts_at, ends_at, interpreter, body, author_id, written_at)
  values (p_id, room, p_kind, p_starts, p_ends, p_interpreter, p_body, priv.me(), priv.now());
  perform priv.recompute_list(p_case);
end $$;

-- Changes what is coming, or says how it went. An appointment that is over is over.
create or replace function act.change_appointment(p_case text, p_id uuid, p_version integer, p_kind text, p_state text,
  p_starts timestamptz, p_ends timestamptz, p_interpreter text, p_body bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  room integer;
  a app.appointment;
begin
  perform priv.begin_act(p_case);
  room := priv.own_coordination(p_case);
  select * into a from app.appointment where id = p_id and room_id = room;
  if a.id is null then perform priv.refuse('RN404', 'no such appointment'); end if;
  if a.version <> p_version then perform priv.refuse('RN409', 'changed meanwhile'); end if;
  if a.state <> 'coming' then perform priv.refuse('RN409', 'the appointment is over'); end if;
  if p_state in ('came', 'did-not-come') and a.starts_at > priv.now() then perform priv.refuse('RN422', 'not yet'); end if;
  if p_starts <> a.starts_at and p_starts <= priv.now() then perform priv.refuse('RN422', 'in the past'); end if;
  if p_ends <= p_starts then perform priv.refuse('RN422', 'ends before it starts'); end if;
  update app.appointment set kind = p_kind, state = p_state, starts_at = p_starts, ends_at = p_ends, interpreter = p_interpreter,
    body = p_body, author_id = priv.me(), version = version + 1, written_at = priv.now() where id = p_id;
  perform priv.recompute_list(p_case);
end $$;
