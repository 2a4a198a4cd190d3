-- The one order of time (decision 64), where the database needs it: the timeline is read from the newest on, page by page. What holds is
-- written in src/platform/time/uncertain/story.ts; proofs/story compares the two over stories of every kind.

-- The days that a part of the calendar covers as it is said, in the subset of EDTF that is kept; about, perhaps and both move nothing.
create or replace function priv.said_days(p_unit text, out first date, out last date)
language plpgsql immutable as $$
declare
  unit constant text := rtrim(p_unit, '~?%');
  year constant integer := case when unit ~ '^\d{3}X$' then left(unit, 3)::integer * 10 else left(unit, 4)::integer end;
  second constant integer := nullif(substr(unit, 6, 2), '')::integer;
  month integer := 1;
  months integer := 12;
begin
  if length(unit) = 10 then first := unit::date; last := first; return; end if;
  if unit like '%X' then months := 120;
  elsif second <= 12 then month := second; months := 1;
  elsif second is not null then
    -- Seasons, winter from the December before to the February after; thirds and halves of a year.
    month := case second when 21 then 3 when 22 then 6 when 23 then 9 when 24 then 0 when 38 then 5 when 39 then 9 when 41 then 7 else 1 end;
    months := case second when 24 then 15 when 37 then 4 when 38 then 4 when 39 then 4 when 40 then 6 when 41 then 6 else 3 end;
  end if;
  first := make_date(year, 1, 1) + make_interval(months => month - 1);
  last := first + make_interval(months => months) - interval '1 day';
end $$;

-- The middle of what a time says of its beginning; where it says nothing of that, of its end.
create or replace function priv.middle_of(p_when text) returns date
language plpgsql immutable as $$
declare
  whole constant text := trim(p_when, '[]');
  sides constant text[] := case when p_when like '[%' then string_to_array(whole, '..') else string_to_array(whole, '/') end;
  one record;
  other record;
  low date;
  high date;
begin
  if p_when is null then return null; end if;
  if coalesce(sides[1], '') not in ('', '..') then one := priv.said_days(sides[1]); low := one.first; high := one.last; end if;
  if coalesce(sides[2], '') not in ('', '..') then
    other := priv.said_days(sides[2]);
    if p_when like '[%' then
      low := coalesce(low, other.last);
      high := other.last;
    else
      low := coalesce(low, other.first);
      high := least(coalesce(high, other.last), other.last);
    end if;
  elsif p_when like '[%' then high := low;
  end if;
  return low + (high - low) / 2;
end $$;

-- "Before X" is before X, whatever its own time says: of one room, so that where it stands tells nothing that its readers cannot read.
create or replace function app.place_piece() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  other record;
  -- Behind what has no time at all nothing is put that has one.
  agrees boolean;
begin
  new.stands_on := priv.middle_of(new.when_edtf);
  new.stands_at := 0;
  if new.anchor in ('before', 'after') then
    select p.stands_on, p.stands_at into other from app.piece p where p.id = new.anchor_id and p.room_id = new.room_id and not p.mistaken;
  elsif new.anchor is not null and new.code <> 'arrived' then
    -- Where more arrivals than one are told, nobody has said which was meant; one that itself is only before or after something is no measure.
    select min(p.stands_on) as stands_on, min(p.stands_at) as stands_at into other from app.piece p
    where p.room_id = new.room_id and p.id <> new.id and p.sort = 'event' and p.code = 'arrived' and p.answer = 'answered' and p.anchor is null and not p.mistaken having count(*) = 1;
  else return new;
  end if;
  if not found then return new; end if;
  agrees := new.stands_on is not null and (other.stands_on is null
    or case when new.anchor like 'before%' then (new.stands_on, 0) < (other.stands_on, other.stands_at) else (new.stands_on, 0) > (other.stands_on, other.stands_at) end);
  if agrees then return new; end if;
  new.stands_on := other.stands_on;
  new.stands_at := other.stands_at + case when new.anchor like 'before%' then -1 else 1 end;
  return new;
end $$;
create or replace trigger piece_placed before insert or update on app.piece for each row execute function app.place_piece();

-- What is said to be before or after a piece goes with it. A row that somebody else is writing now finds its place when that is done (settle_piece).
create or replace function app.carry_places() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update app.piece p set stands_at = p.stands_at from (
    select d.id from app.piece d
    where d.room_id = new.room_id and (d.anchor_id = new.id or d.anchor in ('before-arrival', 'after-arrival') and ('arrived' in (new.code, case when tg_op = 'UPDATE' then old.code end)))
      and d.id <> new.id for no key update skip locked) d
  where p.id = d.id;
  return null;
end $$;
create or replace trigger piece_carried after update on app.piece for each row
  when (new.sort = 'event' and pg_trigger_depth() < 50
    and (old.stands_on, old.stands_at, old.mistaken, old.code, old.answer, old.anchor) is distinct from (new.stands_on, new.stands_at, new.mistaken, new.code, new.answer, new.anchor))
  execute function app.carry_places();
-- On what is new nothing hangs yet, but for an arrival.
create or replace trigger piece_arrived after insert on app.piece for each row when (new.code = 'arrived') execute function app.carry_places();

-- Two who write at one moment see nothing of each other until they are done. So each looks once more as it is done, one after the other in a room:
-- whoever is last sees both, and puts itself and all that hangs on it, however far, where it belongs.
create or replace function app.settle_piece() returns trigger
language plpgsql security definer set search_path = '' as $$
declare hanging uuid;
begin
  perform pg_advisory_xact_lock(14, new.room_id);
  for hanging in
    with recursive hangs as (
      select d.id, 0 as far from app.piece d where d.id = new.id
      union all
      select d.id, h.far + 1 from hangs h join app.piece d on d.room_id = new.room_id and d.id <> h.id
        and (d.anchor_id = h.id or h.far = 0 and d.anchor in ('before-arrival', 'after-arrival') and 'arrived' in (new.code, case when tg_op = 'UPDATE' then old.code end))) cycle id set again using path
    select id from hangs where not again order by far, id
  loop
    update app.piece p set stands_at = p.stands_at
    from (select q.id from app.piece q where q.id = hanging and q.anchor is not null for no key update skip locked) q where p.id = q.id;
  end loop;
  return null;
end $$;

-- The steps of a course in the order in which the law expects them: those that bring it on, but for compensation, which runs beside; what comes
-- again before a higher court has a place of its own there. What src/domain/process/story.ts says, which a test compares.
drop function if exists priv.legal_place(text);
create or replace function priv.legal_place(p_code text, p_instance text) returns integer
language sql immutable as $$
  select coalesce(array_position(places, p_code || '@' || p_instance), array_position(places, p_code)) from (select '{report-made, decision-not-to-report,
    anonymous-interview, investigation-opened, hearing, recorded-interview, investigation-suspended, investigation-ended, charges-considered,
    charge-brought, non-prosecution, own-right-to-charge, preparatory-hearing, main-hearing, judgment-given, dissatisfaction-declared, appeal-filed,
    continued-leave-decided, appeal-hearing, appeal-judgment, appeal-filed@supreme-court, leave-sought, appeal-hearing@supreme-court,
    appeal-judgment@supreme-court, police-notice-told, reflection-applied, reflection-granted, reflection-refused, reflection-ended, permit-applied,
    permit-granted, permit-refused, continuous-permit-applied, continuous-permit-granted, permit-appealed,
    permit-appealed@supreme-administrative-court, judgment-final, case-ended}'::text[] as places) p
$$;

create or replace function app.place_step() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- Where the course has put it, it stays.
  if pg_trigger_depth() > 1 then return new; end if;
  new.stands_on := priv.middle_of(new.when_edtf);
  new.stands_at := case when new.state = 'done' then coalesce(priv.legal_place(new.code, new.instance), 0) else 0 end;
  return new;
end $$;
create or replace trigger process_step_placed before insert or update on app.process_step for each row execute function app.place_step();

-- An uncertain time gives way to the order of the law as far as its days allow; what comes twice before one court has no place in it.
create or replace function priv.place_course(p_process uuid) returns void
language plpgsql volatile as $$
declare
  s record;
  placed date[] := '{}';
  here date;
begin
  for s in
    with step as (
      select q.id, q.stands_on, q.when_edtf, coalesce(priv.legal_place(q.code, q.instance), 0) as place, priv.middle_of(q.when_edtf) as own,
        coalesce(q.from_on, '-infinity') as first, coalesce(q.until_on, 'infinity') as last, count(*) over (partition by coalesce(priv.legal_place(q.code, q.instance), 0)) as times
      from app.process_step q where q.process_id = p_process and q.state = 'done' and not q.mistaken and q.when_edtf is not null)
    select t.*, least(t.last, (select min(o.last) from step o where o.times = 1 and o.place > t.place and o.last >= t.first)) as latest
    from step t where t.place > 0 order by t.place
  loop
    here := s.own;
    if s.first <> s.last and s.times = 1 then
      here := greatest(least(s.latest, s.own), (select max(d) from unnest(placed) d where d <= s.latest));
    end if;
    if s.times = 1 then placed := placed || here; end if;
    if here is distinct from s.stands_on then
      update app.process_step p set stands_on = here
      from (select q.id from app.process_step q where q.id = s.id for no key update skip locked) q where p.id = q.id;
    end if;
  end loop;
end $$;

create or replace function app.place_courses() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform priv.place_course(new.process_id);
  return null;
end $$;
create or replace trigger process_step_course after insert or update on app.process_step for each row
  when (pg_trigger_depth() = 0) execute function app.place_courses();

create or replace function app.settle_course() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(14, new.room_id);
  perform priv.place_course(new.process_id);
  return null;
end $$;

-- Where the name of an offence stands among the others; the program of one version back writes a day alone.
create or replace function app.place_offence() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.when_edtf is null or (tg_op = 'UPDATE' and new.when_edtf = old.when_edtf and new.named_on <> old.named_on) then
    new.when_edtf := to_char(new.named_on, 'YYYY-MM-DD');
    new.from_on := new.named_on;
    new.until_on := new.named_on;
  end if;
  new.named_on := priv.middle_of(new.when_edtf);
  return new;
end $$;
create or replace trigger process_offence_placed before insert or update on app.process_offence for each row execute function app.place_offence();

-- Rows from before there was an order: in one transaction that nobody writes beside, so without looking once more.
drop trigger if exists piece_settled on app.piece;
drop trigger if exists piece_told_settled on app.piece;
drop trigger if exists process_step_settled on app.process_step;
update app.piece p set stands_at = 0 where p.stands_at is null;
update app.piece p set stands_at = p.stands_at where p.anchor is not null and p.stands_at = 0;
-- And those whose place in the order of the law is another one than it was.
update app.process_step s set stands_at = 0
where s.stands_at is distinct from case when s.state = 'done' then coalesce(priv.legal_place(s.code, s.instance), 0) else 0 end;

create constraint trigger piece_settled after update on app.piece deferrable initially deferred for each row
  when (new.sort = 'event' and pg_trigger_depth() = 0) execute function app.settle_piece();
create constraint trigger piece_told_settled after insert on app.piece deferrable initially deferred for each row
  when (new.anchor is not null or new.code = 'arrived') execute function app.settle_piece();
create constraint trigger process_step_settled after insert or update on app.process_step deferrable initially deferred for each row
  when (pg_trigger_depth() = 0) execute function app.settle_course();
