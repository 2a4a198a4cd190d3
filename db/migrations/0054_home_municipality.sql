-- What is known of the home municipality, from a day on: class coordination (decision 47). Who arranges by it is a place, so it lies
-- closed in the body; the municipality itself is kept nowhere.
create table app.home_municipality (
  id uuid primary key,
  room_id integer not null references app.room,
  answer text not null check (answer in ('yes', 'no', 'unclear')),
  since_on date not null,
  author_id uuid not null,
  version integer not null default 1,
  body bytea,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id)
);
create index home_municipality_room on app.home_municipality (room_id, since_on desc, id);
select priv.make_history('home_municipality');
