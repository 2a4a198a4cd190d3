-- Who wrote an entry of the use log, as the database knows it: a hash of worker and leaf, by which the detail is checked when it is read.
-- Entries of before have none.
alter table audit.entry add column acted bytea;
