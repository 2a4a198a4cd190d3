-- The former versions of a note keep its clear columns too, as those of every other kind do: a corrected day was lost.
alter table app.note_version add column was jsonb not null default '{}';
