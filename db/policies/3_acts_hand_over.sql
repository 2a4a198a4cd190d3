-- The lead passes by offer and acceptance; rooms stay with their writers, the code word stays. What goes along is what she has agreed to.

-- The room whose key closes the note that goes with the lead.
create or replace function act.plan_hand_over(p_case text) returns integer
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  return priv.room(p_case, 'agreement', priv.need_lead(p_case));
end $$;

-- Classes of which a sheet may hold lines: never her identity, where she is, or what is said in support.
create or replace function priv.sheet_classes() returns text[]
language sql immutable as $$ select array['contact', 'coordination', 'process', 'residence', 'social', 'health'] $$;

-- Which columns of a kind go along; all others are the receiver's own.
create or replace function priv.sheet_cells(p_kind text) returns text[]
language sql immutable as $$
  select case p_kind
    when 'contact_rule' then array['channel', 'allowed', 'days', 'hour_from', 'hour_until', 'who', 'language', 'message_allowed', 'checked_on',
      'checked_by', 'valid_until']
    when 'appointment' then array['kind', 'starts_at', 'ends_at', 'interpreter']
    when 'deadline' then array['rule_key', 'rule_version', 'started_on', 'due_on']
    when 'goal' then array['domain', 'set_on', 'review_on']
    when 'task' then array['receiver', 'due_on', 'goal_id']
    when 'wish' then array['kind']
    when 'child' then array['who', 'how_many', 'age', 'lives', 'alone', 'guardian', 'harm', 'ahead', 'known']
    when 'child_step' then array['child_id', 'what', 'outcome', 'done_on', 'done_by'] end
$$;

-- The rooms with whose keys the giver closes the lines of a sheet: the receiver's, of the classes that the giver reads at home.
create or replace function act.plan_hand_over_sheet(p_case text, p_to uuid) returns table (class text, room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare mine uuid;
begin
  perform priv.begin_act(p_case);
  mine := priv.need_lead(p_case);
  perform priv.need_in_sight(p_case, p_to);
  return query
  select r.class, r.id from app.room r
  where r.case_id = p_case and r.organisation_id = p_to and r.class = any (priv.sheet_classes())
    and exists (select 1 from app.room o where o.case_id = p_case and o.organisation_id = mine and o.class = r.class and o.id = any (priv.rooms('read')));
end $$;

-- Takes back what waits, of one receiver or of all: a draft leaves nothing behind, an offer stays as withdrawn.
create or replace function priv.drop_hand_overs(p_case text, p_to uuid default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare waiting uuid[] := array(select id from app.hand_over where case_id = p_case and state in ('draft', 'open') and to_id = coalesce(p_to, to_id));
begin
  delete from priv.hand_over_line where hand_over_id = any (waiting);
  delete from priv.hand_over_draft where hand_over_id = any (waiting);
  update app.hand_over set state = 'withdrawn', answered_at = priv.now() where id = any (waiting) and state = 'open';
  delete from app.hand_over_question q using app.hand_over h where h.id = q.hand_over_id and h.id = any (waiting) and h.state = 'draft';
  delete from app.hand_over_slip s using app.hand_over h where h.id = s.hand_over_id and h.id = any (waiting) and h.state = 'draft';
  delete from app.hand_over where id = any (waiting) and state = 'draft';
end $$;

-- The hidden parts for which nobody has said yes to this hand-over: the lead sees every part.
create or replace function priv.unanswered_hidden(p_case text, p_id uuid) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select array(select p.organisation_id from app.party p
    where p.case_id = p_case and p.left_at is null and priv.is_hidden(p_case, p.organisation_id)
      and not exists (select 1 from app.hand_over_question q where q.hand_over_id = p_id and q.organisation_id = p.organisation_id and q.state = 'yes'))
$$;

-- The hidden parts that could be asked about a receiver whose part is hidden from them: they would learn of it. Of these the person alone says yes.
create or replace function priv.not_to_be_asked(p_case text, p_id uuid, p_to uuid) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select case when priv.is_hidden(p_case, p_to)
    then array(select h from unnest(priv.unanswered_hidden(p_case, p_id)) h where h not in (p_to, priv.lead_organisation(p_case))) else '{}' end
$$;

-- A question that waits is taken back when its receiver's part becomes hidden from who is asked: the draft waits for the lead to ask the person.
-- So is that to a part which has left: it may not answer, and would read from the question what becomes of the receiver.
create or replace function priv.settle_hand_over_questions(p_case text) returns void
language sql volatile security definer set search_path = '' as $$
  delete from app.hand_over_question q using app.hand_over h
  where h.case_id = p_case and h.state = 'draft' and q.hand_over_id = h.id and q.state = 'open'
    and (q.organisation_id = any (priv.not_to_be_asked(p_case, h.id, h.to_id)) or exists (select 1 from app.party p
      where p.case_id = p_case and p.organisation_id = q.organisation_id and p.left_at is not null))
$$;

-- The offer leaves: only now does its receiver know of it.
create or replace function priv.send_hand_over(p_case text, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.hand_over set state = 'open', offered_at = priv.now() where id = p_id and state = 'draft';
  delete from priv.hand_over_draft where hand_over_id = p_id;
  insert into app.hand_over_slip (hand_over_id, room_id, organisation_id)
  select h.id, priv.room(p_case, 'agreement', h.to_id), h.to_id from app.hand_over h where h.id = p_id and h.state = 'open';
end $$;

-- Keeps the lines of a sheet, each closed with the key of the receiver's room of its class.
create or replace function priv.keep_sheet(p_case text, p_id uuid, p_to uuid, p_lines jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if exists (select 1 from jsonb_to_recordset(p_lines) l (kind text, room integer, cells jsonb)
      left join app.room r on r.id = l.room and r.case_id = p_case and r.organisation_id = p_to and r.class = any (priv.sheet_classes())
      left join app.room o on o.case_id = p_case and o.organisation_id = priv.my_organisation() and o.class = r.class and o.id = any (priv.rooms('read'))
    where o.id is null or not coalesce(array(select jsonb_object_keys(l.cells)) <@ priv.sheet_cells(l.kind), false)) then
    perform priv.refuse('RN422', 'sheet'); end if;
  insert into priv.hand_over_line (row_id, hand_over_id, nth, part, kind, room_id, cells, body)
  select l.id, p_id, x.nth, l.part, l.kind, l.room, l.cells, decode(l.body, 'base64')
  from jsonb_array_elements(p_lines) with ordinality x (line, nth),
    jsonb_to_record(x.line) l (id uuid, part text, kind text, room integer, cells jsonb, body text);
  -- That a child is among it is told by look.handed_children, to those who may know of one.
  update app.hand_over set parts = array(select distinct part from priv.hand_over_line where hand_over_id = p_id and part <> 'child' order by 1)
  where id = p_id;
end $$;

-- Offers the lead to another organisation on the case. `p_hers` tells what she said: `sheet` yes, no or not-asked, `askedBy` the worker who
-- asked her, `parts` what is ticked so far, `agreed` her or organisation, while a part is hidden: a yes of that organisation holds for the receiver that it was said of. Until she has been asked, and until each hidden part has its yes, it is a
-- draft that its receiver knows nothing of.
drop function if exists act.offer_hand_over(text, uuid);
drop function if exists act.offer_hand_over(text, uuid, uuid, bytea);
create or replace function act.offer_hand_over(p_case text, p_to uuid, p_id uuid default gen_random_uuid(), p_note bytea default null,
  p_hers jsonb default '{}', p_lines jsonb default '[]') returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  lead_org uuid;
  said text := coalesce(p_hers ->> 'sheet', 'not-asked');
  agreed text := p_hers ->> 'agreed';
  chosen_asker uuid := (p_hers ->> 'askedBy')::uuid;
  asker uuid := case when said <> 'not-asked' then coalesce(chosen_asker, priv.me()) end;
  answered uuid[];
begin
  perform priv.begin_act(p_case);
  lead_org := priv.need_lead(p_case);
  if p_to = lead_org or not exists (select 1 from app.organisation o where o.id = p_to and o.kind = any (priv.network_kinds())) then
    perform priv.refuse('RN422', 'organisations'); end if;
  if exists (select 1 from app.hand_over where case_id = p_case and state = 'open') then perform priv.refuse('RN409', 'already offered'); end if;
  perform priv.need_no_warning(p_case);
  perform priv.need_in_sight(p_case, p_to);
  if priv.bar_in_sight(p_case, p_to) then perform priv.refuse('RN422', 'barred'); end if;
  if said not in ('yes', 'no', 'not-asked') or agreed not in ('her', 'organisation') then perform priv.refuse('RN422', 'sheet'); end if;
  if coalesce(asker, chosen_asker) is not null and not exists (select 1 from priv.team_as_shown(p_case) s
      where s.worker_id = coalesce(asker, chosen_asker) and s.organisation_id = lead_org and s.f <= priv.now() and priv.now() < s.u) then
    perform priv.refuse('RN422', 'asked by'); end if;
  -- The lead sees every part: that one is hidden is nothing new to who is refused here.
  if said <> 'not-asked' and agreed is null and cardinality(priv.unanswered_hidden(p_case, p_id)) > 0 then perform priv.refuse('RN422', 'agreed'); end if;
  answered := array(select q.organisation_id from app.hand_over_question q join app.hand_over h on h.id = q.hand_over_id
    where h.case_id = p_case and h.state = 'draft' and h.to_id = p_to and q.state = 'yes' and q.answered_for = 'organisation');
  if said <> 'not-asked' and agreed = 'organisation' and not priv.not_to_be_asked(p_case, p_id, p_to) <@ answered then
    perform priv.refuse('RN422', 'only-her'); end if;
  perform priv.drop_hand_overs(p_case);
  insert into app.hand_over (id, case_id, from_id, to_id, state, offered_by, offered_at, note, key_room_id, sheet, asked_by)
  values (p_id, p_case, lead_org, p_to, 'draft', priv.me(), priv.now(), p_note,
    case when p_note is not null then priv.room(p_case, 'agreement', lead_org) end, said, asker);
  insert into app.hand_over_slip (hand_over_id, room_id, organisation_id) values (p_id, priv.room(p_case, 'agreement', lead_org), lead_org);
  insert into priv.hand_over_draft (hand_over_id, parts, asked_by, agreed)
  values (p_id, array(select jsonb_array_elements_text(coalesce(p_hers -> 'parts', '[]'))), chosen_asker, agreed);
  if said = 'yes' then perform priv.keep_sheet(p_case, p_id, p_to, p_lines); end if;
  if said <> 'not-asked' then
    insert into app.hand_over_question (hand_over_id, case_id, from_id, organisation_id, answered_for, state, asked_at, answered_at)
    select p_id, p_case, lead_org, h, agreed, case when y.yes then 'yes' else 'open' end, priv.now(), case when y.yes then priv.now() end
    from unnest(priv.unanswered_hidden(p_case, p_id)) h, lateral (select agreed = 'her' or h = lead_org or h = any (answered) as yes) y;
    if cardinality(priv.unanswered_hidden(p_case, p_id)) = 0 then perform priv.send_hand_over(p_case, p_id); end if;
  end if;
  perform priv.recompute(p_case);
  return p_id;
end $$;

-- The acting lead of a hidden part says whether the lead may pass while it is hidden, where she cannot be asked. The last yes sends the offer.
create or replace function act.answer_hand_over_question(p_case text, p_id uuid, p_yes boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  q app.hand_over_question;
  mine uuid := priv.my_organisation();
begin
  perform priv.begin_act(p_case);
  select * into q from app.hand_over_question where id = p_id and case_id = p_case and organisation_id = mine and id = any (priv.row_ids());
  if q.id is null then perform priv.refuse('RN404', 'no such question'); end if;
  if priv.acting_lead(p_case, mine) is distinct from priv.me() then perform priv.refuse('RN403', 'only the lead of the own part'); end if;
  perform priv.need_present(p_case);
  if q.state <> 'open' or not exists (select 1 from app.hand_over h where h.id = q.hand_over_id and h.state = 'draft') then
    perform priv.refuse('RN409', 'no longer open'); end if;
  update app.hand_over_question set state = case when p_yes then 'yes' else 'no' end, answered_at = priv.now() where id = p_id;
  if p_yes and cardinality(priv.unanswered_hidden(p_case, q.hand_over_id)) = 0 then perform priv.send_hand_over(p_case, q.hand_over_id); end if;
  perform priv.recompute(p_case);
end $$;

-- The lead is another organisation's from now on. Open invitations and offers end with the former one, and what it has recorded that names a
-- hidden organisation closes with it: that was in the lead's keeping. An organisation under a bar never leads: nobody would see the bar and lift
-- it. What it accepts, for it may not know, passes nothing: false.
drop function if exists priv.pass_lead(text, uuid);
create function priv.pass_lead(p_case text, p_to uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare drawer integer := priv.room(p_case, 'agreement-hidden', priv.lead_organisation(p_case));
begin
  if exists (select 1 from app.bar where case_id = p_case and organisation_id = p_to and lifted_at is null) then return false; end if;
  perform priv.drop_hand_overs(p_case);
  perform priv.withdraw_invitations(p_case);
  update app.consent_slip set own_copy = false where room_id = drawer;
  update app.grant_slip set own_copy = false where room_id = drawer;
  update app.referral set own_copy = false where room_id = drawer;
  update app.invite_wish set own_copy = false where room_id = drawer;
  update app.party set lead = false where case_id = p_case and lead;
  update app.party set lead = true where case_id = p_case and organisation_id = p_to;
  return true;
end $$;

-- The lines of a sheet become the receiver's own rows, each marked with the hand-over that it came with; they are not recalled. A rule that
-- the receiver has set for a channel stands, and an appointment that is past is not to come.
create or replace function priv.give_sheet(p_hand_over app.hand_over) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  line priv.hand_over_line;
  cells jsonb;
  done integer;
begin
  for line in select * from priv.hand_over_line where hand_over_id = p_hand_over.id order by nth loop
    continue when line.kind = 'appointment' and (line.cells ->> 'starts_at')::timestamptz <= priv.now();
    cells := line.cells || jsonb_build_object('id', line.row_id, 'room_id', line.room_id, 'written_at', priv.now())
      || case line.kind when 'contact_rule' then jsonb_build_object('note', line.body)
        else jsonb_build_object('body', line.body, 'author_id', priv.me()) end
      || case line.kind when 'task' then jsonb_build_object('for_id', p_hand_over.to_id)
        when 'child_step' then jsonb_build_object('child_room_id', line.room_id) else '{}' end;
    execute format('insert into app.%1$I (%2$s) select %2$s from jsonb_populate_record(null::app.%1$I, $1) on conflict do nothing', line.kind,
      (select string_agg(quote_ident(k), ', ') from jsonb_object_keys(cells) k)) using cells;
    get diagnostics done = row_count;
    if done = 1 then
      insert into app.handed_row (row_id, room_id, hand_over_id, kind) values (line.row_id, line.room_id, p_hand_over.id, line.kind);
    end if;
  end loop;
  delete from priv.hand_over_line where hand_over_id = p_hand_over.id;
end $$;

create or replace function act.answer_hand_over(p_case text, p_id uuid, p_accept boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  h app.hand_over;
  mine uuid := priv.my_organisation();
begin
  perform priv.begin_act(p_case);
  select * into h from app.hand_over where id = p_id and case_id = p_case;
  if h.id is null or not exists (select 1 from app.hand_over_slip s where s.hand_over_id = p_id and s.room_id = any (priv.rooms('read'))) then
    perform priv.refuse('RN404', 'no such hand-over'); end if;
  if h.state not in ('draft', 'open') then perform priv.refuse('RN409', 'no longer open'); end if;
  if mine = h.from_id and not p_accept then
    perform priv.need_lead(p_case);
    perform priv.drop_hand_overs(p_case);
    perform priv.recompute(p_case);
    return;
  end if;
  if mine <> h.to_id or priv.acting_lead(p_case, mine) is distinct from priv.me() then perform priv.refuse('RN403', 'only the receiving lead'); end if;
  if p_accept and h.from_id is distinct from priv.lead_organisation(p_case) then perform priv.refuse('RN409', 'no longer open'); end if;
  if p_accept then
    perform priv.give_sheet(h);
    update app.hand_over set state = 'accepted', answered_at = priv.now() where id = p_id;
    perform priv.pass_lead(p_case, h.to_id);
  else
    delete from priv.hand_over_line where hand_over_id = p_id;
    update app.hand_over set state = 'declined', answered_at = priv.now() where id = p_id;
  end if;
  perform priv.recompute(p_case);
end $$;
