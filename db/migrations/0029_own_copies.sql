-- What an organisation has recorded itself stays readable for it, whatever is hidden later: its own copy of a slip does not move to the drawer
-- of those that name a hidden organisation. What named one when the lead was handed over has closed with the lead.
alter table app.consent_slip add column own_copy boolean not null default false;
alter table app.grant_slip add column own_copy boolean not null default false;
alter table app.referral add column own_copy boolean not null default true;

-- Of what stands already: all but what lies in the hidden drawer of an organisation that has led.
create function priv.has_closed(p_room integer) returns boolean language sql stable as $$
  select exists (select 1 from app.room r join app.party p on p.case_id = r.case_id and p.organisation_id = r.organisation_id and not p.lead
    where r.id = p_room and r.class = 'agreement-hidden'
      and (exists (select 1 from app.hand_over h where h.case_id = r.case_id and h.from_id = r.organisation_id and h.state = 'accepted')
        or exists (select 1 from app.invitation i where i.case_id = r.case_id and i.organisation_id = r.organisation_id and i.carries_lead)))
$$;
update app.consent_slip s set own_copy = true from priv.consent c
where c.id = s.consent_id and s.organisation_id = c.recorder_organisation_id and not priv.has_closed(s.room_id);
update app.grant_slip s set own_copy = true where s.organisation_id = s.owner_id and not priv.has_closed(s.room_id);
update app.referral r set own_copy = false where priv.has_closed(r.room_id);
drop function priv.has_closed(integer);
