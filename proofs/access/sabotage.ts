import { kinds } from './kinds.ts';
import type { Live } from './live.ts';
import { ofCompetence } from './sabotage-competence.ts';
import type { BrokenAct, Sabotage } from './sabotage-kinds.ts';
import { ofWhatIsKnown } from './sabotage-law.ts';
import { brokenLooks, ofTheList } from './sabotage-looks.ts';
import { ofNetworks } from './sabotage-network.ts';

/** Ways to break the product in a throw-away database. Each must turn the comparison red, or the proof proves nothing. */

export type { Sabotage };

const rooms = 'priv.recompute_rooms(text, boolean)';
const parts = 'priv.recompute_parts(text, boolean)';
const rows = 'priv.recompute_rows(text, boolean)';
const compilations = 'priv.recompute_compilations(text)';
const team = 'priv.team(text)';
const shown = 'priv.team_as_shown(text)';
const grants = 'priv.grants_that_count(text)';
const classesFrom = 'priv.classes_from(text)';
const headOf = 'priv.head_of(text, uuid, uuid, text[], timestamptz)';
const openToRoomReaders = `using (room_id = any ((select priv.rooms('read'))::integer[]))`;

const openToRoomWriters = `using (room_id = any ((select priv.rooms('write'))::integer[]))`;

const noticesOfReaders = `alter policy see on app.process_notice using (worker_id = (select priv.me()) and room_id = any ((select priv.rooms('read'))::integer[]))`;

const news = 'look.process_news()';
const courses = 'look.open_courses()';

/** What the files of documents rest on: the room, and for an original the right to write in it. */
const ofFiles: readonly Sabotage[] = [
  ...['document', 'document_part', 'document_original'].map(
    (table): Sabotage => ({
      name: `whoever has a session reads every row of ${table}`,
      statement: `alter policy see on app.${table} using ((select priv.me()) is not null)`,
      undo: `alter policy see on app.${table} ${table === 'document_original' ? openToRoomWriters : openToRoomReaders}`,
      seenBy: 'sight',
    }),
  ),
  {
    name: 'whoever reads a document by a grant opens its original',
    statement: `alter policy see on app.document_original ${openToRoomReaders}`,
    undo: `alter policy see on app.document_original ${openToRoomWriters}`,
    seenBy: 'sight',
  },
];

/** Every clause that the tables of the process rest on: the session, the worker, the room, what is told across cases. */
const ofTheProcess: readonly Sabotage[] = [
  ...['process', 'process_offence', 'process_companion', 'process_step']
    .flatMap((name) => [name, `${name}_version`])
    .concat('news_told')
    .map(
      (table): Sabotage => ({
        name: `whoever has a session reads every row of ${table}`,
        statement: `alter policy see on app.${table} using ((select priv.me()) is not null)`,
        undo: `alter policy see on app.${table} ${openToRoomReaders}`,
        seenBy: 'sight',
      }),
    ),
  {
    name: 'a notice of the process outlives the grant that it stood on',
    statement: 'alter policy see on app.process_notice using (worker_id = (select priv.me()))',
    undo: noticesOfReaders,
    seenBy: 'sight',
  },
  {
    name: 'whoever reads the process reads what others were told of it',
    statement: `alter policy see on app.process_notice ${openToRoomReaders}`,
    undo: noticesOfReaders,
    seenBy: 'sight',
  },
  {
    name: 'the first page tells what others were told',
    functions: [{ where: news, from: 'n.worker_id = me and', to: '' }],
    seenBy: 'news',
  },
  {
    name: 'the first page tells news of a room that its reader does not read',
    functions: [{ where: news, from: 'and e.room_id = n.room_id', to: '' }],
    seenBy: 'news',
  },
  {
    name: 'the first page tells news of a closed case',
    functions: [{ where: news, from: `and c.state = 'open'`, to: '' }],
    seenBy: 'news',
  },
  {
    name: 'news stay on the first page when what opened them has ended',
    functions: [{ where: news, from: 'and t < e.valid_until', to: '' }],
    seenBy: 'news',
  },
  {
    name: 'news stand on the first page before what opens them begins',
    functions: [{ where: news, from: 'and e.valid_from <= t', to: '' }],
    seenBy: 'news',
  },
  {
    name: 'the first page counts the courses of other organisations',
    functions: [{ where: courses, from: 'e.can_read and e.own and', to: 'e.can_read and' }],
    seenBy: 'news',
  },
  {
    name: 'the first page counts courses after the naming has ended',
    functions: [{ where: courses, from: 'and e.valid_from <= t and t < e.valid_until', to: '' }],
    seenBy: 'news',
  },
];

const warnings = 'priv.recompute_warnings(text)';

/** Who reads a warning to the lead of a case, before and after its time has run out. */
const ofWarnings: readonly Sabotage[] = [
  {
    name: 'a warning is open to the whole team of the lead at once',
    functions: [{ where: warnings, from: `and t.standing in ('lead', 'backup')`, to: '' }],
    seenBy: 'sight',
  },
  {
    name: 'a warning that nobody acknowledges stays with lead and backup',
    functions: [{ where: warnings, from: 'where a.escalated_at is not null', to: 'where false' }],
    seenBy: 'sight',
  },
  {
    name: 'a warning is read by whoever leads another part',
    functions: [{ where: warnings, from: 't.organisation_id = a.organisation_id', to: 'true' }],
    seenBy: 'sight',
  },
  {
    name: 'what a hidden organisation has warned of stays with the former lead',
    functions: [{ where: warnings, from: ' or not priv.is_hidden(p_case, a.from_id)', to: ' or true' }],
    seenBy: 'sight',
  },
  {
    name: 'a warning is read by whoever reads the papers of that organisation',
    statement: `alter policy see on app.warning_alert ${openToRoomReaders}`,
    undo: `alter policy see on app.warning_alert using (id = any ((select priv.row_ids())::uuid[]))`,
    seenBy: 'sight',
  },
];

/**
 * A function that stands before the sound one, whatever that is made of: `body` calls it as `sound`. `heads` are its arguments with
 * their names, `types` without.
 */
function before(
  { schema, name, heads, types, gives }: { schema: string; name: string; heads: string; types: string; gives: string },
  body: string,
): Pick<Sabotage, 'statement' | 'undo'> {
  const own = `${schema}.${name}(${types})`;
  return {
    statement: `alter function ${own} rename to sound_${name};
      create function ${schema}.${name}(${heads}) returns ${gives}
        language plpgsql volatile security definer set search_path = '' as $$ ${body} $$;
      grant execute on function ${own} to rinnalla_change`,
    undo: `drop function ${own}; alter function ${schema}.sound_${name}(${types}) rename to ${name}`,
  };
}

const partsOfCase = {
  schema: 'priv',
  name: 'recompute_parts',
  heads: 'p_case text, p_open boolean',
  types: 'text, boolean',
  gives: 'void',
};
const slipsOfCase = { schema: 'priv', name: 'place_slips', heads: 'p_case text', types: 'text', gives: 'void' };

/** What the two worlds forbid, spoiled beside the sound functions. */
const ofTwoWorlds: readonly Sabotage[] = [
  {
    name: 'a location row opens the part that it names to its circle',
    ...before(
      partsOfCase,
      `begin
        perform priv.sound_recompute_parts(p_case, p_open);
        insert into priv.part (worker_id, case_id, party_id, valid_from, valid_until)
        select k.worker_id, p_case, p.id, '-infinity', 'infinity'
        from app.place l join app.room r on r.id = l.room_id join app.place_circle k on k.place_id = l.id
          join priv.place_named n on n.place_id = l.id
          join app.party p on p.case_id = r.case_id and p.organisation_id = n.organisation_id
        where r.case_id = p_case;
      end`,
    ),
    deriving: true,
    seenBy: 'sight',
  },
  {
    name: "the recorder's own copy of a slip moves when somebody whom it names is hidden",
    ...before(
      slipsOfCase,
      `begin
        perform priv.sound_place_slips(p_case);
        update app.consent_slip s set room_id = priv.room(p_case, 'agreement-hidden', s.organisation_id)
        from priv.consent c
        where c.id = s.consent_id and c.case_id = p_case
          and exists (select from unnest(s.owner_ids || s.to_ids) o where o <> s.organisation_id and priv.is_hidden(p_case, o));
      end`,
    ),
    deriving: true,
    seenBy: 'sight',
  },
  {
    name: 'what a consent asks of its own recorder moves when somebody whom it names is hidden',
    ...before(
      slipsOfCase,
      `begin
        perform priv.sound_place_slips(p_case);
        update app.grant_request s set room_id = priv.room(p_case, 'agreement-hidden', s.organisation_id)
        from priv.consent c
        where c.id = s.consent_id and c.case_id = p_case and c.recorder_organisation_id = s.organisation_id
          and exists (select from unnest(s.to_ids) o where o <> s.organisation_id and priv.is_hidden(p_case, o));
      end`,
    ),
    deriving: true,
    seenBy: 'sight',
  },
];

/** Everything here is seen by comparing a whole world. */
export const sabotages: readonly Sabotage[] = [
  ...ofFiles,
  ...ofTheProcess,
  ...ofTwoWorlds,
  ...ofWarnings,
  ...ofWhatIsKnown,
  ...ofNetworks,
  ...ofCompetence,
  ...brokenLooks,
  ...ofTheList,
  {
    name: 'the day of a step or a clock stands in calendars of those who read another room',
    functions: [{ where: 'priv.recompute_calendar(text)', from: 'd.room_id = x.room_id', to: 'true' }],
    seenBy: 'days',
  },
  {
    name: 'a calendar goes on after what it was opened by has ended',
    functions: [
      {
        where: 'priv.recompute_calendar(text)',
        from: 'tstzrange(e.valid_from, e.valid_until)',
        to: `tstzrange(e.valid_from, 'infinity')`,
      },
    ],
    seenBy: 'days',
  },
  {
    name: 'a policy lets everything through',
    statement: 'alter policy see on app.note using (true)',
    undo: `alter policy see on app.note ${openToRoomReaders}`,
    seenBy: 'sight',
  },
  {
    name: 'the history of the whole lets everything through',
    statement: 'alter policy see on app.piece_version using (true)',
    undo: `alter policy see on app.piece_version ${openToRoomReaders}`,
    seenBy: 'sight',
  },
  {
    name: 'the history of the lines for police and prosecutor lets everything through',
    statement: 'alter policy see on app.justice_line_version using (true)',
    undo: `alter policy see on app.justice_line_version ${openToRoomReaders}`,
    seenBy: 'sight',
  },
  ...['goal_view', 'task', 'task_answer', 'reminder', ...Object.keys(kinds)].map(
    (table): Sabotage => ({
      name: `everybody reads every row of ${table}`,
      statement: `alter policy see on app.${table} using (true)`,
      undo: `alter policy see on app.${table} ${openToRoomReaders}`,
      seenBy: 'sight',
    }),
  ),
  {
    name: 'whoever has a session reads what stands behind a step',
    statement: 'alter policy see on app.backing using ((select priv.me()) is not null)',
    undo: `alter policy see on app.backing ${openToRoomReaders}`,
    seenBy: 'sight',
  },
  {
    name: 'former versions of the support behind a step lie open',
    statement: 'alter policy see on app.backing_version using ((select priv.me()) is not null)',
    undo: `alter policy see on app.backing_version ${openToRoomReaders}`,
    seenBy: 'sight',
  },
  {
    name: 'whoever reads one of two rows of a hearing reads that the other is there',
    statement: `alter policy see on app.step_match ${openToRoomReaders}`,
    undo: `alter policy see on app.step_match using (room_id = any ((select priv.rooms('read'))::integer[]) and other_room_id = any ((select priv.rooms('read'))::integer[]))`,
    seenBy: 'sight',
  },
  {
    name: 'an offer outlives its consent',
    functions: [
      {
        where: 'priv.is_referral_shut(app.referral)',
        from: 'not priv.consent_covers(r.case_id, r.consent_id, r.organisation_id, r.to_id, r.classes)',
        to: 'false',
      },
    ],
    seenBy: 'sight',
  },
  {
    name: 'every acting lead is told who was asked whether the lead may pass',
    functions: [
      {
        where: rows,
        from: 'a.organisation_id = q.organisation_id or (a.lead and a.organisation_id = q.from_id)',
        to: 'true',
      },
    ],
    seenBy: 'sight',
  },
  {
    name: 'a lead who has handed over goes on reading what was asked of a hidden part',
    functions: [
      { where: rows, from: '(a.lead and a.organisation_id = q.from_id)', to: 'a.organisation_id = q.from_id' },
    ],
    seenBy: 'sight',
  },
  {
    name: 'lines that were handed over are read without their class',
    functions: [{ where: rows, from: 'x.class = any (t.classes) and ', to: '' }],
    seenBy: 'sight',
  },
  {
    name: 'a colleague reads lines that are only being chosen',
    functions: [{ where: compilations, from: `(p.state <> 'draft' or p.author_id = t.worker_id) and`, to: '' }],
    seenBy: 'sight',
  },
  {
    name: 'lines for the investigation are read by whoever keeps the agreements',
    functions: [{ where: compilations, from: `'account' = any (t.classes) and `, to: '' }],
    seenBy: 'sight',
  },
  {
    name: 'lines that were released outlive their consent',
    functions: [{ where: compilations, from: 'least(t.u, c.ends_at, ', to: 'least(t.u, ' }],
    seenBy: 'later',
  },
  {
    name: 'what was handed over to an investigation is read without its class',
    functions: [{ where: compilations, from: `'justice' = any (t.classes)`, to: 'true' }],
    seenBy: 'sight',
  },
  {
    name: 'what was handed over tells of an owner who is hidden now',
    functions: [{ where: compilations, from: 'priv.is_hidden(p_case, v.from_id)', to: 'false' }],
    seenBy: 'sight',
  },
  {
    name: 'the room of the account opens what is chosen of it',
    statement: `alter policy see on app.compilation_part ${openToRoomReaders}`,
    undo: `alter policy see on app.compilation_part using (id = any ((select priv.row_ids())::uuid[]))`,
    seenBy: 'sight',
  },
  {
    name: 'a policy is forgotten on a new table',
    statement: 'alter table app.person disable row level security',
    undo: 'alter table app.person enable row level security',
    seenBy: 'sight',
  },
  {
    name: 'a grant outlives its consent',
    functions: [
      { where: grants, from: `coalesce(c.withdrawn_at, 'infinity')`, to: `'infinity'` },
      { where: grants, from: `and (g.basis = 'vital' or (ct.consent_id is not null and ct.ended_at is null))`, to: '' },
    ],
    seenBy: 'sight',
  },
  {
    name: 'a consent that has run out still counts',
    functions: [{ where: grants, from: `coalesce(c.ends_at, 'infinity')`, to: `'infinity'` }],
    seenBy: 'sight',
  },
  {
    name: 'a narrowed line of a consent still counts',
    functions: [{ where: grants, from: 'and ct.ended_at is null', to: '' }],
    seenBy: 'sight',
  },
  {
    name: 'a bar on a worker is forgotten',
    functions: [{ where: team, from: 'b.worker_id = s.worker_id and', to: 'false and' }],
    seenBy: 'sight',
  },
  {
    name: 'a bar on an organisation is forgotten',
    functions: [{ where: team, from: 'b.organisation_id = s.organisation_id and', to: 'false and' }],
    seenBy: 'sight',
  },
  {
    name: 'a bar is seen by one whom it is on',
    functions: [
      { where: 'priv.acting_windows(text)', from: 'from stands s where not s.barred', to: 'from stands s' },
      { where: rows, from: 'b.worker_id is distinct from s.worker_id and', to: '' },
    ],
    seenBy: 'sight',
  },
  {
    name: 'classes are mixed up at home',
    functions: [{ where: rooms, from: 'where r.class = any (t.classes)', to: `where 'case' = any (t.classes)` }],
    seenBy: 'sight',
  },
  {
    name: 'a grant reaches members who are not named for the class',
    functions: [{ where: rooms, from: 'and g.class = any (t.classes)', to: '' }],
    seenBy: 'sight',
  },
  {
    name: 'what may be granted to whom is forgotten',
    functions: [{ where: grants, from: 'and x.class = g.class', to: '' }],
    seenBy: 'sight',
  },
  {
    name: 'police and prosecutor grant more than their own process',
    functions: [
      {
        where: classesFrom,
        from: `in ('police', 'prosecutor') then array[`,
        to: `in ('police', 'prosecutor') then array['contact', 'account', 'health', 'social', 'coordination', `,
      },
    ],
    seenBy: 'sight',
  },
  {
    name: 'what an owner may open at all is forgotten',
    functions: [{ where: grants, from: 'and g.class = any (priv.classes_from(o.kind))', to: '' }],
    seenBy: 'sight',
  },
  {
    name: 'immigration grants something',
    functions: [
      {
        where: classesFrom,
        from: 'else array[]::text[]',
        to: `else array['account', 'social', 'process', 'coordination']`,
      },
    ],
    seenBy: 'sight',
  },
  {
    name: 'a grant runs between a hidden organisation and any',
    functions: [{ where: grants, from: 'and (t.lead or not o.hidden) and (o.lead or not t.hidden)', to: '' }],
    seenBy: 'sight',
  },
  {
    name: 'a network consent still opens one that was hidden afterwards',
    functions: [{ where: grants, from: `c.kind is distinct from 'network' or`, to: 'true or' }],
    seenBy: 'sight',
  },
  {
    name: 'a hidden part is shown',
    functions: [{ where: parts, from: 'and not priv.is_hidden(p_case, p.organisation_id) and not', to: 'and not' }],
    seenBy: 'sight',
  },
  {
    name: 'slips that name a hidden organisation lie open',
    functions: [{ where: 'priv.is_hidden(text, uuid)', from: `kind = 'shelter'`, to: 'false' }],
    seenBy: 'sight',
  },
  {
    name: 'the team lead sees parts',
    functions: [
      {
        where: parts,
        from: 'select v.worker_id, v.party_id, v.f, v.u from viewer v',
        to: `select v.worker_id, v.party_id, v.f, v.u from viewer v union all
    select l.lead_id, v.party_id, v.f, v.u from viewer v join priv.team_lead l on l.worker_id = v.worker_id`,
      },
    ],
    seenBy: 'sight',
  },
  {
    name: 'immigration sees the lead',
    functions: [
      {
        where: parts,
        from: `v.kind <> 'immigration' and p.organisation_id`,
        to: 'p.organisation_id',
      },
    ],
    seenBy: 'sight',
  },
  {
    name: 'a circle is open to the whole team',
    functions: [{ where: rows, from: 't.worker_id = k.worker_id', to: 'true' }],
    seenBy: 'sight',
  },
  {
    name: 'a closed case stays open to the whole team',
    functions: [{ where: shown, from: `(c.state = 'open' or m.standing in ('lead', 'backup'))`, to: 'true' }],
    seenBy: 'sight',
  },
  {
    name: 'one that has left still reads the places of others',
    functions: [{ where: rows, from: 'p_open and t.left_at is null', to: 'p_open' }],
    seenBy: 'sight',
  },
  {
    name: 'a colleague reads what another has asked without a name',
    statement: `alter policy see on app.consultation_own using (worker_id in (select id from app.worker where organisation_id = priv.my_organisation()))`,
    undo: `alter policy see on app.consultation_own using (worker_id = (select priv.me()))`,
    seenBy: 'sight',
  },
  {
    name: 'a barred intake worker sees the invitation',
    statement: `alter policy see on app.intake_slip ${openToRoomReaders}`,
    undo: `alter policy see on app.intake_slip using (room_id = any ((select priv.rooms('read'))::integer[]) and id <> all ((select priv.barred_slips())::uuid[]))`,
    seenBy: 'sight',
  },
  {
    name: 'whoever reads what an organisation writes reads what it answers to meetings of others',
    statement: `alter policy see on app.meeting_answer ${openToRoomReaders}`,
    undo: `alter policy see on app.meeting_answer using (room_id = any ((select priv.rooms('read'))::integer[]) and meeting_room_id = any ((select priv.rooms('read'))::integer[]))`,
    seenBy: 'sight',
  },
  {
    name: 'whoever reads of a meeting reads who attends it',
    statement: `alter policy see on app.meeting_attendee ${openToRoomReaders}`,
    undo: `alter policy see on app.meeting_attendee using (room_id = any ((select priv.rooms('read'))::integer[]) and party_id = any ((select priv.parties())::integer[]))`,
    seenBy: 'sight',
  },
  {
    name: 'one who is named on one of two joined cases reads of the other',
    functions: [{ where: 'priv.joins()', from: ' and priv.named_for_case(j.other_id, me)', to: '' }],
    seenBy: 'sight',
  },
  {
    name: 'a join outlives her consent',
    functions: [{ where: 'priv.joins()', from: ' and priv.join_stands(f)', to: '' }],
    seenBy: 'sight',
  },
  {
    name: 'with one of two joined cases set, the row of the other is read too',
    functions: [{ where: 'priv.joins()', from: 'j.case_id = any (near)', to: 'true' }],
    seenBy: 'narrowing',
  },
  {
    name: 'narrowing by case widens',
    functions: [
      {
        where: 'priv.rooms(text)',
        from: `if near <> '' then return array(select e.room_id from priv.rooms_in_sight(me, t) e`,
        to: `if near <> '' then return array(select e.room_id from priv.effective e`,
      },
    ],
    seenBy: 'narrowing',
  },
  {
    name: 'a case that is set narrows nothing',
    functions: [{ where: 'priv.rooms(text)', from: ' and e.case_id = near', to: '' }],
    seenBy: 'narrowing',
  },
  ...(['rooms', 'parts', 'rows'] as const).map(
    (each): Sabotage => ({
      name: `everybody has all ${each} in sight`,
      functions: [{ where: `priv.${each}_in_sight(uuid, timestamptz)`, from: 'e.worker_id = p_me and', to: '' }],
      seenBy: 'sight',
    }),
  ),
  {
    name: 'rooms stay in sight after their end',
    functions: [{ where: 'priv.rooms_in_sight(uuid, timestamptz)', from: 'and p_at < e.valid_until', to: '' }],
    seenBy: 'sight',
  },
  {
    name: 'a closed case is written in',
    functions: [{ where: rooms, from: 'p_open and r.class not in', to: 'r.class not in' }],
    seenBy: 'writes',
  },
  {
    name: 'who reads may add',
    statement: `alter policy add on app.note with check (room_id = any ((select priv.rooms('read'))::integer[]))`,
    undo: `alter policy add on app.note with check (room_id = any ((select priv.rooms('write'))::integer[]))`,
    seenBy: 'writes',
  },
];

/** These are done by acts, and seen by the machine; `lawful` and `kinds` as in arbitraryStep. */
export const brokenActs: readonly BrokenAct[] = [
  {
    name: 'what is kept of a case for a worker outlives its facts',
    functions: [{ where: 'priv.recompute(text)', from: 'perform priv.move_stamps(p_case);', to: '' }],
    seenBy: 'machine',
    lawful: 4,
    kinds: ['name-member', 'end-member', 'invite', 'accept-invitation', 'record-consent'],
  },
  {
    name: 'what is kept of a case for a worker does not end by the clock',
    functions: [{ where: headOf, from: 'and p_at < h.until', to: '' }],
    seenBy: 'machine',
    lawful: 4,
    kinds: ['name-member', 'invite', 'accept-invitation', 'record-consent'],
  },
  {
    name: 'every act on a case moves the stamps of all who are on it',
    functions: [
      { where: 'priv.move_stamps(text)', from: `coalesce(n.digest, '') is distinct from o.digest`, to: 'true' },
    ],
    seenBy: 'machine',
    lawful: 4,
    kinds: ['name-member', 'hide-part', 'invite', 'accept-invitation', 'bar-worker'],
  },
  {
    name: 'anybody named acts as lead of the case',
    functions: [{ where: 'priv.need_lead(text)', from: 'is distinct from priv.me()', to: 'is null' }],
    seenBy: 'machine',
    lawful: 3,
    kinds: ['name-member', 'close-case', 'reopen-case'],
  },
  {
    name: 'a withdrawal ends nothing',
    functions: [
      { where: 'priv.end_terms(text, uuid, uuid, uuid, text)', from: 'with ended as (', to: 'return; with ended as (' },
    ],
    seenBy: 'machine',
    lawful: 4,
    kinds: ['record-consent', 'invite', 'accept-invitation', 'withdraw-everything', 'narrow-consent'],
  },
  {
    name: 'anybody named names others',
    functions: [
      {
        where: 'priv.names_team(text, uuid)',
        from: 'coalesce(priv.acting_lead(p_case, priv.my_organisation()) = priv.me(), false)',
        to: 'true',
      },
    ],
    seenBy: 'machine',
    lawful: 2,
    kinds: ['name-member'],
  },
  {
    name: 'an acting lead names herself for whatever she likes',
    ...before(
      {
        schema: 'act',
        name: 'name_member',
        heads:
          'p_case text, p_worker uuid, p_standing text, p_classes text[], p_from timestamptz default null, p_until timestamptz default null',
        types: 'text, uuid, text, text[], timestamptz, timestamptz',
        gives: 'uuid',
      },
      `declare named uuid;
      begin
        if p_worker is distinct from priv.acting_lead(p_case, priv.my_organisation()) or p_worker <> priv.me() then
          return act.sound_name_member(p_case, p_worker, p_standing, p_classes, p_from, p_until);
        end if;
        select m.id into named from app.member m join app.party p on p.id = m.party_id
        where p.case_id = p_case and m.worker_id = p_worker and m.ended_at is null;
        update app.naming set classes = p_classes where member_id = named;
        perform priv.recompute(p_case);
        return named;
      end`,
    ),
    seenBy: 'machine',
    lawful: 1,
    kinds: ['name-member'],
  },
  {
    name: 'a bar shows itself: the naming stays on the team as if nothing were',
    ...before(
      {
        schema: 'act',
        name: 'bar',
        heads: 'p_case text, p_worker uuid, p_organisation uuid, p_reason text',
        types: 'text, uuid, uuid, text',
        gives: 'uuid',
      },
      `declare made uuid := act.sound_bar(p_case, p_worker, p_organisation, p_reason);
      begin
        update app.member set valid_until = null where worker_id = p_worker and ended_at is null;
        return made;
      end`,
    ),
    seenBy: 'machine',
    lawful: 4,
    kinds: ['bar-worker'],
  },
];

const offerOpens = 'priv.offer_opens(app.join_offer, text, uuid)';

/** What the code of a join asks for; `way` is the story in joins.test.ts that meets it. */
export const brokenJoins: readonly (Sabotage & { readonly way: string })[] = [
  {
    name: 'a code opened for another organisation than it was made for',
    functions: [{ where: offerOpens, from: 'o.to_id = p_mine', to: 'true' }],
    way: 'code for another',
  },
  {
    name: 'a code opened twice',
    functions: [
      { where: offerOpens, from: `o.state = 'open' and`, to: '' },
      {
        where: 'act.join_cases(text, uuid, uuid, uuid, bytea)',
        from: 'delete from priv.join_code where offer_id = o.id;',
        to: '',
      },
    ],
    way: 'used twice',
  },
  {
    name: 'a code did not run out',
    functions: [{ where: offerOpens, from: 'o.expires_at > priv.now()', to: 'true' }],
    way: 'run out',
  },
  {
    name: 'a code outlived the consent it was made on',
    functions: [{ where: offerOpens, from: 'and priv.consent_names(o.case_id, o.consent_id, p_mine)', to: '' }],
    way: 'ended consent',
  },
  {
    name: 'a code opened the case to one who is barred there',
    functions: [{ where: team, from: 'b.worker_id = s.worker_id and', to: 'false and' }],
    way: 'barred',
  },
  {
    name: 'one that has left one of the two cases still read of the other',
    functions: [{ where: 'priv.named_for_case(text, uuid)', from: ' and y.left_at is null', to: '' }],
    way: 'a third leaves',
  },
  {
    name: 'one that is barred from one of the two cases still read of the other',
    functions: [
      { where: 'priv.named_for_case(text, uuid)', from: 'b.organisation_id = w.organisation_id and', to: 'false and' },
    ],
    way: 'barred before',
  },
  {
    name: 'anybody named ended a join',
    functions: [{ where: 'priv.need_lead(text)', from: 'is distinct from priv.me()', to: 'is null' }],
    way: 'by anybody',
  },
].map((each) => ({ ...each, seenBy: 'machine' as const }));

/** Changes the functions; gives back what undoes it. Throws when a piece is not found: a sabotage that does nothing tells nothing. */
export async function carryOut({ superuser }: Live, { functions = [], statement, undo }: Sabotage): Promise<string[]> {
  const back: string[] = undo === undefined ? [] : [undo];
  for (const { where, from, to } of functions) {
    const { rows } = await superuser.query<{ text: string }>('select pg_get_functiondef($1::regprocedure) as text', [
      where,
    ]);
    const { text } = rows[0]!;
    if (!text.includes(from)) throw new Error(`${where} no longer contains: ${from}`);
    back.unshift(text);
    await superuser.query(text.replaceAll(from, to));
  }
  if (statement !== undefined) await superuser.query(statement);
  return back;
}

export async function restore({ superuser }: Live, back: readonly string[]): Promise<void> {
  for (const text of back) await superuser.query(text);
}
