-- A form that came when the session of its writer had ended: kept under a key that her browser alone has, until she is back. No row tells which
-- form it was, on which case, or what was typed.
create table priv.kept_form (
  id_hash bytea primary key check (octet_length(id_hash) = 32),
  worker_id uuid not null references app.worker,
  body bytea not null check (octet_length(body) between 29 and 1200000),
  kept_at timestamptz not null,
  expires_at timestamptz not null
);
create index kept_form_worker on priv.kept_form (worker_id, kept_at);
create index kept_form_expires on priv.kept_form (expires_at);
