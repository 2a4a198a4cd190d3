-- What priv.keep has declared of each table with a history (db/policies/7_tables.sql), for the test that finds what was forgotten.
create table priv.kept (
  kind text primary key,
  -- What a correction may change, and what it never does.
  changes text[] not null,
  fixed text[] not null,
  check (not changes && fixed)
);

-- For migrations: the former versions of a new kind of row lie in a table of this shape.
create function priv.make_history(kind text) returns void
language plpgsql set search_path = '' as $$
begin
  execute format('create table app.%2$I (
      %3$I uuid not null,
      room_id integer not null,
      version integer not null,
      was jsonb not null,
      body bytea,
      reason bytea,
      author_id uuid not null,
      written_at timestamptz not null,
      primary key (%3$I, version),
      foreign key (%3$I, room_id) references app.%1$I (id, room_id)
    );
    create index %4$I on app.%2$I (room_id);
    create index %5$I on app.%2$I (%3$I, room_id)',
    kind, kind || '_version', kind || '_id', kind || '_version_room', kind || '_version_row');
end $$;

-- These kinds kept their history by functions of their own, and tables were opened by a function of other words.
drop trigger if exists note_kept on app.note;
drop trigger if exists person_kept on app.person;
drop trigger if exists service_kept on app.service;
drop trigger if exists process_kind_in_class on app.process;
drop function if exists app.keep_note_version(), app.keep_person_version(), app.keep_service(), app.keep_course_to_class(),
  priv.protect(text, text, boolean, boolean);
