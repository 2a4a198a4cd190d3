-- A person may have two parts in what happened: a buyer who also helped. The first stays the code, by which people are grouped; the rest stand beside it.
alter table app.piece add column also text[] not null default '{}';
alter table app.piece add constraint piece_also_check check (sort = 'actor' or also = '{}'),
  add constraint piece_also_other_check check (not code = any (also) and not 'herself' = any (also) and (code <> 'herself' or also = '{}'));
