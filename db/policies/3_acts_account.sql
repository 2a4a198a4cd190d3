-- The own account and what a request asks of the database for itself.

-- Ends an account: by an organisation admin of the same organisation. Backups act at once, sessions are over.
create or replace function act.end_account(p_worker uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  c text;
begin
  if not exists (select 1 from app.worker a join app.worker w on w.organisation_id = a.organisation_id
      where a.id = priv.me() and w.id = p_worker and a.roles @> array['organisation-admin'] and w.ended_at is null and w.id <> a.id) then
    perform priv.refuse('RN404', 'no such worker'); end if;
  for c in select distinct p.case_id from app.member m join app.party p on p.id = m.party_id where m.worker_id = p_worker order by 1 loop
    perform 1 from app."case" where id = c for no key update;
  end loop;
  update app.worker set ended_at = priv.now() where id = p_worker;
  update priv.session set ended_at = now() where worker_id = p_worker and ended_at is null;
  delete from priv.draft where worker_id = p_worker;
  delete from priv.snooze where worker_id = p_worker;
  delete from priv.digest where worker_id = p_worker;
  delete from priv.list_choice where worker_id = p_worker;
  for c in select distinct p.case_id from app.member m join app.party p on p.id = m.party_id where m.worker_id = p_worker order by 1 loop
    perform priv.recompute(c);
  end loop;
  perform priv.recompute_organisation((select organisation_id from app.worker where id = p_worker));
end $$;

-- After a contact rule has changed: the list's next day may be another.
create or replace function act.refresh_list(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case, false);
  perform priv.recompute_list(p_case);
end $$;

-- Logged first: an ended session writes nothing any more.
create or replace function act.sign_out(p_leaf text, p_detail bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.log_own('SignedOut', p_leaf, p_detail);
  update priv.session set ended_at = now()
  where token_hash = sha256(convert_to(current_setting('rinnalla.token', true), 'UTF8')) and ended_at is null;
end $$;

-- Locks the page that nobody uses: the session has ended for every window, and is logged as ended. Nothing opens it again; whoever signs in gets another.
create or replace function act.lock_session(p_leaf text, p_detail bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.log_own('SignedOut', p_leaf, p_detail);
  update priv.session set ended_at = now(), locked_at = priv.now()
  where token_hash = sha256(convert_to(current_setting('rinnalla.token', true), 'UTF8')) and ended_at is null;
end $$;

-- Makes the own session last an hour longer, within its last ten minutes and up to twenty hours after it was opened; tells when it ends.
create or replace function act.extend_session() returns timestamptz
language plpgsql volatile security definer set search_path = '' as $$
declare
  own constant bytea := sha256(convert_to(current_setting('rinnalla.token', true), 'UTF8'));
begin
  if priv.me() is null then return null; end if;
  update priv.session s set expires_at = least(s.expires_at + interval '1 hour', s.opened_at + interval '20 hours')
  where s.token_hash = own and s.expires_at <= priv.now() + interval '10 minutes' and s.expires_at < s.opened_at + interval '20 hours';
  return (select s.expires_at from priv.session s where s.token_hash = own);
end $$;

create or replace function act.set_language(p_language text) returns void
language sql volatile security definer set search_path = '' as $$
  update app.worker set language = p_language where id = priv.me()
$$;

-- Asks for a job in the own name on one case; the ticket opens nothing that the worker may not see when the job runs.
create or replace function act.issue_job_ticket(p_case text, p_hash bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case, false);
  insert into priv.job_ticket values (p_hash, priv.me(), p_case, priv.now() + interval '1 day');
end $$;

-- Idempotency keys of the JSON face: the first call claims the key, a repeat gets the kept answer.
create or replace function act.claim_key(p_key text, p_request_hash bytea) returns table (fresh boolean, same boolean, status integer, answer bytea)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  k priv.idempotency;
begin
  insert into priv.idempotency (worker_id, key, request_hash) values (me, p_key, p_request_hash) on conflict do nothing;
  if found then return query select true, true, null::integer, null::bytea; return; end if;
  select * into k from priv.idempotency i where i.worker_id = me and i.key = p_key;
  return query select false, k.request_hash = p_request_hash, k.status, k.answer;
end $$;

create or replace function act.keep_answer(p_key text, p_status integer, p_answer bytea) returns void
language sql volatile security definer set search_path = '' as $$
  update priv.idempotency set status = p_status, answer = p_answer where worker_id = priv.me() and key = p_key
$$;
