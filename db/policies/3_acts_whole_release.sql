-- Handing over the whole. The lead's organisation opens it, each owner releases its own lines, the lead sends them once. Everything that
-- had to be so when it was opened must still be so at every step; what ends before it is sent leaves nothing.

-- May this owner's lines go to that receiver now?
create or replace function priv.may_contribute(k priv.compilation, p_owner uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select priv.consent_covers(k.case_id, k.consent_id, p_owner, k.to_id, array['account']) and priv.is_on_case(k.case_id, p_owner)
    and not priv.is_hidden(k.case_id, p_owner)
$$;

-- A consent that is over, a closed case, another lead or a hidden one closes what was not sent; an owner who may no longer contribute
-- takes its lines out. In the transaction of every act, before sight is computed.
create or replace function priv.settle_compilations(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare t timestamptz := priv.now();
begin
  if not exists (select 1 from priv.compilation where case_id = p_case and state = 'open') then return; end if;
  update priv.compilation k set state = 'closed', ended_at = t
  where k.case_id = p_case and k.state = 'open' and (
    not exists (select 1 from priv.consent c join priv.consent_term ct on ct.consent_id = c.id
      where c.id = k.consent_id and c.withdrawn_at is null and c.ends_at > t and ct.to_id = k.to_id and ct.class = 'account' and ct.ended_at is null)
    or exists (select 1 from app."case" c where c.id = p_case and c.state = 'closed')
    or priv.lead_organisation(p_case) is distinct from k.organisation_id
    or priv.is_hidden(p_case, k.organisation_id) or priv.is_hidden(p_case, k.to_id));
  delete from app.compilation_part p using priv.compilation k, app.room r
  where k.id = p.compilation_id and r.id = p.room_id and k.case_id = p_case and p.state <> 'sent'
    and (k.state <> 'open' or not priv.may_contribute(k, r.organisation_id));
  update app.compilation_slip s set state = 'closed', changed_at = t from priv.compilation k
  where k.id = s.compilation_id and k.case_id = p_case and s.state in ('open', 'released')
    and (k.state = 'closed' or (s.organisation_id <> k.organisation_id and not priv.may_contribute(k, s.organisation_id)));
  -- The lead's own slip lives on while the others may still contribute.
  update app.compilation_slip s set state = 'open', released_by = null, changed_at = t from priv.compilation k
  where k.id = s.compilation_id and k.case_id = p_case and k.state = 'open' and s.organisation_id = k.organisation_id and s.state = 'released'
    and not priv.may_contribute(k, s.organisation_id);
end $$;

-- One who holds what is to be handed over: named for the account, and for the agreements that say to whom.
create or replace function priv.need_account(p_case text) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not array['account', 'case'] <@ priv.named_classes(p_case, priv.me()) then
    perform priv.refuse('RN403', 'only one who is named for this class'); end if;
end $$;

-- The room whose key closes the words to it.
create or replace function act.plan_compilation(p_case text) returns integer
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  return priv.room(p_case, 'agreement', priv.need_lead(p_case));
end $$;

-- Opens one for a police or prosecutor's organisation, and asks each owner whom the consent names.
create or replace function act.open_compilation(p_case text, p_id uuid, p_to uuid, p_consent uuid, p_purpose bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid;
  k priv.compilation;
  t timestamptz := priv.now();
begin
  perform priv.begin_act(p_case);
  mine := priv.need_lead(p_case);
  perform priv.need_account(p_case);
  perform priv.settle_compilations(p_case);
  if not exists (select 1 from app.organisation where id = p_to and kind = any (priv.investigation_kinds())) then perform priv.refuse('RN422', 'kind'); end if;
  if not exists (select 1 from app.consent_slip s join priv.consent c on c.id = s.consent_id
      where s.consent_id = p_consent and c.case_id = p_case and c.kind = 'disclosure' and s.room_id = any (priv.rooms('read')))
    or not priv.slip_names(p_case, p_consent, p_to) or not priv.consent_covers(p_case, p_consent, mine, p_to, '{}') or (priv.own_part(p_case)).hidden
    or priv.bar_in_sight(p_case, p_to) then
    perform priv.refuse('RN422', 'consent'); end if;
  if exists (select 1 from priv.compilation where case_id = p_case and to_id = p_to and state = 'open') then
    perform priv.refuse('RN409', 'already open'); end if;
  insert into priv.compilation (id, case_id, organisation_id, to_id, consent_id, state, made_by, made_at)
  values (p_id, p_case, mine, p_to, p_consent, 'open', priv.me(), t) returning * into k;
  insert into app.compilation_slip (compilation_id, room_id, key_room_id, organisation_id, from_id, to_id, consent_id, state, purpose, changed_at)
  select p_id, priv.room(p_case, 'agreement', o), priv.room(p_case, 'agreement', mine), o, mine, p_to, p_consent, 'open', p_purpose, t
  from (select mine as o union select ct.owner_id from priv.consent_term ct where ct.consent_id = p_consent and ct.ended_at is null) x
  where o = mine or priv.may_contribute(k, o);
  perform priv.recompute(p_case);
end $$;

-- Locks the case for an act of one's own organisation on a compilation that its drawer holds.
create or replace function priv.begin_compilation(p_case text, p_id uuid) returns priv.compilation
language plpgsql volatile security definer set search_path = '' as $$
declare k priv.compilation;
begin
  perform priv.begin_act(p_case);
  -- What has lapsed by time alone is over before anything is asked of it.
  perform priv.settle_compilations(p_case);
  select x.* into k from priv.compilation x join app.compilation_slip s on s.compilation_id = x.id
  where x.id = p_id and x.case_id = p_case and s.organisation_id = priv.my_organisation() and s.room_id = any (priv.rooms('read'));
  if k.id is null then perform priv.refuse('RN404', 'no such compilation'); end if;
  perform priv.need_account(p_case);
  return k;
end $$;

-- Everything that must be so before lines are kept, released or sent.
create or replace function priv.check_compilation(k priv.compilation, p_owner uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if k.state <> 'open' then perform priv.refuse('RN409', 'no longer open'); end if;
  if not priv.may_contribute(k, p_owner) or priv.bar_in_sight(k.case_id, k.to_id) then perform priv.refuse('RN422', 'consent'); end if;
end $$;

-- Has any of these pieces or links been corrected, or was it never in that room?
create or replace function priv.is_told_stale(p_told jsonb, p_room integer) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from jsonb_each_text(p_told) x
    left join (select 'piece:' || id as key, version, mistaken from app.piece where room_id = p_room
      union all select 'link:' || id, version, mistaken from app.link where room_id = p_room) n on n.key = x.key
    where n.version::text is distinct from x.value or n.mistaken)
$$;

create or replace function act.plan_compilation_part(p_case text, p_id uuid) returns integer
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.check_compilation(priv.begin_compilation(p_case, p_id), priv.my_organisation());
  return priv.room(p_case, 'account', priv.my_organisation());
end $$;

-- Keeps what has been chosen as its author's own draft.
create or replace function act.keep_compilation_draft(p_case text, p_id uuid, p_part uuid, p_told jsonb, p_lines bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  k priv.compilation;
  room integer;
begin
  k := priv.begin_compilation(p_case, p_id);
  perform priv.check_compilation(k, priv.my_organisation());
  room := priv.room(p_case, 'account', priv.my_organisation());
  if priv.is_told_stale(p_told, room) then perform priv.refuse('RN409', 'lines'); end if;
  delete from app.compilation_part where compilation_id = p_id and room_id = room and author_id = priv.me() and state = 'draft';
  insert into app.compilation_part (id, compilation_id, room_id, author_id, state, told, lines, written_at)
  values (p_part, p_id, room, priv.me(), 'draft', p_told, p_lines, priv.now());
  perform priv.recompute(p_case);
end $$;

-- The mark of the receiver's key, as an organisation's own slip tells it.
create or replace function priv.key_mark(p_id uuid, p_organisation uuid) returns text
language sql stable security definer set search_path = '' as $$
  select key_mark from app.compilation_slip where compilation_id = p_id and organisation_id = p_organisation
$$;

-- Releases one's own draft as it was previewed: to this compilation and nowhere else.
-- p_mark: of the key that the page told of, if it is to leave sealed to one.
drop function if exists act.release_compilation_part(text, uuid, uuid);
create or replace function act.release_compilation_part(p_case text, p_id uuid, p_part uuid, p_mark text default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  k priv.compilation;
  p app.compilation_part;
  mine uuid := priv.my_organisation();
begin
  k := priv.begin_compilation(p_case, p_id);
  perform priv.check_compilation(k, mine);
  if p_mark is distinct from priv.key_mark(p_id, mine) then perform priv.refuse('RN409', 'key'); end if;
  select * into p from app.compilation_part where id = p_part and compilation_id = p_id and author_id = priv.me() and state = 'draft'
    and id = any (priv.row_ids());
  if p.id is null then perform priv.refuse('RN409', 'the draft has changed'); end if;
  if exists (select 1 from app.compilation_part where compilation_id = p_id and room_id = p.room_id and state = 'released') then
    perform priv.refuse('RN409', 'already released'); end if;
  if priv.is_told_stale(p.told, p.room_id) then perform priv.refuse('RN409', 'lines'); end if;
  update app.compilation_part set state = 'released', written_at = priv.now() where id = p.id;
  update app.compilation_slip set state = 'released', released_by = priv.me(), changed_at = priv.now()
  where compilation_id = p_id and organisation_id = mine;
  perform priv.recompute(p_case);
end $$;

-- Takes the own organisation's part back while it has not been sent; it is the taker's draft again.
create or replace function act.take_back_compilation_part(p_case text, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  k priv.compilation;
  p app.compilation_part;
  mine uuid := priv.my_organisation();
begin
  k := priv.begin_compilation(p_case, p_id);
  select * into p from app.compilation_part where compilation_id = p_id and room_id = priv.room(p_case, 'account', mine) and state = 'released';
  if p.id is null then perform priv.refuse('RN409', 'nothing is released'); end if;
  delete from app.compilation_part where compilation_id = p_id and room_id = p.room_id and author_id = priv.me() and state = 'draft';
  update app.compilation_part set state = 'draft', author_id = priv.me(), written_at = priv.now() where id = p.id;
  update app.compilation_slip set state = 'open', released_by = null, changed_at = priv.now() where compilation_id = p_id and organisation_id = mine;
  perform priv.recompute(p_case);
end $$;

-- Ends it without sending; what had been released is gone.
create or replace function act.close_compilation(p_case text, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare k priv.compilation;
begin
  k := priv.begin_compilation(p_case, p_id);
  perform priv.need_lead(p_case);
  if k.state <> 'open' then perform priv.refuse('RN409', k.state); end if;
  update priv.compilation set state = 'closed', ended_at = priv.now() where id = p_id;
  -- The rest follows as when it closes by itself.
  delete from app.compilation_part where compilation_id = p_id and state <> 'sent';
  update app.compilation_slip set state = 'closed', changed_at = priv.now() where compilation_id = p_id and state in ('open', 'released');
  perform priv.recompute(p_case);
end $$;

-- One that the lead may hand over now, as far as standing and consent go.
create or replace function priv.begin_sending(p_case text, p_id uuid) returns priv.compilation
language plpgsql volatile security definer set search_path = '' as $$
declare k priv.compilation;
begin
  k := priv.begin_compilation(p_case, p_id);
  perform priv.need_lead(p_case);
  if k.state <> 'open' then perform priv.refuse('RN409', k.state); end if;
  if not priv.consent_covers(p_case, k.consent_id, k.organisation_id, k.to_id, '{}') or priv.bar_in_sight(p_case, k.to_id) then
    perform priv.refuse('RN422', 'consent'); end if;
  return k;
end $$;

-- p_owners: whose parts the sender has seen to be released; another set is refused.
create or replace function priv.need_released(k priv.compilation, p_owners uuid[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare released uuid[];
begin
  select coalesce(array_agg(r.organisation_id), '{}') into released
  from app.compilation_part p join app.room r on r.id = p.room_id
  where p.compilation_id = k.id and p.state = 'released' and priv.may_contribute(k, r.organisation_id);
  if cardinality(released) = 0 then perform priv.refuse('RN422', 'nothing'); end if;
  if not (released <@ p_owners and p_owners <@ released) then perform priv.refuse('RN409', 'parts'); end if;
  if exists (select 1 from app.compilation_part p where p.compilation_id = k.id and p.state = 'released' and priv.is_told_stale(p.told, p.room_id)) then
    perform priv.refuse('RN409', 'lines'); end if;
end $$;

-- What was released has been handed over, in whichever way: from then on a disclosure.
create or replace function priv.end_as_sent(k priv.compilation) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare t timestamptz := priv.now();
begin
  update app.compilation_part set state = 'sent' where compilation_id = k.id and state = 'released';
  delete from app.compilation_part where compilation_id = k.id and state = 'draft';
  update app.compilation_slip set changed_at = t,
    state = case when state = 'released' or organisation_id = k.organisation_id then 'sent' else 'closed' end
  where compilation_id = k.id and state in ('open', 'released');
  update priv.compilation set state = 'sent', ended_at = t where id = k.id;
  perform priv.recompute(k.case_id);
end $$;

-- Hands it over, once, to a receiver that is on the case.
create or replace function act.send_compilation(p_case text, p_id uuid, p_owners uuid[], p_word bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare k priv.compilation;
begin
  k := priv.begin_sending(p_case, p_id);
  if not priv.in_sight(p_case, k.to_id) then perform priv.refuse('RN422', 'receiver'); end if;
  perform priv.need_released(k, p_owners);
  insert into app.compilation_received (part_id, compilation_id, room_id, key_room_id, word_key_room_id, from_id, lead_id, lines, word, received_at)
  select p.id, p_id, priv.room(p_case, 'justice', k.to_id), p.room_id, priv.room(p_case, 'agreement', k.organisation_id), r.organisation_id,
    k.organisation_id, p.lines, p_word, priv.now()
  from app.compilation_part p join app.room r on r.id = p.room_id where p.compilation_id = p_id and p.state = 'released';
  perform priv.end_as_sent(k);
end $$;

-- Names the key of the receiver to which the file is to be sealed. Whoever names it could name one of its own and read what the others released to the
-- investigation: so their parts are drafts again, and each sees the mark before it releases anew.
create or replace function act.name_compilation_key(p_case text, p_id uuid, p_mark text, p_receiver bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare k priv.compilation;
begin
  k := priv.begin_sending(p_case, p_id);
  delete from app.compilation_part d using app.compilation_part p, app.room r
  where p.compilation_id = p_id and p.state = 'released' and r.id = p.room_id and r.organisation_id <> k.organisation_id
    and d.compilation_id = p_id and d.room_id = p.room_id and d.author_id = p.author_id and d.state = 'draft';
  update app.compilation_part p set state = 'draft' from app.room r
  where p.compilation_id = p_id and p.state = 'released' and r.id = p.room_id and r.organisation_id <> k.organisation_id;
  update app.compilation_slip set state = 'open', released_by = null, changed_at = priv.now()
  where compilation_id = p_id and state = 'released' and organisation_id <> k.organisation_id;
  update app.compilation_slip set key_mark = p_mark, receiver = p_receiver where compilation_id = p_id and state in ('open', 'released');
  perform priv.recompute(p_case);
end $$;

-- One that can be sealed now to the key of that mark. Whether the receiver is on the case is not asked: the answer tells nothing of it.
create or replace function priv.begin_sealing(p_case text, p_id uuid, p_owners uuid[], p_mark text) returns priv.compilation
language plpgsql volatile security definer set search_path = '' as $$
declare k priv.compilation;
begin
  k := priv.begin_sending(p_case, p_id);
  if p_mark is null or p_mark is distinct from priv.key_mark(p_id, k.organisation_id) then perform priv.refuse('RN409', 'key'); end if;
  perform priv.need_released(k, p_owners);
  return k;
end $$;

-- The released parts, for the program to seal within the same transaction: none of it is shown to who asks.
create or replace function act.plan_sealing(p_case text, p_id uuid, p_owners uuid[], p_mark text)
returns table (part_id uuid, key_room integer, organisation_id uuid, lines bytea)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
begin
  perform priv.begin_sealing(p_case, p_id, p_owners, p_mark);
  return query select p.id, p.room_id, r.organisation_id, p.lines from app.compilation_part p join app.room r on r.id = p.room_id
  where p.compilation_id = p_id and p.state = 'released' order by r.organisation_id;
end $$;

-- Hands it over, once, as a file that opens with the receiver's key, and leaves the receipt on the slips.
create or replace function act.seal_compilation(p_case text, p_id uuid, p_owners uuid[], p_mark text, p_compared text, p_digest text, p_file bytea)
returns void
language plpgsql volatile security definer set search_path = '' as $$
declare k priv.compilation;
begin
  k := priv.begin_sealing(p_case, p_id, p_owners, p_mark);
  perform priv.end_as_sent(k);
  update app.compilation_slip s set compared = p_compared, digest = p_digest, sealed_at = priv.now() where s.compilation_id = p_id and s.state = 'sent';
  update app.compilation_slip s set sealed_by = priv.me(), sealed_file = p_file where s.compilation_id = p_id and s.organisation_id = k.organisation_id;
end $$;

-- Whether she got a copy of the own organisation's part.
create or replace function act.record_compilation_copy(p_case text, p_id uuid, p_given text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare k priv.compilation;
begin
  k := priv.begin_compilation(p_case, p_id);
  if not exists (select 1 from app.compilation_part p where p.compilation_id = p_id and p.state <> 'draft' and p.id = any (priv.row_ids())) then
    perform priv.refuse('RN409', 'nothing is released'); end if;
  update app.compilation_slip set copy_given = p_given, copy_at = priv.now() where compilation_id = p_id and organisation_id = priv.my_organisation();
end $$;

-- To whom the lead may open one now, and on which consent.
create or replace function look.compilation_bases(p_case text)
returns table (consent_id uuid, to_id uuid, ends_on date, on_case boolean)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare mine uuid := priv.my_organisation();
begin
  if not coalesce((select o.leads and not o.hidden from priv.own_part(p_case) o), false) then return; end if;
  return query
  select c.id, ct.to_id, max(c.ends_at - interval '1 millisecond')::date, bool_or(priv.in_sight(p_case, ct.to_id))
  from app.consent_slip s join priv.consent c on c.id = s.consent_id and c.kind = 'disclosure' join priv.consent_term ct on ct.consent_id = c.id
  where c.case_id = p_case and s.organisation_id = mine and s.room_id = any (priv.rooms('read'))
    and c.withdrawn_at is null and c.starts_at <= priv.now() and c.ends_at > priv.now() and ct.ended_at is null
    and not exists (select 1 from priv.compilation k where k.case_id = p_case and k.to_id = ct.to_id and k.state = 'open')
  group by 1, 2 order by 3 desc, 1, 2 limit 50;
end $$;

-- How it stands with a compilation that the acting worker's drawer holds: can its own organisation contribute now.
-- `stale`: something in what the own organisation has released has been corrected since, for those who read it.
drop function if exists look.open_compilations(text);
create function look.open_compilations(p_case text)
returns table (compilation_id uuid, contributes boolean, receiver_on_case boolean, stale boolean)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query
  select k.id, priv.may_contribute(k, priv.my_organisation()), priv.in_sight(p_case, k.to_id),
    exists (select 1 from app.compilation_part p join app.room r on r.id = p.room_id and r.organisation_id = s.organisation_id
      where p.compilation_id = k.id and p.state = 'released' and r.id = any (priv.rooms('read')) and priv.is_told_stale(p.told, p.room_id))
  from priv.compilation k join app.compilation_slip s on s.compilation_id = k.id and s.organisation_id = priv.my_organisation()
  where k.case_id = p_case and k.state = 'open' and s.room_id = any (priv.rooms('read'))
    and priv.consent_covers(p_case, k.consent_id, k.organisation_id, k.to_id, '{}');
end $$;

-- For the organisation that gathers: whose part has been released, of those whose part of the case the acting worker sees.
create or replace function look.compilation_progress(p_case text, p_id uuid)
returns table (organisation_id uuid, state text, stale boolean)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  if not exists (select 1 from app.compilation_slip s where s.compilation_id = p_id and s.organisation_id = s.from_id
      and s.organisation_id = priv.my_organisation() and s.room_id = any (priv.rooms('read'))) then return; end if;
  return query
  select s.organisation_id, s.state, coalesce((select priv.is_told_stale(p.told, p.room_id) from app.compilation_part p join app.room r on r.id = p.room_id
    where p.compilation_id = p_id and p.state = 'released' and r.organisation_id = s.organisation_id), false)
  from app.compilation_slip s join priv.parts_open(p_case) y on y.organisation_id = s.organisation_id
  where s.compilation_id = p_id order by s.organisation_id limit 100;
end $$;

-- The receiver's workers, for one who sees the receiver's part; which of them are named for the class is known to them alone.
create or replace function look.compilation_readers(p_case text, p_to uuid) returns table (worker text)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query
  select w.name from priv.team_as_shown(p_case) t join app.worker w on w.id = t.worker_id
  where t.organisation_id = p_to and t.party_id = any (priv.parties()) and t.f <= priv.now() and priv.now() < t.u
  order by w.name limit 100;
end $$;
