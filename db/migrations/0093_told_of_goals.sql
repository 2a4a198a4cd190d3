-- Which goals' lines went along with a referral, and what its receiver has said came of each: closed together, every telling after the one before, so that
-- what was said first stays. It names nobody and is read by who reads the referral. Of those sent before nothing is known.
alter table app.referral add column goals uuid[] not null default '{}', add column told bytea;
-- What the sender's plan asks for.
create index referral_told on app.referral (case_id, changed_at) where told is not null;
