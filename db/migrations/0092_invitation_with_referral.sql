-- Which referral an invitation goes with, where both were sent in one act to an organisation that is not on the case: its intake room sees both rows.
alter table app.intake_slip add column referral_id uuid references app.referral;
create index intake_slip_referral on app.intake_slip (referral_id) where referral_id is not null;
