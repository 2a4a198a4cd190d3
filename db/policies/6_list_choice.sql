-- How whoever acts wants the own list of cases; nothing where it is the usual way. Nobody else reads or sets it.
create or replace function look.list_choice() returns table (sort text, shown text)
language sql stable security definer set search_path = '' as $$
  select c.sort, c.shown from priv.list_choice c where c.worker_id = (select priv.me())
$$;

-- Remembers it over sessions; the usual way is kept as no row.
create or replace function act.set_list_choice(p_sort text, p_shown text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
begin
  if me is null then perform priv.refuse('RN403', 'not signed in'); end if;
  if p_sort = 'day' and p_shown = 'all' then
    delete from priv.list_choice c where c.worker_id = me;
  else
    insert into priv.list_choice (worker_id, sort, shown) values (me, p_sort, p_shown)
    on conflict (worker_id) do update set sort = excluded.sort, shown = excluded.shown;
  end if;
end $$;
