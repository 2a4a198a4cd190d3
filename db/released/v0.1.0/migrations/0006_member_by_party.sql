-- The team of a case with those who have left it: sight is computed and authors are named from it.
create index member_party on app.member (party_id, worker_id);
