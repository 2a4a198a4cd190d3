-- Who has been named lately, without reading every naming of a worker of many cases.
create index member_lately on app.member (worker_id, valid_from) where ended_at is null;
