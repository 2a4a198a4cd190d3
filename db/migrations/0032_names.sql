-- Which columns and details of the use log can name an organisation, a worker or a place, and what decides whether they do
-- (db/policies/5_names.sql fills it at each start).
create table priv.naming_column (
  relation text not null,
  field text not null,
  rule text not null check (rule in ('mine', 'room', 'sight', 'slip', 'row', 'open', 'words', 'kept')),
  primary key (relation, field)
);
