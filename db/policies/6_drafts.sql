-- Drafts of forms, each the author's alone: no login reads the table, and every function here asks for the rows of who acts. The program closes them
-- (src/platform/http/drafts.ts). They know no case: a form is opened as it is for this worker before its drafts are asked for.

-- The own drafts of a form, the last one first.
create or replace function look.drafts(p_form bytea) returns table (id uuid, version integer, body bytea, kept_at timestamptz, expires_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select d.id, d.version, d.body, d.kept_at, d.expires_at from priv.draft d
  where d.form_hash = p_form and d.worker_id = priv.me() and d.expires_at > priv.now()
  order by d.kept_at desc, d.id
$$;

-- The own drafts that were left an hour ago or more, of each form the last one: the ten last.
create or replace function look.left_drafts() returns table (id uuid, version integer, body bytea, kept_at timestamptz, expires_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select l.id, l.version, l.body, l.kept_at, l.expires_at from (
    select distinct on (d.form_hash) d.* from priv.draft d
    where d.worker_id = priv.me() and d.expires_at > priv.now() order by d.form_hash, d.kept_at desc, d.id) l
  where l.kept_at <= priv.now() - interval '1 hour' order by l.kept_at desc, l.id limit 10
$$;

-- Keeps what a window has typed: in its own row as long as nobody has written that since this window read it, else in a new one, so that nothing is
-- written over unseen. `p_body` is closed for the row and its next version, `p_new_body` for the new row. Of one worker fifty at most, the last.
create or replace function act.keep_draft(p_form bytea, p_id uuid, p_seen integer, p_body bytea, p_new_id uuid, p_new_body bytea)
returns table (id uuid, version integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  t timestamptz := priv.now();
begin
  if me is null then return; end if;
  return query update priv.draft d set body = p_body, version = d.version + 1, kept_at = t, expires_at = t + interval '14 days'
    where d.id = p_id and d.worker_id = me and d.form_hash = p_form and d.version = p_seen returning d.id, d.version;
  if found then return; end if;
  delete from priv.draft d using (select o.id from priv.draft o where o.worker_id = me order by o.kept_at desc, o.id offset 49) old where d.id = old.id;
  return query insert into priv.draft as d (id, worker_id, form_hash, version, body, kept_at, expires_at)
    values (p_new_id, me, p_form, 1, p_new_body, t, t + interval '14 days') returning d.id, d.version;
end $$;

-- Ends a draft whose text was sent or thrown away, as it was read: what another window has written into it since stays.
create or replace function act.end_draft(p_id uuid, p_seen integer) returns void
language sql volatile security definer set search_path = '' as $$
  delete from priv.draft d where d.id = p_id and d.worker_id = priv.me() and d.version = p_seen
$$;

-- Makes one of several the one that its form opens with.
create or replace function act.take_draft(p_id uuid) returns void
language sql volatile security definer set search_path = '' as $$
  update priv.draft d set kept_at = priv.now() where d.id = p_id and d.worker_id = priv.me()
$$;
