-- Whether several nodes share the key ring (decision 42): then none may work with a file of it, which would miss what the others make.
alter table priv.deployment add column ring_shared boolean not null default false;
