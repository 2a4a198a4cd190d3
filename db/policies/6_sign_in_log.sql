-- What sign-in must know before there is a session: whose log a failed attempt belongs to, and the room whose key closes the
-- secret of the codes. A failed attempt is in the owner's log before the answer leaves (access text, sentence 15).
create or replace function sign_in.account(p_worker uuid)
returns table (name text, organisation_id uuid, organisation text, kind text, log_room integer)
language sql stable security definer set search_path = '' as $$
  select w.name, o.id, o.name, o.kind, r.id
  from app.worker w join app.organisation o on o.id = w.organisation_id
    join app.room r on r.organisation_id = o.id and r.case_id is null and r.class = 'organisation-log'
  where w.id = p_worker
$$;

-- Counts the failure and logs it, together. The kind of the entry is no choice of the caller, nor is its room.
create or replace function sign_in.log_failure(p_worker uuid, p_leaf text, p_detail bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform sign_in.failed(p_worker);
  perform priv.log(w.id, r.id, r.id, 'SignInFailed', '{}', p_leaf, p_detail)
  from app.worker w join app.room r on r.organisation_id = w.organisation_id and r.case_id is null and r.class = 'organisation-log'
  where w.id = p_worker;
end $$;
