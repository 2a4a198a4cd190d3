-- On which day, and perhaps at which hour, the receiver of an accepted referral means to be in contact for the first time. It names nobody and is read by
-- who reads the referral.
alter table app.referral add column meets_on date, add column meets_at time, add check (meets_at is null or meets_on is not null);
-- What the receiver's first page asks for.
create index referral_meets on app.referral (to_id, meets_on) where state = 'accepted' and meets_on is not null;
