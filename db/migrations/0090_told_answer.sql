-- What somebody who is called has answered to the one that called, by telephone or face to face: for which time, and when it was written down. Of those
-- who do not read the invitation here nothing else can be known beforehand.
alter table app.meeting_attendee
  add column told text check (told in ('comes', 'cannot', 'other-time')),
  add column told_starts_at timestamptz,
  add column told_ends_at timestamptz,
  add column told_at timestamptz,
  add constraint told_whole check (num_nulls(told, told_starts_at, told_ends_at, told_at) in (0, 4));
