-- What a deployment writes of the law. An administrator alone does, without a release; she sees no case.

create or replace function priv.keeps_law() returns boolean
language sql stable security definer set search_path = '' as $$
  select priv.acts_as(array['system-admin'])
$$;

-- The next entries of several provisions or rules, all or none: [{"kind", "key", "seen", "act", "said", "reason"}, …]. The entry that was
-- seen last of each must still be its last.
create or replace function act.write_law(p_entries jsonb) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  stale boolean;
  written integer;
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  if not priv.keeps_law() then perform priv.refuse('RN403', 'not an administrator'); end if;
  -- One writer at a time: the second finds what the first has written, and the marks follow each other as the entries do.
  -- Another mark each time, so that one who has read what a restored copy never had reads anew.
  update priv.law_mark set changes = changes + 1, deployment = gen_random_uuid();
  select coalesce(bool_or(e.seen is distinct from (select coalesce(max(l.entry), 0) from app.law_entry l where l.kind = e.kind and l.key = e.key)), false)
    into stale from jsonb_to_recordset(p_entries) e(kind text, key text, seen integer);
  if stale then perform priv.refuse('RN409', 'changed'); end if;
  insert into app.law_entry (kind, key, entry, act, said, reason, author_id, author_name, written_at)
  select e.kind, e.key, e.seen + row_number() over (partition by e.kind, e.key order by e.place), e.act, e.said, e.reason, me,
    (select w.name from app.worker w where w.id = me), priv.now()
  from rows from (jsonb_to_recordset(p_entries) as (kind text, key text, seen integer, act text, said jsonb, reason text))
    with ordinality e(kind, key, seen, act, said, reason, place);
  get diagnostics written = row_count;
  return written;
end $$;

-- Whether the mark that look.enter told still stands, after the entries were read.
create or replace function look.law_mark() returns text
language sql stable security definer set search_path = '' as $$
  select priv.law_mark()
$$;

-- The same with all that was written, for the pages that are open without a session. Nothing of it is secret.
create or replace function sign_in.law_mark() returns text
language sql stable security definer set search_path = '' as $$
  select priv.law_mark()
$$;
create or replace function sign_in.law_entries()
returns table (kind text, key text, entry integer, act text, said jsonb, written_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select l.kind, l.key, l.entry, l.act, l.said, l.written_at from app.law_entry l
$$;

-- What was corrected of rules before entries were kept, for a job of the release before; goes with its table in the next one.
create or replace function job.deadline_rules() returns setof app.deadline_rule
language sql stable security definer set search_path = '' as $$
  select distinct on (r.key) r.* from app.deadline_rule r order by r.key, r.version desc
$$;

-- And for the job, which has no session.
create or replace function job.law_entries()
returns table (kind text, key text, entry integer, act text, said jsonb, written_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select * from sign_in.law_entries()
$$;

-- Whoever reads a provision proposes what to correct of it. Thirty at most wait of one proposer.
create or replace function act.propose_law(p_id uuid, p_provision text, p_seen integer, p_language text, p_body bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare me uuid := priv.me();
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  perform 1 from app.worker w where w.id = me for no key update;
  if (select count(*) from app.law_proposal p where p.worker_id = me and p.state = 'waiting') >= 30 then
    perform priv.refuse('RN409', 'enough proposals wait');
  end if;
  insert into app.law_proposal (id, provision, seen, language, worker_id, key_room_id, body, proposed_at)
  values (p_id, p_provision, p_seen, p_language, me, priv.room(null, 'organisation-log', priv.my_organisation()), p_body, priv.now());
end $$;

-- An administrator takes a proposal into the correction that was written with it, by the number of that entry, with an answer or without one, or
-- closes it with a reason.
create or replace function act.answer_law_proposal(p_id uuid, p_entry integer, p_answer bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare p app.law_proposal;
begin
  if not priv.keeps_law() then perform priv.refuse('RN403', 'not an administrator'); end if;
  if p_entry is null and p_answer is null then perform priv.refuse('RN422', 'an entry or a reason'); end if;
  select * into p from app.law_proposal x where x.id = p_id for update;
  if p.id is null then perform priv.refuse('RN404', 'no such proposal'); end if;
  if p.state <> 'waiting' then perform priv.refuse('RN409', 'already answered'); end if;
  update app.law_proposal set state = case when p_entry is null then 'closed' else 'taken' end, entry = p_entry, answer = p_answer,
    answered_at = priv.now() where id = p_id;
end $$;

-- What waits for an administrator, the oldest first; of one id, that one alone. Whose a proposal is, is not told: who works at a shelter
-- may be nobody's to know.
drop function if exists look.law_proposals(uuid);
create function look.law_proposals(p_id uuid)
returns table (id uuid, provision text, seen integer, language text, key_room_id integer, body bytea, proposed_at timestamptz)
language sql stable security definer set search_path = '' rows 10 as $$
  select p.id, p.provision, p.seen, p.language, p.key_room_id, p.body, p.proposed_at from app.law_proposal p
  where p.state = 'waiting' and (p_id is null or p.id = p_id) and (select priv.keeps_law())
  order by p.proposed_at, p.id limit 101
$$;

-- The acting worker looks at what became of their own proposals, all of them or those of one provision: what was answered is no news any more.
drop function if exists look.see_law_answers(text);
create function look.see_law_answers(p_provision text) returns setof uuid
language sql volatile security definer set search_path = '' rows 10 as $$
  update app.law_proposal p set answer_seen_at = priv.now()
  where p.worker_id = priv.me() and p.state <> 'waiting' and p.answer_seen_at is null and (p_provision is null or p.provision = p_provision)
  returning p.id
$$;
