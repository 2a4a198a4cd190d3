-- While the key ring is put under another master key, the mark of the one that comes: a start that finds it says how the change is
-- finished (src/keys/change-master.ts).
alter table priv.deployment add master_next text;
