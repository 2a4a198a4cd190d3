-- A compilation may leave as a file that is sealed to the receiver's key (decision 72). The lead names the key first: every owner sees its mark on its
-- own slip before it releases, and what others had released before that is a draft again. On all slips stand the same mark and the same words; who
-- sealed it, and the file itself, which opens with the receiver's key alone, stand on the lead's.
alter table app.compilation_slip add column key_mark text check (key_mark ~ '^[0-9a-f]{32}$'), add column receiver bytea,
  add column compared text check (compared in ('phone', 'face-to-face')), add column sealed_by uuid, add column sealed_at timestamptz,
  add column digest text check (digest ~ '^[0-9a-f]{64}$'), add column sealed_file bytea,
  add check ((key_mark is null) = (receiver is null)), add check ((digest is null) = (sealed_at is null)), add check ((digest is null) = (compared is null)),
  add check (digest is null or (key_mark is not null and state in ('sent', 'closed'))), add check (sealed_file is null or (digest is not null and sealed_by is not null));
