-- Where a piece or a step stands in the one order of time (decision 64): the day, and before or after others of that day. The database works
-- both out (db/policies/5_story.sql); nobody writes them. A row that stands nowhere yet has no stands_at.
alter table app.piece add column stands_on date, add column stands_at integer;
alter table app.process_step add column stands_on date, add column stands_at integer;
drop index app.piece_room;
create index piece_room on app.piece (room_id, stands_on desc, stands_at desc, id desc);
drop index app.process_step_room;
create index process_step_room on app.process_step (room_id, stands_on desc, stands_at desc, id desc);
