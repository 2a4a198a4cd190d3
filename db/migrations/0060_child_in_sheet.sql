-- What is recorded of a child goes along with the lead where the person agrees to it. `app.hand_over.parts` stays without it: who reads that row
-- may not know of a child. Those named for class contact are told by look.handed_children.
alter table priv.hand_over_line drop constraint hand_over_line_part_check, drop constraint hand_over_line_kind_check;
alter table priv.hand_over_line add constraint hand_over_line_part_check check (part in ('contact', 'times', 'plan', 'wishes', 'child')),
  add constraint hand_over_line_kind_check
    check (kind in ('contact_rule', 'appointment', 'deadline', 'goal', 'task', 'wish', 'child', 'child_step'));
alter table app.handed_row drop constraint handed_row_kind_check;
alter table app.handed_row add constraint handed_row_kind_check
  check (kind in ('contact_rule', 'appointment', 'deadline', 'goal', 'task', 'wish', 'child', 'child_step'));
alter table priv.hand_over_draft drop constraint hand_over_draft_parts_check;
alter table priv.hand_over_draft add constraint hand_over_draft_parts_check check (parts <@ array['contact', 'times', 'plan', 'wishes', 'child']);
