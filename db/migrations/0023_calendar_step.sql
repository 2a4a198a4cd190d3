-- The calendar holds planned steps of a process and running clocks too. Days that stand already come in with the next refresh of the lists.
alter table priv.calendar_line drop constraint calendar_line_kind_check;
alter table priv.calendar_line add constraint calendar_line_kind_check
  check (kind in ('meeting', 'appointment', 'task', 'process_step', 'deadline'));
update app.case_list set stale_at = now() where case_id in (
  select r.case_id from app.deadline l join app.room r on r.id = l.room_id where l.state = 'running'
  union
  select r.case_id from app.process_step s join app.room r on r.id = s.room_id where s.state = 'planned');
