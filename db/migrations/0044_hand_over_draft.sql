-- What was chosen on the page of a hand-over that has not left: kept as it was ticked, also before the person has been asked. It tells that a
-- part is hidden, so it lies apart from what the receiver and the own team read.
create table priv.hand_over_draft (
  hand_over_id uuid primary key references app.hand_over,
  parts text[] not null check (parts <@ array['contact', 'times', 'plan', 'wishes']),
  asked_by uuid,
  agreed text check (agreed in ('her', 'organisation'))
);
