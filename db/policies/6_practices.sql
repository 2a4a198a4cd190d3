-- Practices that organisations have written, and who has adopted one. Team leads and organisation admins write for their organisation; whoever
-- is named owner of a practice sets its next review and changes nothing else. The version that one has seen must still stand.

-- Which versions the acting worker reads: those of the own organisation, and of others the last where it is published. What was withdrawn or
-- said better is read by nobody else any more.
create or replace function priv.practices() returns text[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(p.key || ' ' || p.version), '{}') from app.practice p
  -- Whose the reader is, is asked once and not of each row.
  where priv.me() is not null and (p.organisation_id = (select priv.my_organisation()) or (p.state = 'published'
    and not exists (select 1 from app.practice n where n.key = p.key and n.version > p.version)))
$$;

-- By what the program holds the practices that an organisation sees: another text when one of them was written, taken back or written otherwise, and
-- the same whatever is drafted elsewhere.
create or replace function look.practice_mark() returns text
language sql stable security definer set search_path = '' as $$
  select coalesce(md5(string_agg(p.key || ' ' || p.version || ' ' || p.written_at || ' ' || p.xmin, ',' order by p.key, p.version)), '')
  -- Joined, not looked for in the list one by one: every page of a case asks this.
  from unnest((select priv.practices())) v (id) join app.practice p on p.key || ' ' || p.version = v.id
$$;

create or replace function priv.keeps_practices() returns boolean
language sql stable security definer set search_path = '' as $$
  select priv.acts_as(array['team-lead', 'organisation-admin'])
$$;

create or replace function act.put_practice(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  n app.practice := jsonb_populate_record(null::app.practice, p_row);
  s app.practice;
  keeps boolean := priv.keeps_practices();
  follows integer;
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  perform priv.one_writer('practice ' || n.key);
  select * into s from app.practice p where p.key = n.key order by p.version desc limit 1;
  if s.organisation_id <> priv.my_organisation() and s.state <> 'published' then perform priv.refuse('RN404', 'no such practice'); end if;
  if s.organisation_id <> priv.my_organisation() or (not keeps and s.owner_id is distinct from me) then
    perform priv.refuse('RN403', 'another keeps this practice');
  end if;
  -- An owner who stands stays; a new one is a colleague who has an account.
  if keeps and n.owner_id is distinct from s.owner_id and not priv.is_colleague(n.owner_id) then perform priv.refuse('RN404', 'no such worker'); end if;
  -- What others read is not hidden again under a draft: it is withdrawn, and that is said.
  if keeps and s.state = 'published' and n.state = 'draft' then perform priv.refuse('RN422', 'published'); end if;
  follows := priv.next_version(s.version, p_seen);
  if not keeps then
    s.review_on := n.review_on;
    n := s;
  end if;
  n.organisation_id := priv.my_organisation(); n.version := follows; n.author_id := me; n.written_at := priv.now();
  insert into app.practice select n.*;
  return follows;
end $$;

-- What became of a practice in the own organisation. Of shipped ones the program knows the keys; any other must be published.
create or replace function act.put_adoption(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  n app.adoption := jsonb_populate_record(null::app.adoption, p_row);
  stands integer;
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  if not priv.keeps_practices() then perform priv.refuse('RN403', 'neither a team lead nor an organisation admin'); end if;
  if n.key ~ '^own-[0-9a-f]{16}$' and not exists (select 1 from app.practice p where p.key = n.key and p.state = 'published'
      and not exists (select 1 from app.practice l where l.key = p.key and l.version > p.version)) then
    perform priv.refuse('RN404', 'no such practice');
  end if;
  n.organisation_id := priv.my_organisation();
  perform priv.one_writer('adoption ' || n.key || ' ' || n.organisation_id);
  select max(a.version) into stands from app.adoption a where a.key = n.key and a.organisation_id = n.organisation_id;
  n.version := priv.next_version(stands, p_seen); n.author_id := me; n.written_at := priv.now();
  insert into app.adoption select n.*;
  return n.version;
end $$;

-- Practices whose review is due, each as it stands, with its owner if there is one who still has an account.
create or replace function priv.practices_due() returns table (key text, version integer, owner_id uuid)
language sql stable security definer set search_path = '' as $$
  select p.key, p.version, w.id
  from (select distinct on (l.key) l.* from app.practice l order by l.key, l.version desc) p
    left join app.worker w on w.id = p.owner_id and (w.ended_at is null or w.ended_at > priv.now())
  where p.state = 'published' and p.review_on <= (priv.now() at time zone 'Europe/Helsinki')::date
$$;

-- Reminds the owners by mail, once for each version. Returns how many practices.
create or replace function job.remind_of_practices() returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  due uuid[];
begin
  with made as (
    insert into priv.practice_reminder (key, version, made_at)
    select d.key, d.version, priv.now() from priv.practices_due() d where d.owner_id is not null on conflict do nothing returning key, version
  )
  select array_agg(d.owner_id) into due from priv.practices_due() d join made m using (key, version);
  return priv.mail_to(due);
end $$;
