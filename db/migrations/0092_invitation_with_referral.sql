-- Which referral an invitation goes with, where both were sent in one act to an organisation that is not on the case: its intake room sees both rows.
-- No foreign key: the two lie in rooms of two organisations, and each is erased with its own.
alter table app.intake_slip add column referral_id uuid;
create index intake_slip_referral on app.intake_slip (referral_id) where referral_id is not null;
