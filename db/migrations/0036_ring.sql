-- Which key ring and master key this database is written with, and which keys the ring has made for it: a program that
-- brings others is refused before it writes, and no key is made twice for a room (src/start/ring.ts, decision 6).
alter table priv.deployment add ring text, add master text;

create table priv.room_key (
  room_id integer primary key references app.room,
  mark text not null check (mark ~ '^[0-9a-f]{16}$'),
  made_at timestamptz not null default clock_timestamp()
);
create index room_key_newest on priv.room_key (made_at);
