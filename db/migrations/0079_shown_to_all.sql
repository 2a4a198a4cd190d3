-- Which services anybody may read of without an account: none, until who owns the entry says so. And whether one may ask there without
-- saying who one is, as the service itself has told; guesses of an import tell nothing of it.
alter table app.service
  add column is_public boolean not null default false,
  add column nameless text not null default 'not-told' check (nameless in ('yes', 'no', 'not-told'));
-- What is derived from the document is no new version of the entry.
alter table app.service disable trigger user;
update app.service set nameless = 'yes' where classified = 'told' and 'anonymous' = any (serves);
alter table app.service enable trigger user;
create index service_public on app.service (id) where is_public and state = 'open';
