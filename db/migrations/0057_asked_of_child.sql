-- Whether the person was told, when a consent was asked, that class contact holds what is recorded of a child (decision 51). What was asked before
-- the words said so covers no child.
alter table app.consent_slip add column asks_of_child boolean not null default false;
