-- Where look.enter leaves the digest of what it has settled: the last value that a connection gave a sequence is its own, no statement of a login
-- can set it, and to read it costs next to nothing. Nothing of it lasts, so no change of it is kept for a restart.
create unlogged sequence priv.settled minvalue -9223372036854775808;
