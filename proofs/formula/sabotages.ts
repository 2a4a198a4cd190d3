import type { Source } from './sql/catalogue.ts';

/** Ways to spoil the rules of the database, as text. Each must be found by the solver in some state, or the proof proves nothing. */

export type Sabotage = {
  readonly name: string;
  /** A function of `priv`, or `app.table see`. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  /** The question whose answer it spoils. */
  readonly asks: string;
};

const line = 'a line in a room';
const part = 'a part and its workers';
const log = 'a line of the use log';
const place = 'where she is';
const bar = 'a bar';
const chosen = 'lines chosen for the investigation';
const handed = 'what was handed over to an investigation';
const alert = 'a warning at the lead';
const names = 'a request for names of hidden parts';
const question = 'whether the lead may pass while a part is hidden';

type Short = readonly [name: string, from: string, to: string, asks?: string];
const inFunction = (at: string, asks: string, all: readonly Short[]): Sabotage[] =>
  all.map(([name, from, to, other]) => ({ name, at: `priv.${at}`, from, to, asks: other ?? asks }));

export const sabotages: readonly Sabotage[] = [
  ...inFunction('team_as_shown', line, [
    ['a closed case stays open to the whole team', `and (c.state = 'open' or m.standing in ('lead', 'backup'))`, ''],
    ['a naming that was ended still counts', `coalesce(m.ended_at, 'infinity'), `, ''],
    ['a naming has no last day', `coalesce(m.valid_until, 'infinity'), `, ''],
    ['a naming counts before its first day', `m.valid_from, least`, `'-infinity'::timestamptz, least`],
    ['any account can be named', `and w.roles && array['worker', 'team-lead']`, ''],
    ['one whose account has ended goes on as lead', `, coalesce(w.ended_at, 'infinity')`, '', bar],
  ]),
  ...inFunction('team', line, [
    ['a bar on a worker is forgotten', 'b.worker_id = s.worker_id and', 'false and'],
    ['a bar on an organisation is forgotten', 'b.organisation_id = s.organisation_id and', 'false and'],
    ['a lifted bar still bars', 'b.worker_id = s.worker_id and b.lifted_at is null', 'b.worker_id = s.worker_id'],
  ]),
  ...inFunction('recompute_rooms', line, [
    ['whoever is named reads every class', 'where r.class = any (t.classes)', `where 'case' = any (t.classes)`],
    ['whoever is named reads every organisation', 'and r.organisation_id = t.organisation_id', ''],
    ['the room of where she is lies open', `r.class <> 'location'`, 'true'],
    ['a closed case is written in', 'p_open and r.class not in', 'r.class not in', 'adding a line to a room'],
    ['a team lead reads closed cases', 'if not p_open then return; end if;', ''],
    [
      'a team lead reads support',
      `r.class in ('case', 'coordination')`,
      `r.class in ('case', 'coordination', 'support')`,
    ],
    ['anybody is team lead', `and w.roles @> array['team-lead']`, ''],
    ['a team lead is over everybody', 'l.worker_id = m.worker_id', 'true'],
    ['a barred team lead reads on', 'b.worker_id = l.lead_id and', 'false and'],
    ['a team lead reads before the naming begins', 'false, m.valid_from,', `false, '-infinity'::timestamptz,`],
    ['a grant reaches members who are not named for the class', 'and g.class = any (t.classes)', ''],
    ['one that has left reads on by a grant', 'and t.left_at is null', ''],
    ['a grant reaches every organisation', 't.organisation_id = g.to_id and', ''],
    ['the officer reads what names a hidden organisation', `r.class = 'log'`, `r.class in ('log', 'log-hidden')`, log],
    ['anybody reads the log as officer', `and w.roles @> array['data-protection-officer']`, '', log],
    ['a barred officer reads the log', 'b.worker_id = w.id and', 'false and', log],
    [
      'members read of the log what names a hidden organisation',
      '(t.lead or priv.is_hidden(p_case, t.organisation_id))',
      'true',
      log,
    ],
    [
      'the hidden drawer lies open',
      `(r.class = 'agreement-hidden' and t.lead)`,
      `r.class = 'agreement-hidden'`,
      'a slip in app.grant_request',
    ],
  ]),
  ...inFunction('grants_that_count', line, [
    ['what an owner may open at all is forgotten', 'and g.class = any (priv.classes_from(o.kind))', ''],
    ['what may be granted to whom is forgotten', 'and x.class = g.class', ''],
    ['a grant outlives the withdrawal of its consent', `coalesce(c.withdrawn_at, 'infinity')`, `'infinity'`],
    ['a grant outlives the end of its consent', `coalesce(c.ends_at, 'infinity'), `, ''],
    ['a grant counts before its consent begins', `coalesce(c.starts_at, '-infinity')`, `'-infinity'`],
    ['a narrowed line still counts', 'and ct.ended_at is null', ''],
    ['a consent opens classes that it does not name', 'and ct.class = g.class', ''],
    ['a consent opens to those whom it does not name', 'and ct.to_id = g.to_id', ''],
    ['a consent opens owners whom it does not name', 'and ct.owner_id = g.owner_id', ''],
    ['a consent need hold nothing', 'ct.consent_id is not null and', ''],
    ['a network consent opens lines to the police', 'and t.kind = any (priv.network_kinds())', ''],
    ['a network consent opens one that was hidden afterwards', `c.kind is distinct from 'network' or`, 'true or'],
    ['a hidden owner shares with anybody', '(t.lead or not o.hidden) and', ''],
    ['a hidden receiver is given by anybody', 'and (o.lead or not t.hidden)', ''],
    ['what one that has left had granted stays open', 'and p.left_at is null', ''],
    ['a grant that was ended still counts', `coalesce(g.ended_at, 'infinity'), `, ''],
    ['a grant has no last day', 'least(g.valid_until, ', 'least('],
    ['a grant counts before its first day', 'greatest(g.valid_from, ', 'greatest('],
  ]),
  ...inFunction('grants_in_force', line, [
    ['what a barred organisation gives opens', 'b.organisation_id = g.owner_id and', 'false and'],
    ['a grant shows an owner who is barred', 'b.organisation_id = g.owner_id and', 'false and', part],
  ]),
  ...inFunction('classes_from', line, [
    [
      'police grant an account',
      `in ('police', 'prosecutor') then array[`,
      `in ('police', 'prosecutor') then array['account', `,
    ],
    ['immigration grants', 'else array[]::text[]', `else array['process']`],
  ]),
  ...inFunction('is_hidden', part, [
    ['a shelter is not hidden', `kind = 'shelter'`, 'false'],
    [
      'what she has said of it is not heard',
      '(select hidden from priv.secrecy where case_id = p_case and organisation_id = p_organisation)',
      'null::boolean',
    ],
  ]),
  ...inFunction('recompute_parts', part, [
    ['immigration sees the lead', `v.kind <> 'immigration' and p.organisation_id`, 'p.organisation_id'],
    ['everybody sees every part', '(v.lead and v.left_at is null)', 'v.left_at is null'],
    ['of a closed case the lead is seen', '(p_open and p.lead', '(p.lead'],
    ['a hidden lead is seen', 'and p.lead and not priv.is_hidden(p_case, p.organisation_id)', 'and p.lead'],
    [
      'a network consent shows its organisations to everybody',
      'ct.to_id = v.organisation_id and ct.ended_at is null',
      'ct.ended_at is null',
    ],
    ['any consent shows its owners', `and c.kind = 'network'`, ''],
    ['who was narrowed out of a network is still shown', 'and ct.ended_at is null', ''],
    [
      'a withdrawn network consent still shows',
      `least(v.u, c.ends_at, coalesce(c.withdrawn_at, 'infinity'))`,
      'least(v.u, c.ends_at)',
    ],
    [
      'one that has left is shown as in the network',
      'and p.organisation_id = ct.owner_id and p.left_at is null',
      'and p.organisation_id = ct.owner_id',
    ],
    ['one that has left sees the network', 'p_open and v.left_at is null and v.kind', 'p_open and v.kind'],
    [
      'a network consent that names the police shows them who is in it',
      'and v.kind = any (priv.network_kinds())',
      `and v.kind <> 'immigration'`,
    ],
    ['a network consent shows the police', 'and o.kind = any (priv.network_kinds())', ''],
    ['a hidden organisation sees its network', 'and not priv.is_hidden(p_case, v.organisation_id)', ''],
    ['the network sees who is hidden', 'and not priv.is_hidden(p_case, p.organisation_id) and not', 'and not'],
    ['a safety circle is everybody', 'v.worker_id = k.worker_id', 'true'],
    ['one removed from a safety circle stays in it', 'and s.ended_at is null', ''],
    ['police stand in a safety circle', 'and v.kind = any (priv.service_kinds())', ''],
    ['a safety circle outlives the hiding', 'and priv.is_hidden(p_case, p.organisation_id)\n  )', ')'],
    [
      'who has left stands in a safety circle',
      'p_open and v.left_at is null and p.left_at is null',
      'p_open and p.left_at is null',
    ],
  ]),
  ...inFunction('recompute_rows', place, [
    ['a circle is the whole team', 't.worker_id = k.worker_id', 'true'],
    ['a circle needs no naming for where she is', `'location' = any (t.classes)`, 'true'],
    ['police stand in a circle', 'and t.kind = any (priv.service_kinds())', ''],
    ['one that has left reads where she is', '(p_open and t.left_at is null)', 'p_open'],
    ['of a closed case others read where she is', '(p_open and t.left_at is null)', 't.left_at is null'],
    [
      'every acting lead reads every safety circle',
      'a.lead or a.organisation_id = s.organisation_id',
      'true',
      'who is in a safety circle',
    ],
    [
      'what was handed over is read without its class',
      `x.class = any (t.classes) and 'coordination'`,
      `'coordination'`,
      'a line handed over with a referral',
    ],
    [
      'what was handed over is read without coordination',
      `and 'coordination' = any (t.classes)`,
      '',
      'a line handed over with a referral',
    ],
    [
      'what was handed over names a hidden giver',
      '(t.lead or not priv.is_hidden(p_case, x.from_id))',
      'true',
      'what was handed over with a referral',
    ],
    ['a barred officer sees bars', 'b.worker_id = k.id and', 'false and', bar],
    ['every acting lead sees bars', 'where a.lead', '', bar],
    ['a bar that came along from a joined case is seen', ' and b.carried_of is null', '', bar],
    [
      'every acting lead reads that a part is hidden',
      'a.organisation_id = q.organisation_id or (a.lead and a.organisation_id = q.from_id)',
      'true',
      question,
    ],
    [
      'who led reads what was asked of a hidden part',
      'a.lead and a.organisation_id = q.from_id',
      'a.organisation_id = q.from_id',
      question,
    ],
    ['the officers of all see bars', 'and p.lead\n', '\n', bar],
  ]),
  ...inFunction('acting_windows', bar, [
    ['a barred lead acts', 'from stands s where not s.barred', 'from stands s'],
    ['the backup acts beside the lead', `l.standing = 'lead'`, `l.standing = 'nobody'`],
    ['behind a barred lead nobody acts', 'and not (l.lead and l.barred)', ''],
  ]),
  ...inFunction('recompute_compilations', chosen, [
    ['a colleague reads lines that are only being chosen', `and (p.state <> 'draft' or p.author_id = t.worker_id)`, ''],
    ['lines are chosen without the account', `'account' = any (t.classes) and `, ''],
    ['lines that were chosen outlive the consent', 'least(t.u, c.ends_at, ', 'least(t.u, '],
    ['lines that were chosen outlive the withdrawal', `, coalesce(c.withdrawn_at, 'infinity'))`, ')'],
    ['lines are chosen for whom the consent does not name', 'and ct.to_id = k.to_id', ''],
    ['lines need no consent', `and (p.state = 'sent' or ct.consent_id is not null)`, ''],
    ['what was handed over needs no class', `'justice' = any (t.classes)`, 'true', handed],
    ['what was handed over tells of a hidden owner', 'priv.is_hidden(p_case, v.from_id)', 'false', handed],
    ['what was handed over tells of a hidden lead', 'priv.is_hidden(p_case, v.lead_id)', 'false', handed],
  ]),
  ...inFunction('drawer', 'a slip in app.consent_slip', [
    ['slips stay open whomever they name', 'o <> p_keeper and priv.is_hidden(p_case, o)', 'false'],
  ]),
  ...inFunction('place_slips', 'a slip in app.consent_slip', [
    ['an own copy moves when one it names is hidden', 'k.own_copy and k.organisation_id <> lead_org', 'false'],
    [
      'what a consent asks of its own recorder moves when one it names is hidden',
      'coalesce(own.own_copy, false) and k.organisation_id <> lead_org',
      'false',
      'a slip in app.grant_request',
    ],
    ['a grant slip stays open whom it names', 'array[k.owner_id, k.to_id]', `'{}'`, 'a slip in app.grant_slip'],
    ['an invitation stays open', 'array[k.to_id]', `'{}'`, 'a slip in app.invitation'],
    ['a hand-over stays open', 'array[h.from_id, h.to_id]', `'{}'`, 'a slip in app.hand_over_slip'],
  ]),
  ...inFunction('recompute_warnings', alert, [
    ['the whole team reads a warning', `and t.standing in ('lead', 'backup')`, ''],
    ['every lead reads every warning', 't.organisation_id = a.organisation_id', 'true'],
    ['a warning opens before its clock', 'where a.escalated_at is not null', ''],
    ['a former lead keeps what a hidden organisation warned of', 'or not priv.is_hidden(p_case, a.from_id)', 'or true'],
    ['a warning that waits closes with the lead', 'a.passed_at is null or', ''],
  ]),
  ...inFunction('recompute_name_requests', names, [
    ['who has asked for names reads on without the office', `and w.roles @> array['data-protection-officer']`, ''],
    ['a barred officer reads what was asked', 'b.worker_id = w.id and', 'false and'],
    ['every officer reads what one has asked', 'on w.id = q.asked_by and', 'on'],
    ['every acting lead reads what an officer asks', 'on a.organisation_id = q.organisation_id', 'on true'],
    ['who has asked reads it as the acting lead', ' and a.worker_id <> q.asked_by', ''],
    ['an answer stays with who led', 'a.lead or', 'true or'],
    ['who answered reads it no more', ' or q.answered_by = a.worker_id', ''],
  ]),
  ...inFunction('place_asked_of_lead', 'a slip in app.invite_wish', [
    [
      'a wish that waits stays with who led',
      `and state = 'open' and organisation_id <> p_lead`,
      'and false',
      'a slip in app.invite_wish_lead',
    ],
    ['a wish tells the team whom it names', 'array[k.to_id], k.own_copy', `'{}', k.own_copy`],
    [
      'a wish at the lead, and whom a warning was passed to, stay open',
      'array[k.to_id], false',
      `'{}', false`,
      'a slip in app.warning_pass',
    ],
  ]),
  ...inFunction('recompute_parts', part, [
    ['a barred organisation that leads sees every part', '(v.lead and v.left_at is null)', 'v.lead'],
  ]),
  ...inFunction('rooms_in_sight', line, [
    ['rooms stay in sight after their end', 'and p_at < e.valid_until', ''],
    ['rooms are in sight before they open', 'and e.valid_from <= p_at', ''],
    ['everybody has all rooms in sight', 'e.worker_id = p_me and', ''],
  ]),
  ...inFunction('parts_in_sight', part, [['everybody has all parts in sight', 'e.worker_id = p_me and', '']]),
  ...inFunction('rows_in_sight', place, [['everybody has all rows in sight', 'e.worker_id = p_me and', '']]),
  {
    name: 'whoever reads of a meeting reads who attends it',
    at: 'app.meeting_attendee see',
    from: ' AND (party_id = ANY (( SELECT priv.parties() AS parties)::integer[]))',
    to: '',
    asks: 'who is asked to a meeting',
  },
  {
    name: 'whoever reads what an organisation writes reads what it answers to meetings of others',
    at: 'app.meeting_answer see',
    from: ` AND (meeting_room_id = ANY (( SELECT priv.rooms('read'::text) AS rooms)::integer[]))`,
    to: '',
    asks: 'an answer to a meeting of which the other one may be unread',
  },
  {
    name: 'whoever reads one of two rows of a hearing reads that the other is there',
    at: 'app.step_match see',
    from: ` AND (other_room_id = ANY (( SELECT priv.rooms('read'::text) AS rooms)::integer[]))`,
    to: '',
    asks: 'an answer on two rows of which the other one may be unread',
  },
  {
    name: 'whoever reads the process reads what others were told of it',
    at: 'app.process_notice see',
    from: '(worker_id = ( SELECT priv.me() AS me)) AND ',
    to: '',
    asks: 'a notice to one worker',
  },
  {
    name: 'whoever reads a document by a grant opens its original',
    at: 'app.document_original see',
    from: `'write'::text`,
    to: `'read'::text`,
    asks: 'evidence as it came',
  },
  {
    name: 'who reads may add',
    at: 'app.note add',
    from: `'write'::text`,
    to: `'read'::text`,
    asks: 'adding a line to a room',
  },
];

/** The source with that piece changed. Throws when it is not there: a sabotage that does nothing tells nothing. */
export function spoiled(source: Source, { at, from, to }: Sabotage): Source {
  const change = (text: string): string => {
    if (!text.includes(from)) throw new Error(`${at} no longer contains: ${from}`);
    return text.replaceAll(from, to);
  };
  const [table, policy] = at.split(' ');
  return {
    ...source,
    functions: source.functions.map((each) => (each.name === at ? { ...each, text: change(each.text) } : each)),
    policies: source.policies.map((each) =>
      each.table === table && each.name === policy ? { ...each, text: change(each.text) } : each,
    ),
  };
}
