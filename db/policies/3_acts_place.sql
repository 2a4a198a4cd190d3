-- Where she is.

-- The room in which the application closes the text of a location row: such a room is never listed, so it is asked for by one
-- who may write there.
create or replace function act.plan_place(p_case text) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare room integer;
begin
  perform priv.begin_act(p_case);
  room := priv.room(p_case, 'location', priv.my_organisation());
  if not room = any (priv.rooms('write')) then perform priv.refuse('RN403', 'only one who is named for the class'); end if;
  return room;
end $$;

-- Where she is, with the circle of those who may look.
create or replace function act.add_place(p_case text, p_id uuid, p_kind text, p_organisation uuid, p_body bytea, p_circle uuid[]) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  room integer;
begin
  perform priv.begin_act(p_case);
  room := priv.room(p_case, 'location', priv.my_organisation());
  if not room = any (priv.rooms('write')) then perform priv.refuse('RN403', 'only one who is named for the class'); end if;
  if cardinality(p_circle) = 0 or exists (select 1 from unnest(p_circle) k left join app.worker w on w.id = k
      left join app.organisation o on o.id = w.organisation_id
      where o.kind is null or o.kind <> all (priv.service_kinds())) then
    perform priv.refuse('RN422', 'circle'); end if;
  insert into app.place (id, room_id, kind, body, author_id, written_at) values (p_id, room, p_kind, p_body, me, priv.now());
  insert into priv.place_named select p_id, p_organisation where p_organisation is not null;
  insert into app.place_circle (place_id, room_id, worker_id) select p_id, room, k from (select distinct unnest(p_circle) as k) x;
  perform priv.recompute(p_case);
  return p_id;
end $$;
