import type { Sabotage } from './sabotage-kinds.ts';

/** Functions of `look` that tell more than their asker may know: the comparison of what they tell must turn red. */

const list = 'priv.recompute_list(text)';

/** The own list of cases: it says how one stands to each, and is filtered and ordered by that. */
export const ofTheList: readonly Sabotage[] = [
  {
    name: 'a team lead stands on the list as one who is named',
    functions: [{ where: list, from: `('seen', s.w -`, to: `('named', s.w -` }],
    seenBy: 'listing',
  },
  {
    name: 'the list says that the own organisation leads, whoever leads',
    functions: [{ where: list, from: 'and y.lead group by', to: 'group by' }],
    seenBy: 'listing',
  },
  {
    name: 'whoever leads the case, the list says so to all who see that part',
    functions: [{ where: list, from: 'and k.organisation_id = y.organisation_id', to: '' }],
    seenBy: 'listing',
  },
];

export const brokenLooks: readonly Sabotage[] = [
  {
    name: 'a hidden part is told to those who do not see it',
    functions: [{ where: 'look.hidden_parts(text)', from: 'and p.id = any (priv.parties())', to: '' }],
    seenBy: 'looks',
  },
  {
    name: 'a consent of before counts as one that spoke of a child: what is recorded of one reaches its readers unasked',
    functions: [{ where: 'look.unasked_of_child(text)', from: 'coalesce(s.asks_of_child, false)', to: 'true' }],
    seenBy: 'looks',
  },
  {
    name: 'whoever reads contact on a consent is asked of, though the client was told of a child',
    functions: [{ where: 'look.unasked_of_child(text)', from: 'or coalesce(s.asks_of_child, false)', to: '' }],
    seenBy: 'looks',
  },
  {
    name: 'one is told who reads on a consent of whose paper one knows nothing',
    functions: [{ where: 'look.unasked_of_child(text)', from: `and g.room_id = any (priv.rooms('read'))`, to: '' }],
    seenBy: 'looks',
  },
  {
    name: 'one may refer to whom one does not see',
    functions: [
      {
        where: 'look.referral_bases(text)',
        from: 'and (priv.in_sight(p_case, ct.to_id) or priv.acting_lead(p_case, mine) = priv.me() and own.leads)',
        to: '',
      },
    ],
    seenBy: 'looks',
  },
  {
    name: 'what has come about since a bar is told to whoever asks',
    functions: [{ where: 'look.since_bars(text)', from: 'and b.id = any (priv.row_ids())', to: '' }],
    seenBy: 'looks',
  },
  {
    name: 'the workers of a part are told to those who do not see it',
    functions: [
      { where: 'look.compilation_readers(text, uuid)', from: 't.party_id = any (priv.parties()) and', to: '' },
    ],
    seenBy: 'looks',
  },
  {
    name: 'what was handed over is told to the whole organisation',
    functions: [{ where: 'look.received_state(text)', from: 'and r.id = any (priv.row_ids())', to: '' }],
    seenBy: 'looks',
  },
  {
    name: 'the page on rights tells the rights of all who are on the case',
    functions: [{ where: 'look.why(text)', from: 'e.worker_id = me and', to: '' }],
    seenBy: 'looks',
  },
  {
    name: 'a colleague is told what a leaver stood for',
    functions: [{ where: 'look.leaver_duties(uuid)', from: `and a.roles @> array['organisation-admin']`, to: '' }],
    seenBy: 'looks',
  },
  {
    name: 'one may ask a task of whom a consent names no more',
    functions: [
      {
        where: 'priv.networks_with(text, uuid)',
        from: 'and s.withdrawn_at is null and c.withdrawn_at is null and s.starts_at <= priv.now() and s.ends_at > priv.now()',
        to: '',
      },
    ],
    seenBy: 'looks',
  },
  {
    name: 'the calendar of another is opened',
    functions: [
      {
        where:
          'look.calendar(timestamp with time zone, timestamp with time zone, timestamp with time zone, uuid, integer)',
        from: 'priv.days_in_sight(me, t) l',
        to: 'priv.calendar_line l',
      },
    ],
    seenBy: 'lists',
  },
  {
    name: 'invitations of others wait on the own list',
    functions: [
      {
        where: 'look.meetings_waiting()',
        from: 'priv.days_in_sight(me, t) l',
        to: 'priv.calendar_line l',
      },
    ],
    seenBy: 'lists',
  },
  {
    name: 'today tells whom others meet',
    functions: [
      {
        where: 'look.meets(timestamp with time zone, timestamp with time zone, integer)',
        from: 'priv.days_in_sight(me, t) l',
        to: 'priv.calendar_line l',
      },
    ],
    seenBy: 'lists',
  },
  {
    name: 'today tells rules of contact that nobody has opened',
    functions: [
      {
        where: 'look.contact_of(text[])',
        from: 'where x.worker_id = me and x.case_id = c.case_id',
        to: 'where x.case_id = c.case_id',
      },
    ],
    seenBy: 'looks',
  },
  {
    name: 'a feed tells that there is a process',
    functions: [{ where: 'look.feed(bytea)', from: `and l.kind in ('meeting', 'appointment', 'task')`, to: '' }],
    seenBy: 'lists',
  },
  {
    name: 'a feed tells what a hidden organisation has written',
    functions: [{ where: 'look.feed(bytea)', from: 'and not l.hidden', to: '' }],
    seenBy: 'lists',
  },
  {
    name: 'clocks of rooms that she does not read stand on the first page',
    functions: [
      {
        where: 'priv.near_rooms(uuid, timestamptz, text[])',
        from: 'e.worker_id = p_me and e.case_id = n.case_id',
        to: 'e.case_id = n.case_id',
      },
    ],
    seenBy: 'lists',
  },
  {
    name: 'a warning waits on the first page of whoever may not read it',
    functions: [
      {
        where: 'look.warnings_waiting()',
        from: `priv.rows_in_sight(me, t) s join app.warning_alert w on w.id = s.row_id and w.passed_at is null
     join priv.listed_near(me, t, near) c on`,
        to: 'app.warning_alert w join app.case_list c on',
      },
    ],
    seenBy: 'lists',
  },
  {
    name: 'the end of a consent is told on the first page of whoever does not read it',
    functions: [
      {
        where: 'look.attention()',
        from: `select e.case_id from priv.effective e
        where e.room_id = f.room_id and e.worker_id = me and e.can_read and e.valid_from <= t and t < e.valid_until offset 0`,
        to: `select e.case_id from app.room e where e.id = f.room_id offset 0`,
      },
      {
        where: 'look.attention()',
        from: `from priv.listed(me, t) l where l.case_id = coalesce(f.case_id, e.case_id) offset 0`,
        to: `from app.case_list l where l.case_id = coalesce(f.case_id, e.case_id) offset 0`,
      },
    ],
    seenBy: 'lists',
  },
  {
    name: 'a notice of another room is marked as seen',
    functions: [{ where: 'act.see_notices(uuid[])', from: `and n.room_id = any (priv.rooms('read'))`, to: '' }],
    seenBy: 'notices',
  },
];
