-- The one place where facts become sight. Called in the same transaction as every change of a fact, after the case lock.
-- Each step has a file of its own beside this one.
create or replace function priv.recompute(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  open boolean;
  was jsonb;
  watched jsonb;
begin
  was := priv.watched(p_case);
  select state = 'open' into open from app."case" where id = p_case;
  perform priv.settle_compilations(p_case);
  perform priv.settle_hand_over_questions(p_case);
  perform priv.place_slips(p_case);
  perform priv.recompute_rooms(p_case, open);
  perform priv.settle_promises(p_case);
  perform priv.recompute_parts(p_case, open);
  perform priv.recompute_rows(p_case, open);
  perform priv.move_stamps(p_case);
  perform priv.recompute_list(p_case);
  -- The open pages of those ask again for whom something has changed; nobody else hears of it (access model 5 b (e) and (f)).
  watched := priv.watched(p_case);
  perform pg_notify(s.channel, '') from priv.session s
  where s.ended_at is null and s.expires_at > priv.now() and was ->> s.worker_id::text is distinct from watched ->> s.worker_id::text;
end $$;

-- Organisation rooms have no case: intake workers read the intake room, data-protection officers the organisation's log.
create or replace function priv.recompute_organisation(p_organisation uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  intake integer := priv.room(null, 'intake', p_organisation);
  log integer := priv.room(null, 'organisation-log', p_organisation);
begin
  delete from priv.effective where case_id is null and room_id in (intake, log);
  insert into priv.effective
  select w.id, null, intake, 'intake', true, true, false, '-infinity'::timestamptz, coalesce(w.ended_at, 'infinity')
  from app.worker w where w.organisation_id = p_organisation and w.roles @> array['intake-worker']
  union all
  select w.id, null, log, 'organisation-log', true, true, false, '-infinity'::timestamptz, coalesce(w.ended_at, 'infinity')
  from app.worker w where w.organisation_id = p_organisation and w.roles @> array['data-protection-officer'];
end $$;

-- The checker: recomputes one case aside and returns what differs from what stands (nothing, if all is well).
create or replace function priv.check_case(p_case text) returns table (what text, differs bigint)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
begin
  create temp table was_effective on commit drop as select * from priv.effective where case_id = p_case;
  create temp table was_part on commit drop as select * from priv.part where case_id = p_case;
  create temp table was_row on commit drop as select * from priv.row_sight where case_id = p_case;
  perform priv.recompute(p_case);
  return query
    select 'effective'::text, count(*) from ((select * from pg_temp.was_effective except select * from priv.effective where case_id = p_case)
      union all (select * from priv.effective where case_id = p_case except select * from pg_temp.was_effective)) d
    union all
    select 'part', count(*) from ((select * from pg_temp.was_part except select * from priv.part where case_id = p_case)
      union all (select * from priv.part where case_id = p_case except select * from pg_temp.was_part)) d
    union all
    select 'row', count(*) from ((select * from pg_temp.was_row except select * from priv.row_sight where case_id = p_case)
      union all (select * from priv.row_sight where case_id = p_case except select * from pg_temp.was_row)) d;
  drop table pg_temp.was_effective, pg_temp.was_part, pg_temp.was_row;
end $$;
