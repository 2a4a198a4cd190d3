-- The head of a case: what look.enter tells a worker of it and settles for the rest of a look. It is kept, and told again until a stamp has moved that
-- it stands under (decision 81). A worker's own stamp moves when what she sees there does, and for nothing else: what is hidden from her moves no stamp
-- of hers. The stamp moves in the transaction of the change, and a head stands under the stamps that were read before it was worked out, so
-- that one of two that cross is never kept longer than its facts.

-- How often something has moved that this worker's head of the case is made of: her sight of it, what her organisation alone keeps on it, the accounts of her
-- organisation, the directory. Each of the four only grows, so their sum tells whether one has.
create or replace function priv.moves(p_case text, p_me uuid, p_organisation uuid) returns bigint
language sql stable as $$
  select coalesce(sum(s.moves), 0)::bigint from priv.sight_stamp s
  where s.case_id = any (array[p_case, '']) and s.who = any (array[p_me, p_organisation, '00000000-0000-0000-0000-000000000000'::uuid])
$$;

create or replace function priv.move_stamp(p_case text, p_who uuid) returns void
language sql volatile as $$
  insert into priv.sight_stamp as s (case_id, who, moves) values (p_case, p_who, 1)
  on conflict (case_id, who) do update set moves = s.moves + 1
$$;

-- The stamps of those workers on a case whose sight, now or on a later day, is no longer made of what it was made of. Times are told as numbers: as texts they are
-- written by whoever's zone is set. Of others of the own organisation nothing is asked but when she acts in its lead's place: that one of them is
-- barred moves nobody's stamp else.
create or replace function priv.move_stamps(p_case text) returns void
language plpgsql volatile as $$
begin
  with viewer as (
    select v.worker_id, k.organisation_id from (select distinct e.worker_id from priv.effective e where e.case_id = p_case) v
      join app.worker k on k.id = v.worker_id
  ), made_of as (
    select e.worker_id, concat_ws(' ', 'r', e.room_id, e.class, e.own, e.can_read, e.can_write, extract(epoch from e.valid_from), extract(epoch from e.valid_until)) as what
    from priv.effective e where e.case_id = p_case
    union all
    select e.worker_id, concat_ws(' ', 'p', e.party_id, extract(epoch from e.valid_from), extract(epoch from e.valid_until))
    from priv.part e where e.case_id = p_case
    union all
    select e.worker_id, concat_ws(' ', 'l', e.row_id, extract(epoch from e.valid_from), extract(epoch from e.valid_until))
    from priv.row_sight e where e.case_id = p_case
    union all
    select v.worker_id, concat_ws(' ', 'o', y.lead, y.left_at is not null)
    from viewer v join app.party y on y.case_id = p_case and y.organisation_id = v.organisation_id
    union all
    select v.worker_id, concat_ws(' ', 'm', m.standing, extract(epoch from m.valid_from), extract(epoch from m.valid_until), extract(epoch from m.ended_at))
    from viewer v join app.party y on y.case_id = p_case and y.organisation_id = v.organisation_id
      join app.member m on m.party_id = y.id and m.worker_id = v.worker_id
    union all
    select a.worker_id, concat_ws(' ', 'a', extract(epoch from lower(a.w)), extract(epoch from upper(a.w))) from priv.acting_windows(p_case) a
      join viewer v on v.worker_id = a.worker_id
  ), is_now as (
    select m.worker_id, md5(string_agg(m.what, '|' order by m.what)) as digest from made_of m group by 1
  ), moved as (
    insert into priv.sight_stamp as s (case_id, who, moves, digest)
    select p_case, coalesce(n.worker_id, o.who), 1, coalesce(n.digest, '')
    from is_now n full join (select k.who, k.digest from priv.sight_stamp k where k.case_id = p_case and k.digest is not null) o on o.who = n.worker_id
    where coalesce(n.digest, '') is distinct from o.digest
    order by 2
    on conflict (case_id, who) do update set moves = s.moves + 1, digest = excluded.digest
    returning s.who
  )
  -- A head that no stamp lets stand is not left lying; one that somebody is just writing is passed over.
  delete from priv.head h using (
      select k.case_id, k.worker_id from priv.head k join moved v on v.who = k.worker_id where k.case_id = p_case for update of k skip locked) gone
    where h.case_id = gone.case_id and h.worker_id = gone.worker_id;
end $$;

-- What an organisation keeps on a case, and its head is made of besides: what the person is called by, and whose lines it hands over.
create or replace function priv.move_by_room() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform priv.move_stamp(r.case_id, r.organisation_id) from app.room r where r.id = new.room_id and r.case_id is not null;
  return null;
end $$;
create or replace function priv.move_by_slip() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform priv.move_stamp(k.case_id, o) from priv.compilation k, unnest(array[new.from_id, new.organisation_id]) o where k.id = new.compilation_id;
  return null;
end $$;
create or replace function priv.move_by_worker() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform priv.move_stamp('', new.organisation_id);
  return null;
end $$;
create or replace function priv.move_by_directory() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform priv.move_stamp('', '00000000-0000-0000-0000-000000000000');
  return null;
end $$;
create or replace trigger head_moves after insert or update on app.pronoun for each row execute function priv.move_by_room();
create or replace trigger head_moves after insert or update on app.compilation_slip for each row execute function priv.move_by_slip();
create or replace trigger head_moves after insert or update of organisation_id, roles, ended_at on app.worker for each row execute function priv.move_by_worker();
create or replace trigger head_moves after insert or update of name, kind on app.organisation for each row execute function priv.move_by_directory();

-- The first moment after p_at at which something of the head begins or ends by the clock.
create or replace function priv.head_until(p_case text, p_me uuid, p_party integer, p_at timestamptz) returns timestamptz
language sql stable as $$
  select coalesce(min(x.at), 'infinity') from (
    select unnest(array[e.valid_from, e.valid_until]) as at from priv.effective e where e.worker_id = p_me and e.case_id = p_case
    union all select unnest(array[e.valid_from, e.valid_until]) from priv.part e where e.worker_id = p_me and e.case_id = p_case
    union all select unnest(array[e.valid_from, e.valid_until]) from priv.row_sight e where e.worker_id = p_me and e.case_id = p_case
    union all select unnest(array[m.valid_from, m.valid_until, k.ended_at]) from app.member m join app.worker k on k.id = m.worker_id
      where m.party_id = p_party and m.ended_at is null) x
  where x.at > p_at
$$;

-- Works the head out; of a case that does not exist for the worker nothing, by the same way whether there is one or not.
create or replace function priv.work_out_head(p_case text, p_me uuid, p_mine uuid, p_roles text[], p_at timestamptz, p_moves bigint) returns priv.head
language plpgsql stable as $$
declare
  e record;
  p record;
  own_part record;
  made priv.head;
begin
  -- What she may do in the rooms of the case, in one pass.
  select coalesce(array_agg(v.room_id) filter (where v.can_read), '{}') as rooms,
    coalesce(array_agg(v.organisation_id), '{}') as owners, coalesce(array_agg(v.class), '{}') as classes,
    coalesce(array_agg(v.organisation_id) filter (where v.can_read and not v.own), '{}') as others,
    -- A room is one of its class and owner, and they come in order: nothing is to be sorted again, or told apart.
    coalesce(string_agg(v.class || case when v.can_write then ' w ' else ' r ' end || case when v.own then '' else v.organisation_id::text end, ',')
      filter (where v.can_read), '') as seen,
    coalesce(bool_or(v.can_read and v.class = 'case'), false) as in_case,
    -- The data-protection officer reads the log of a case that she does not see.
    coalesce(bool_or(v.can_read and (v.class = 'case' or v.class = 'log' and p_roles @> array['data-protection-officer'])), false) as visible,
    coalesce(bool_or(v.can_read and v.class = 'log-hidden'), false) as knows_hidden,
    coalesce(jsonb_agg(distinct v.class) filter (where v.can_read), '[]') as reads,
    coalesce(jsonb_agg(v.class) filter (where v.can_read and v.own), '[]') as own,
    coalesce(jsonb_agg(distinct v.class) filter (where v.can_write), '[]') as writes into e
  -- Whose a room is, is looked up of rooms of others alone: most are her own organisation's.
  from (select v.room_id, v.class, v.can_read, v.can_write, v.own,
      case when v.own then p_mine else (select r.organisation_id from app.room r where r.id = v.room_id) end as organisation_id
    from priv.rooms_in_sight(p_me, p_at) v where v.case_id = p_case
    order by v.class, v.can_write, 6) v;
  -- Sight alone decides, before the case is looked at: hidden and absent take the same way and the same time.
  if not e.visible then return null; end if;
  select x.parties, x.organisations, x.own_rows, array(select p_mine union select unnest(x.organisations) union select unnest(e.others) order by 1) as known into p
    from (select coalesce(array_agg(s.party_id), '{}') as parties, coalesce(array_agg(y.organisation_id order by y.organisation_id), '{}') as organisations,
        array(select s.row_id from priv.rows_in_sight(p_me, p_at) s where s.case_id = p_case order by 1) as own_rows
      from priv.parts_in_sight(p_me, p_at) s join app.party y on y.id = s.party_id where s.case_id = p_case) x;
  select y.id as party_id, y.lead, y.left_at, m.standing, m.named, m.acting into own_part from (select 1) one
    left join app.party y on y.case_id = p_case and y.organisation_id = p_mine,
    -- The own organisation's team as it is now, in one pass: her standing, whether she is named, who acts as lead.
    lateral (select max(x.standing) filter (where x.worker_id = p_me) as standing, bool_or(x.fit and x.worker_id = p_me) as named,
        (array_agg(x.worker_id order by x.standing desc) filter (where x.fit and x.standing in ('lead', 'backup')))[1] as acting
      from (select m.worker_id, m.standing, k.roles && array['worker', 'team-lead'] and (k.ended_at is null or k.ended_at > p_at)
          and not (y.lead and exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = m.worker_id and b.lifted_at is null)) as fit
        from app.member m join app.worker k on k.id = m.worker_id
        where m.party_id = y.id and m.ended_at is null and m.valid_from <= p_at and coalesce(m.valid_until, 'infinity') > p_at) x) m;
  made.case_id := p_case; made.worker_id := p_me; made.organisation_id := p_mine; made.moves := p_moves;
  made.made_at := p_at; made.until := priv.head_until(p_case, p_me, own_part.party_id, p_at);
  made.in_case := e.in_case; made.knows_hidden := e.knows_hidden;
  made.entered := case when e.in_case then '{' || p_case || '}' else '{}' end || '|' || e.rooms::text || '|' || p.parties::text || '|'
    || p.own_rows::text || '|' || p.known::text;
  made.shelters := priv.unseen_shelters(p.known);
  made.standing := jsonb_build_object(
    -- Class case of the own organisation; e.rooms are those that she reads.
    'pronoun', (select x.pronoun from app.pronoun x join app.room r on r.id = x.room_id
      where r.case_id = p_case and r.class = 'case' and r.organisation_id = p_mine and r.id = any (e.rooms) and not x.mistaken
      order by x.said_on desc, x.written_at desc limit 1),
    -- Of who acts as lead only whether it is she: that nobody does is no matter of hers, moves no stamp of hers, and is told her by no head.
    'standing', own_part.standing, 'acting', coalesce(own_part.acting = p_me, false), 'leads', coalesce(own_part.lead, false), 'left', own_part.left_at is not null, 'named', coalesce(own_part.named, false),
    'reads', e.reads, 'own', e.own, 'writes', e.writes, 'mark', md5(e.seen || '|' || p.organisations::text || '|' || p.own_rows::text),
    'logRoom', (select r.id from app.room r where r.case_id = p_case and r.class = 'log' and r.organisation_id = p_mine));
  select coalesce(array_agg(o.id), '{}'), coalesce(array_agg(o.classes), '{}') into made.owners, made.owner_classes
  from priv.drawer_owners(p_case, p_mine, e.owners, e.classes, e.rooms, p.own_rows) o;
  return made;
end $$;

-- The head as it stands: kept, or worked out and, by a look, kept. Whoever would have to wait for another one to keep the same does not keep it.
create or replace function priv.head_of(p_case text, p_me uuid, p_mine uuid, p_roles text[], p_at timestamptz) returns priv.head
language plpgsql volatile as $$
declare
  told bigint := priv.moves(p_case, p_me, p_mine);
  h priv.head;
begin
  select * into h from priv.head k where k.case_id = p_case and k.worker_id = p_me;
  if h.moves = told and h.organisation_id = p_mine and h.made_at <= p_at and p_at < h.until then return h; end if;
  h := priv.work_out_head(p_case, p_me, p_mine, p_roles, p_at, told);
  if h.case_id is null or session_user <> 'rinnalla_look' then return h; end if;
  if pg_try_advisory_xact_lock(hashtextextended('head ' || p_case || p_me, 0)) then
    delete from priv.head k where k.case_id = p_case and k.worker_id = p_me;
    insert into priv.head select h.*;
  end if;
  return h;
end $$;

-- Heads of another release, or of other rules, may say other things: none is told again, nor one that a node of that release is just keeping.
select priv.move_stamp('', '00000000-0000-0000-0000-000000000000');
delete from priv.head;
