-- What seals the sight that look.enter has settled for one transaction, so that no setting of a session can pretend to it.
-- Made here, never told, different in every database; a copy of the database may be given a new one at any time.
create table priv.entering (
  only_row boolean primary key default true check (only_row),
  key text not null check (length(key) = 64)
);
insert into priv.entering (key) values (encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'));
