-- Pages about many cases ask for one class of each.
create index effective_worker_class on priv.effective (worker_id, case_id, class);
drop index priv.effective_worker;
