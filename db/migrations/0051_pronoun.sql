-- By which pronoun somebody wants to be spoken of, where a language asks for one: class case (access model, 3). Nobody asked has no row.
create table app.pronoun (
  id uuid primary key,
  room_id integer not null references app.room,
  pronoun text not null check (pronoun in ('she', 'he', 'they', 'none')),
  said_on date not null,
  author_id uuid not null,
  version integer not null default 1,
  -- As every kind of line has it; this one has no words of its own.
  body bytea,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id)
);
create index pronoun_room on app.pronoun (room_id, said_on desc, id);
select priv.make_history('pronoun');
