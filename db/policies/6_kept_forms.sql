-- Forms that came when the session of their writer had ended. The program has closed them under a key that it gives the browser and keeps nowhere.

-- Keeps one for whoever had the session of this token; false where there was none, or the account has ended. Of one worker ten at most.
create or replace function sign_in.keep_form(p_token_hash bytea, p_id_hash bytea, p_body bytea) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare
  t timestamptz := priv.now();
  whose uuid;
begin
  select s.worker_id into whose from priv.session s join app.worker w on w.id = s.worker_id
  where s.token_hash = p_token_hash and (w.ended_at is null or w.ended_at > t);
  if whose is null then return false; end if;
  delete from priv.kept_form f using (select k.id_hash from priv.kept_form k where k.worker_id = whose order by k.kept_at desc offset 9) old
  where f.id_hash = old.id_hash;
  insert into priv.kept_form (id_hash, worker_id, body, kept_at, expires_at) values (p_id_hash, whose, p_body, t, t + interval '12 hours');
  return true;
end $$;

-- The acting worker's own, and nobody else's.
create or replace function look.kept_form(p_id_hash bytea) returns bytea
language sql stable security definer set search_path = '' as $$
  select f.body from priv.kept_form f where f.id_hash = p_id_hash and f.worker_id = priv.me() and f.expires_at > priv.now()
$$;
