-- An invitation is addressed to one organisation and used once: the code beside it was shown and never asked for.
drop function if exists act.invite(text, uuid, uuid, uuid, bytea, bytea, text, text, boolean);
alter table app.invitation drop column code;
alter table app.intake_slip drop column code;
