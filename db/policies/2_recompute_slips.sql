-- Which drawer of its keeper a paper lies in follows from who is hidden now: what names anybody hidden beside the keeper lies in the drawer of
-- such names, but where it stays.
create or replace function priv.drawer(p_case text, p_keeper uuid, p_names uuid[], p_stays boolean) returns integer
language sql volatile as $$
  select priv.room(p_case, case when not p_stays and exists (
      select 1 from unnest(p_names) o where o <> p_keeper and priv.is_hidden(p_case, o))
    then 'agreement-hidden' else 'agreement' end, p_keeper)
$$;

-- What an organisation has recorded itself: its own copy stays where its team reads it (access model 5 b (b)); the lead reads both drawers.
-- The text stays closed with key_room_id.
create or replace function priv.place_slips(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare lead_org uuid := priv.lead_organisation(p_case);
begin
  update app.consent_slip s set room_id = n.room_id
  from (select k.id, priv.drawer(p_case, k.organisation_id, k.owner_ids || k.to_ids, k.own_copy and k.organisation_id <> lead_org) as room_id
      from app.consent_slip k join priv.consent c on c.id = k.consent_id where c.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.grant_slip s set room_id = n.room_id
  from (select k.id, priv.drawer(p_case, k.organisation_id, array[k.owner_id, k.to_id], k.own_copy and k.organisation_id <> lead_org) as room_id
      from app.grant_slip k join priv."grant" g on g.id = k.grant_id where g.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  -- What a consent asks of the organisation that has recorded it stays with that organisation's own slip of it.
  update app.grant_request s set room_id = n.room_id
  from (select k.id, priv.drawer(p_case, k.organisation_id, k.to_ids, coalesce(own.own_copy, false) and k.organisation_id <> lead_org) as room_id
      from app.grant_request k join priv.consent c on c.id = k.consent_id
        left join app.consent_slip own on own.consent_id = k.consent_id and own.organisation_id = k.organisation_id where c.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.invitation s set room_id = n.room_id
  from (select k.id, priv.drawer(p_case, k.organisation_id, array[k.to_id], false) as room_id
      from app.invitation k where k.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.referral s set room_id = n.room_id
  from (select k.id, priv.drawer(p_case, k.organisation_id, array[k.to_id], k.own_copy and k.organisation_id <> lead_org) as room_id
      from app.referral k where k.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.join_offer s set room_id = n.room_id
  from (select k.id, priv.drawer(p_case, k.organisation_id, array[k.to_id], false) as room_id
      from app.join_offer k where k.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.compilation_slip s set room_id = n.room_id
  from (select k.id, priv.drawer(p_case, k.organisation_id, array[k.from_id, k.to_id], false) as room_id
      from app.compilation_slip k join priv.compilation c on c.id = k.compilation_id where c.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.hand_over_slip s set room_id = n.room_id
  from (select k.hand_over_id, k.organisation_id, priv.drawer(p_case, k.organisation_id, array[h.from_id, h.to_id], false) as room_id
      from app.hand_over_slip k join app.hand_over h on h.id = k.hand_over_id where h.case_id = p_case) n
  where n.hand_over_id = s.hand_over_id and n.organisation_id = s.organisation_id and n.room_id <> s.room_id;
  perform priv.place_asked_of_lead(p_case, lead_org);
end $$;
