-- What has lately ended or been accepted is found by its day, not by walking over all that an organisation holds.
create index consent_slip_ended on app.consent_slip (organisation_id, ends_at) where withdrawn_at is null;
create index referral_accepted_for on app.referral (made_by, changed_at) where state = 'accepted';
