-- What each of several workers may see of a case at a moment, as one short text to compare: rooms, parts and single rows. It is made of
-- nothing that she does not see, and of no number that counts over the deployment: it moves when what she sees changes, and never else
-- (access model 5 b (e)). The mark that her pages carry says the same of one worker and comes from what look.enter reads anyway.
create or replace function priv.marks(p_case text, p_workers uuid[], p_at timestamptz) returns table (worker_id uuid, mark text)
language plpgsql stable as $$
#variable_conflict use_column
begin
  return query
  with seen as (
    select e.worker_id, e.class || case when bool_or(e.can_write) then ' w ' else ' r ' end
      || case when not e.own then (select r.organisation_id::text from app.room r where r.id = e.room_id) else '' end as what
    from priv.effective e
    where e.case_id = p_case and e.worker_id = any (p_workers) and e.can_read and e.valid_from <= p_at and p_at < e.valid_until
    group by e.worker_id, e.room_id, e.class, e.own
    union all
    select e.worker_id, p.organisation_id::text from priv.part e join app.party p on p.id = e.party_id
    where e.case_id = p_case and e.worker_id = any (p_workers) and e.valid_from <= p_at and p_at < e.valid_until
    union all
    select e.worker_id, e.row_id::text from priv.row_sight e
    where e.case_id = p_case and e.worker_id = any (p_workers) and e.valid_from <= p_at and p_at < e.valid_until
  )
  select s.worker_id, md5(string_agg(distinct s.what, ',' order by s.what)) from seen s group by 1;
end $$;

-- The marks of all who have a session open, by worker.
create or replace function priv.watched(p_case text) returns jsonb
language plpgsql stable as $$
declare t timestamptz := priv.now();
begin
  return (select coalesce(jsonb_object_agg(m.worker_id, m.mark), '{}')
    from priv.marks(p_case, array(select s.worker_id from priv.session s where s.ended_at is null and s.expires_at > t), t) m);
end $$;
