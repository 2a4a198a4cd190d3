-- A session that was locked because nobody used it: it has ended, and who opens the page again is led back to it.
alter table priv.session add column locked_at timestamptz;
