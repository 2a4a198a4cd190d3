-- The service directory. An organisation's admin keeps its own services; a network coordinator those of organisations of the own
-- region, and those that nobody of ours keeps; a system admin imports. The version that one has seen must still stand.

-- Every change moves the mark. The importing command writes as the owner: the same holds for it.
create or replace function app.mark_services() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update priv.service_mark set changes = changes + 1;
  return null;
end $$;
create or replace trigger service_marked after insert or update on app.service for each statement execute function app.mark_services();

-- The words that lead to services are searched with them: their change moves the mark too.
create or replace trigger service_words_marked after insert on app.service_words for each statement execute function app.mark_services();

-- May the acting worker change an entry that this organisation keeps (null: nobody of ours)?
create or replace function priv.keeps_service(p_organisation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from app.worker w join app.organisation mine on mine.id = w.organisation_id
    where w.id = priv.me() and (
      (w.roles @> array['organisation-admin'] and p_organisation = w.organisation_id)
      or w.roles @> array['system-admin']
      or (w.roles @> array['network-coordinator'] and (p_organisation is null or exists (
        select 1 from app.organisation o where o.id = p_organisation and o.region = mine.region)))))
$$;

-- May the acting worker say that everybody may read of an entry that this organisation keeps? Its own admin alone; of an entry that nobody of
-- ours keeps, whoever keeps that.
create or replace function priv.publishes_service(p_organisation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select priv.keeps_service(p_organisation) and (p_organisation is null or exists (
    select 1 from app.worker w where w.id = priv.me() and w.organisation_id = p_organisation and w.roles @> array['organisation-admin']))
$$;

create or replace function act.put_service(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  s app.service;
  n app.service;
begin
  if priv.me() is null then perform priv.refuse('RN401', 'sign in'); end if;
  n := jsonb_populate_record(null::app.service, p_row);
  select * into s from app.service where id = n.id for no key update;
  if not priv.keeps_service(case when s.id is null then n.organisation_id else s.organisation_id end) then
    perform priv.refuse('RN403', 'another organisation keeps this service');
  end if;
  if s.id is not null and n.organisation_id is distinct from s.organisation_id and not priv.keeps_service(n.organisation_id) then
    perform priv.refuse('RN403', 'another organisation keeps this service');
  end if;
  -- Whoever keeps an entry may take it from the public page; what stands there stays, unless it goes to another organisation.
  n.is_public := coalesce(n.is_public, false);
  if n.is_public and not (coalesce(s.is_public, false) and n.organisation_id is not distinct from s.organisation_id)
    and not priv.publishes_service(n.organisation_id) then
    perform priv.refuse('RN403', 'another organisation owns this service');
  end if;
  if p_seen is distinct from s.version then perform priv.refuse('RN409', 'changed'); end if;
  if s.id is null then
    insert into app.service (id, organisation_id, source, external_id, provider, words, needs, regions, languages, serves, who_pays,
      classified, waiting_days, waiting_told_on, state, document, version, author_id, written_at, is_public, nameless)
    values (n.id, n.organisation_id, n.source, n.external_id, n.provider, n.words, n.needs, n.regions, n.languages, n.serves, n.who_pays,
      n.classified, n.waiting_days, n.waiting_told_on, 'open', n.document, 1, priv.me(), priv.now(), n.is_public, coalesce(n.nameless, 'not-told'));
    return 1;
  end if;
  update app.service set organisation_id = n.organisation_id, provider = n.provider, words = n.words, needs = n.needs,
    regions = n.regions, languages = n.languages, serves = n.serves, who_pays = n.who_pays, classified = n.classified,
    waiting_days = n.waiting_days, waiting_told_on = n.waiting_told_on, document = n.document,
    is_public = n.is_public, nameless = coalesce(n.nameless, 'not-told'),
    version = s.version + 1, author_id = priv.me(), written_at = priv.now()
  where id = n.id;
  return s.version + 1;
end $$;

-- Marks a service as closed, or as open again. A closed one is public no more: who opens it again need not be who may say so.
create or replace function act.end_service(p_service uuid, p_seen integer, p_state text) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  s app.service;
begin
  if priv.me() is null then perform priv.refuse('RN401', 'sign in'); end if;
  select * into s from app.service where id = p_service for no key update;
  if s.id is null then perform priv.refuse('RN404', 'no such service'); end if;
  if not priv.keeps_service(s.organisation_id) then perform priv.refuse('RN403', 'another organisation keeps this service'); end if;
  if s.version <> p_seen or s.state = p_state then perform priv.refuse('RN409', 'changed'); end if;
  update app.service set state = p_state, is_public = false, version = version + 1, author_id = priv.me(), written_at = priv.now() where id = p_service;
  return s.version + 1;
end $$;

-- Which directory this is and how often it has changed.
create or replace function look.service_mark() returns table (place text, changes bigint)
language sql stable security definer set search_path = '' as $$
  select current_database() || ' ' || deployment, changes from priv.service_mark
$$;

-- Whether the acting worker keeps this entry, for the buttons of its page.
create or replace function look.keeps_service(p_service uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select priv.keeps_service(s.organisation_id) from app.service s where s.id = p_service
$$;

-- Whether the acting worker may say that everybody may read of this entry.
create or replace function look.publishes_service(p_service uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select priv.publishes_service(s.organisation_id) from app.service s where s.id = p_service
$$;

-- What anybody may read of the directory: services that are open and whose owners say so. No id, no place, no e-mail address, no worker, and
-- nothing of any case; of the document only what the page draws, by its own fields.
create or replace function sign_in.public_services() returns table (organisation text, words jsonb, needs text[], regions text[], languages text[],
  who_pays text, nameless text, said jsonb)
language sql stable security definer set search_path = '' as $$
  select s.provider, s.words, s.needs, s.regions, s.languages, s.who_pays, s.nameless, jsonb_strip_nulls(jsonb_build_object(
    'name', s.document -> 'name', 'description', s.document -> 'description', 'eligibility_description', s.document -> 'eligibility_description',
    'application_process', s.document -> 'application_process', 'url', s.document -> 'url',
    'phones', (select jsonb_agg(jsonb_build_object('number', p -> 'number', 'description', p -> 'description'))
      from jsonb_path_query(s.document, '$.phones[*]') p),
    'schedules', (select jsonb_agg(jsonb_build_object('byday', h -> 'byday', 'opens_at', h -> 'opens_at', 'closes_at', h -> 'closes_at',
      'description', h -> 'description')) from jsonb_path_query(s.document, '$.schedules[*]') h),
    'attributes', (select jsonb_agg(jsonb_build_object('value', a -> 'value', 'taxonomy_term', (a -> 'taxonomy_term') - 'id'))
      from jsonb_path_query(s.document, '$.attributes[*]') a
      where a -> 'taxonomy_term' ->> 'taxonomy' = 'rinnalla' and a -> 'taxonomy_term' ->> 'code' ~ '^(main-language$|text:)')))
  from app.service s where s.is_public and s.state = 'open' order by s.id
$$;

-- The words by which people ask, of one need or of whom services suit: they belong to no organisation, so whoever keeps the entries that nobody
-- of ours keeps writes them. The version that one has seen must still stand.
create or replace function act.put_service_words(p_topic text, p_added jsonb, p_removed jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  follows integer;
begin
  if priv.me() is null then perform priv.refuse('RN401', 'sign in'); end if;
  if not priv.keeps_service(null) then perform priv.refuse('RN403', 'keeps no words'); end if;
  perform priv.one_writer('service words ' || p_topic);
  follows := priv.next_version((select max(w.version) from app.service_words w where w.topic = p_topic), p_seen);
  insert into app.service_words (topic, version, added, removed, author_id, written_at)
  values (p_topic, follows, p_added, p_removed, priv.me(), priv.now());
  return follows;
end $$;
