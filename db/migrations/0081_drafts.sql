-- What somebody has typed into a form and not sent yet, until it is sent, thrown away or fourteen days old. Each window writes a row of its own. No
-- row tells which form it is of: its address is there as a keyed hash alone, and the fields are closed with a key of the ring.
create table priv.draft (
  id uuid primary key,
  worker_id uuid not null references app.worker,
  form_hash bytea not null check (octet_length(form_hash) = 32),
  version integer not null check (version > 0),
  body bytea not null check (octet_length(body) between 30 and 1200000),
  kept_at timestamptz not null,
  expires_at timestamptz not null
);
create index draft_form on priv.draft (worker_id, form_hash);
create index draft_kept on priv.draft (worker_id, kept_at);
create index draft_expires on priv.draft (expires_at);
