-- What an organisation has recorded itself stays readable for it, whatever is hidden later: its own copy of a slip never moves to the drawer
-- of those that name a hidden organisation. What the lead records while it leads is in the lead's keeping and closes with the lead.
alter table app.consent_slip add column own_copy boolean not null default false;
alter table app.grant_slip add column own_copy boolean not null default false;
alter table app.referral add column own_copy boolean not null default false;

-- Of what stands already, only what was surely not recorded by a lead.
create function priv.never_led(p_case text, p_organisation uuid) returns boolean language sql stable as $$
  select exists (select 1 from app.party p where p.case_id = p_case and p.organisation_id = p_organisation and not p.lead)
    and not exists (select 1 from app.hand_over h where h.case_id = p_case and h.from_id = p_organisation and h.state = 'accepted')
    and not exists (select 1 from app.invitation i where i.case_id = p_case and i.organisation_id = p_organisation)
$$;
update app.consent_slip s set own_copy = true from priv.consent c
where c.id = s.consent_id and s.organisation_id = c.recorder_organisation_id and priv.never_led(c.case_id, s.organisation_id);
update app.grant_slip s set own_copy = true from priv."grant" g
where g.id = s.grant_id and s.organisation_id = s.owner_id and priv.never_led(g.case_id, s.organisation_id);
update app.referral r set own_copy = true where priv.never_led(r.case_id, r.organisation_id);
drop function priv.never_led(text, uuid);
