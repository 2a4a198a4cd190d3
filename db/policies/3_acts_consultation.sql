-- Consultations without a name. Every act first locks the row of the consultation, then looks how it stands: of two at once, one
-- is refused. No case is touched, so nothing is recomputed but the intake room of a receiver that never had one.

-- Whom a question about this region reaches: the Assistance System, and of the region its network and its services, where
-- somebody takes in what comes.
create or replace function priv.consultation_receivers()
returns table (id uuid, name text, kind text, region text)
language sql stable security definer set search_path = '' as $$
  select o.id, o.name, o.kind, o.region from app.organisation o
  where o.kind = any (priv.service_kinds() || array['regional-network'])
    and exists (select 1 from app.worker w where w.organisation_id = o.id and w.roles @> array['intake-worker']
      and (w.ended_at is null or w.ended_at > priv.now()))
$$;

create or replace function look.consultation_receivers()
returns table (id uuid, name text, kind text, region text)
language sql stable security definer set search_path = '' as $$
  select r.id, r.name, r.kind, r.region from priv.consultation_receivers() r
  where priv.me() is not null and r.id <> priv.my_organisation()
  order by r.kind <> 'assistance-system', r.kind <> 'regional-network', r.name limit 500
$$;

-- The intake room of an organisation, with its sight where it is new.
create or replace function priv.intake_room(p_organisation uuid) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare found_id integer := (select id from app.room where case_id is null and class = 'intake' and organisation_id = p_organisation);
begin
  if found_id is not null then return found_id; end if;
  perform priv.recompute_organisation(p_organisation);
  return priv.room(null, 'intake', p_organisation);
end $$;

-- Writes what stands and the copies; the caller has checked who asks. Receivers in one order, so that two never wait for each other.
create or replace function priv.put_consultation(p_id uuid, p_asker uuid, p_kinds text[], p_region text, p_urgency text, p_to uuid[],
  p_refused uuid[], p_key_room integer, p_body bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare t timestamptz := priv.now();
begin
  insert into priv.consultation (id, asker_id, region, state, refused_ids, asked_at) values (p_id, p_asker, p_region, 'waiting', p_refused, t);
  insert into priv.consultation_text (id, key_room_id, body) values (p_id, p_key_room, p_body);
  insert into app.consultation (id, room_id, kinds, region, urgency, state, asked_at, changed_at)
  select p_id, priv.intake_room(o), p_kinds, p_region, p_urgency, 'waiting', t, t from unnest(p_to) o order by o;
end $$;

-- Whom it reaches of those chosen, whom the asker has left out, and the rooms whose keys close the texts.
create or replace function act.plan_consultation(p_region text, p_to uuid[])
returns table (to_ids uuid[], refused_ids uuid[], own_room_id integer, key_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  all_ids uuid[];
  chosen uuid[];
begin
  if priv.me() is null then perform priv.refuse('RN401', 'nobody acts'); end if;
  select coalesce(array_agg(r.id order by r.id), '{}') into all_ids from priv.consultation_receivers() r
  where r.id <> priv.my_organisation() and (r.kind = 'assistance-system' or r.region = p_region);
  chosen := array(select a from unnest(all_ids) a where a = any (p_to) order by a);
  if cardinality(chosen) = 0 then perform priv.refuse('RN422', 'receivers'); end if;
  return query select chosen, array(select a from unnest(all_ids) a where a <> all (chosen)),
    priv.intake_room(priv.my_organisation()), priv.intake_room(chosen[1]);
end $$;

create or replace function act.ask_consultation(p_id uuid, p_kinds text[], p_region text, p_urgency text, p_to uuid[], p_own_body bytea, p_body bytea)
returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  plan record;
  t timestamptz := priv.now();
begin
  select * into plan from act.plan_consultation(p_region, p_to);
  perform priv.put_consultation(p_id, priv.me(), p_kinds, p_region, p_urgency, plan.to_ids, plan.refused_ids, plan.key_room_id, p_body);
  insert into app.consultation_own (id, worker_id, key_room_id, kinds, region, urgency, to_ids, state, body, asked_at, changed_at)
  values (p_id, priv.me(), plan.own_room_id, p_kinds, p_region, p_urgency, plan.to_ids, 'waiting', p_own_body, t, t);
end $$;

-- Locks a consultation of which the acting intake worker's organisation has a copy.
create or replace function priv.begin_received(p_id uuid) returns priv.consultation
language plpgsql volatile security definer set search_path = '' as $$
declare c priv.consultation;
begin
  if not exists (select 1 from app.consultation where id = p_id and room_id = any (priv.rooms('read'))) then
    perform priv.refuse('RN404', 'no such consultation'); end if;
  perform 1 from priv.consultation where id = p_id for no key update;
  select * into c from priv.consultation where id = p_id;
  return c;
end $$;

-- The same for what the own organisation has taken and not yet finished.
create or replace function priv.begin_taken(p_id uuid) returns priv.consultation
language plpgsql volatile security definer set search_path = '' as $$
declare c priv.consultation;
begin
  c := priv.begin_received(p_id);
  if c.state = 'withdrawn' then perform priv.refuse('RN409', 'withdrawn'); end if;
  if c.taker_id is distinct from priv.my_organisation() then perform priv.refuse('RN409', 'not taken by you'); end if;
  if c.state <> 'taken' then perform priv.refuse('RN409', 'already answered'); end if;
  return c;
end $$;

-- How each side's copy says what stands now.
create or replace function priv.mark_consultation(p_id uuid, p_state text, p_taker uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  t timestamptz := priv.now();
  taker_room integer := (select id from app.room where case_id is null and class = 'intake' and organisation_id = p_taker);
begin
  update priv.consultation set state = p_state, taker_id = p_taker where id = p_id;
  update app.consultation_own set state = p_state, taker_id = p_taker, changed_at = t, answer_read_at = null where id = p_id;
  update app.consultation set changed_at = t,
    state = case when p_state in ('waiting', 'withdrawn') or room_id = taker_room then p_state else 'elsewhere' end
  where id = p_id and state <> 'routed' and (room_id = taker_room or state in ('waiting', 'taken'));
end $$;

-- The first taker wins. Gives her the text as it was closed, to be closed anew with the key of her own intake room.
create or replace function act.take_consultation(p_id uuid)
returns table (room_id integer, key_room_id integer, body bytea, more bytea, word bytea)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  c priv.consultation;
  mine integer := priv.room(null, 'intake', priv.my_organisation());
begin
  c := priv.begin_received(p_id);
  if c.state = 'withdrawn' then perform priv.refuse('RN409', 'withdrawn'); end if;
  if c.state <> 'waiting' or not exists (select 1 from app.consultation k where k.id = p_id and k.room_id = mine and k.state = 'waiting') then
    perform priv.refuse('RN409', 'already taken'); end if;
  perform priv.mark_consultation(p_id, 'taken', priv.my_organisation());
  return query select mine, x.key_room_id, x.body, x.more, x.word from priv.consultation_text x where x.id = p_id;
end $$;

create or replace function act.keep_taken_consultation(p_id uuid, p_body bytea, p_more bytea, p_word bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare c priv.consultation;
begin
  c := priv.begin_taken(p_id);
  delete from priv.consultation_text where id = p_id;
  if not found then perform priv.refuse('RN409', 'already taken'); end if;
  insert into app.consultation_taken (id, room_id, body, more, word, public, taken_by, taken_by_name, taken_at)
  values (p_id, priv.room(null, 'intake', priv.my_organisation()), p_body, p_more, p_word, c.asker_id is null, priv.me(),
    (select name from app.worker where id = priv.me()), priv.now());
end $$;

-- Where the asker's side of an answer is closed: her own row's key, or of a question from the public page the taker's.
create or replace function act.plan_consultation_answer(p_id uuid) returns table (room_id integer, own_room_id integer, later boolean)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare c priv.consultation;
begin
  c := priv.begin_taken(p_id);
  return query select k.room_id, (select o.key_room_id from app.consultation_own o where o.id = p_id), k.answer is not null
  from app.consultation_taken k where k.id = p_id;
end $$;

-- Answers, or closes with a reason: the asker reads either.
create or replace function act.answer_consultation(p_id uuid, p_state text, p_answer bytea, p_asker_answer bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  c priv.consultation;
  later boolean := (select answer is not null from app.consultation_taken where id = p_id);
  room integer := priv.room(null, 'intake', priv.my_organisation());
begin
  c := priv.begin_taken(p_id);
  if p_state not in ('answered', 'closed') then perform priv.refuse('RN422', 'state'); end if;
  if p_answer is null or p_asker_answer is null then perform priv.refuse('RN422', 'answer'); end if;
  update app.consultation_taken set answered_at = priv.now(),
    reason = case when p_state = 'closed' then p_answer else reason end,
    answer = case when p_state = 'answered' and not later then p_answer else answer end,
    later_answer = case when p_state = 'answered' and later then p_answer else later_answer end where id = p_id;
  update app.consultation_own set
    reason = case when p_state = 'closed' then p_asker_answer else reason end,
    answer = case when p_state = 'answered' and not later then p_asker_answer else answer end,
    later_answer = case when p_state = 'answered' and later then p_asker_answer else later_answer end where id = p_id;
  update priv.receipt set key_room_id = room,
    reason = case when p_state = 'closed' then p_asker_answer else reason end,
    answer = case when p_state = 'answered' then p_asker_answer else answer end where id = p_id;
  perform priv.mark_consultation(p_id, p_state, priv.my_organisation());
end $$;

-- To whom it may be sent on: a receiver of that region that the asker has not left out.
create or replace function look.consultation_routes(p_id uuid) returns table (id uuid, name text, kind text, region text)
language sql stable security definer set search_path = '' as $$
  select r.id, r.name, r.kind, r.region
  from priv.consultation c, priv.consultation_receivers() r
  where c.id = p_id and c.taker_id = priv.my_organisation() and r.id <> c.taker_id and r.id <> all (c.refused_ids)
    and (r.kind = 'assistance-system' or r.region = c.region)
    and r.id is distinct from (select w.organisation_id from app.worker w where w.id = c.asker_id)
    and exists (select 1 from app.consultation_taken k where k.id = c.id and k.room_id = any (priv.rooms('read')))
  order by r.name
$$;

create or replace function act.plan_consultation_route(p_id uuid, p_to uuid) returns table (room_id integer, to_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare c priv.consultation;
begin
  c := priv.begin_taken(p_id);
  if not exists (select 1 from look.consultation_routes(p_id) r where r.id = p_to) then perform priv.refuse('RN422', 'to'); end if;
  if exists (select 1 from app.consultation_taken k where k.id = p_id and k.answer is not null) then perform priv.refuse('RN409', 'already answered'); end if;
  if c.routed >= 3 then perform priv.refuse('RN409', 'sent on three times'); end if;
  return query select priv.room(null, 'intake', priv.my_organisation()), priv.intake_room(p_to);
end $$;

-- Sends it on: the text leaves this organisation and waits for the next one alone.
create or replace function act.route_consultation(p_id uuid, p_to uuid, p_body bytea, p_more bytea, p_word bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  plan record;
  t timestamptz := priv.now();
begin
  select * into plan from act.plan_consultation_route(p_id, p_to);
  insert into priv.consultation_text (id, key_room_id, body, more, word) values (p_id, plan.to_room_id, p_body, p_more, p_word);
  delete from app.consultation_taken where id = p_id;
  update app.consultation set state = 'routed', changed_at = t where id = p_id and state = 'taken';
  insert into app.consultation (id, room_id, kinds, region, urgency, state, asked_at, changed_at)
  select p_id, plan.to_room_id, k.kinds, k.region, k.urgency, 'waiting', k.asked_at, t from app.consultation k where k.id = p_id limit 1
  on conflict (id, room_id) do update set state = 'waiting', changed_at = t;
  update priv.consultation set state = 'waiting', taker_id = null, routed = routed + 1 where id = p_id;
  update app.consultation_own set state = 'waiting', taker_id = null, to_ids = array[p_to], changed_at = t where id = p_id;
end $$;

-- Locks a consultation that the acting worker has asked.
create or replace function priv.begin_own(p_id uuid) returns priv.consultation
language plpgsql volatile security definer set search_path = '' as $$
declare c priv.consultation;
begin
  perform 1 from priv.consultation where id = p_id and asker_id = priv.me() for no key update;
  select * into c from priv.consultation where id = p_id and asker_id = priv.me();
  if c.id is null then perform priv.refuse('RN404', 'no such consultation'); end if;
  return c;
end $$;

-- One line more, once: where the text lies now, and the own row's key.
create or replace function act.plan_consultation_more(p_id uuid) returns table (own_room_id integer, text_room_id integer, taken boolean)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare c priv.consultation;
begin
  c := priv.begin_own(p_id);
  if c.state not in ('waiting', 'taken', 'answered') then perform priv.refuse('RN409', 'over'); end if;
  if c.added then perform priv.refuse('RN409', 'already added'); end if;
  return query select o.key_room_id, coalesce(x.key_room_id, k.room_id), k.id is not null
  from app.consultation_own o left join priv.consultation_text x on x.id = o.id left join app.consultation_taken k on k.id = o.id
  where o.id = p_id;
end $$;

create or replace function act.add_to_consultation(p_id uuid, p_own_more bytea, p_more bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare c priv.consultation;
begin
  c := priv.begin_own(p_id);
  perform act.plan_consultation_more(p_id);
  update priv.consultation set added = true where id = p_id;
  update priv.consultation_text set more = p_more where id = p_id;
  update app.consultation_taken set more = p_more where id = p_id;
  update app.consultation_own set more = p_own_more where id = p_id;
  -- Whoever has answered is asked once more.
  if c.state = 'answered' then perform priv.mark_consultation(p_id, 'taken', c.taker_id); end if;
end $$;

-- Withdrawn, the question leaves everybody; that it was asked, of what kind and when, stays with the receivers.
create or replace function act.withdraw_consultation(p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare c priv.consultation;
begin
  c := priv.begin_own(p_id);
  if c.state not in ('waiting', 'taken') or exists (select 1 from app.consultation_taken where id = p_id and answer is not null) then
    perform priv.refuse('RN409', 'over'); end if;
  delete from priv.consultation_text where id = p_id;
  delete from app.consultation_taken where id = p_id;
  perform priv.mark_consultation(p_id, 'withdrawn', null);
end $$;

create or replace function act.note_consultation_read(p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_own(p_id);
  update app.consultation_own set answer_read_at = priv.now() where id = p_id and state in ('answered', 'closed') and answer_read_at is null;
end $$;

-- From the public page, by the login of the sign-in: no session, no right on any table.

-- Who is named there: the Assistance System, regional networks and victim support. No shelter and no authority.
create or replace function sign_in.public_receivers() returns table (id uuid, name text, kind text, region text)
language sql stable security definer set search_path = '' as $$
  select r.id, r.name, r.kind, r.region from priv.consultation_receivers() r
  where r.kind in ('assistance-system', 'regional-network', 'victim-support')
  order by r.kind <> 'assistance-system', r.kind <> 'regional-network', r.name limit 500
$$;

-- Names that no text of the public page says: whoever has no account knows of no shelter (access model 5 b (d)).
create or replace function sign_in.guarded_names() returns table (name text)
language sql stable security definer set search_path = '' as $$
  select o.name from app.organisation o where o.kind = 'shelter' order by o.id
$$;

create or replace function sign_in.plan_public_question(p_region text, p_to uuid[])
returns table (to_ids uuid[], refused_ids uuid[], key_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  all_ids uuid[];
  chosen uuid[];
begin
  select coalesce(array_agg(r.id order by r.id), '{}') into all_ids from sign_in.public_receivers() r
  where r.kind = 'assistance-system' or r.region = p_region;
  chosen := array(select a from unnest(all_ids) a where a = any (p_to) order by a);
  if cardinality(chosen) = 0 then perform priv.refuse('RN422', 'receivers'); end if;
  -- Who is not named on that page was not ticked off either: it may be sent on to them.
  return query select chosen, array(select a from unnest(all_ids) a where a <> all (chosen)), priv.intake_room(chosen[1]);
end $$;

create or replace function sign_in.ask(p_id uuid, p_hash bytea, p_kinds text[], p_region text, p_urgency text, p_to uuid[], p_body bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare plan record;
begin
  select * into plan from sign_in.plan_public_question(p_region, p_to);
  perform priv.put_consultation(p_id, null, p_kinds, p_region, p_urgency, plan.to_ids, plan.refused_ids, plan.key_room_id, p_body);
  insert into priv.receipt (hash, id) values (p_hash, p_id);
end $$;

-- What stands for whoever holds the receipt; nothing of the question itself.
create or replace function sign_in.read_receipt(p_hash bytea)
returns table (id uuid, state text, asked_at timestamptz, key_room_id integer, answer bytea, reason bytea, taker text)
language sql stable security definer set search_path = '' as $$
  select c.id, c.state, c.asked_at, r.key_room_id, r.answer, r.reason,
    (select o.name from app.organisation o where o.id = c.taker_id and o.kind <> 'shelter')
  from priv.receipt r join priv.consultation c on c.id = r.id where r.hash = p_hash
$$;
