import type { Id } from './facts.ts';
import { kinds } from './kinds.ts';
import type { Ids, Live } from './live.ts';
import { listStandings } from './row.ts';
import type { Row } from './rows.ts';
import { circleFields, circleTable } from './safety-circle.ts';
import type { InformationClass } from './words.ts';
import { classes } from './words.ts';

/** The product's tables, read into rows that the model can judge. */

/** One stored row: who sees any of `rows` sees it. */
export type Stored = { readonly key: string; readonly table: string; readonly rows: readonly Row[] };

type Fields = Record<string, string | number | boolean | null | string[]>;
type Table = {
  /** What tells one row from another, as SQL. */
  readonly key: string;
  /** Joins and columns that the reading needs; `t` is the table. */
  readonly with?: string;
  readonly fields: string;
  readonly row: (fields: Fields, ids: Ids) => Row | readonly Row[] | null;
};

const inRoom = 'join app.room r on r.id = t.room_id';
const roomFields = 'r.case_id, r.class, r.organisation_id';
const world = (value: Fields[string] | undefined, ids: Ids): Id => ids.back(String(value));
const many = (value: Fields[string] | undefined, ids: Ids): Id[] => (value as string[]).map(ids.back);

/** Which row of the model lies in this room. A drawer of hidden papers names nobody by itself. */
function ofRoom(fields: Fields, ids: Ids): Row | null {
  const owner = { case: world(fields.case_id, ids), organisation: world(fields.organisation_id, ids) };
  if (fields.class === 'log' || fields.class === 'log-hidden')
    return { is: 'log', ...owner, hidden: fields.class === 'log-hidden' };
  if (fields.class === 'agreement') return { is: 'slip', ...owner, names: [], made: null };
  return classes.includes(fields.class as InformationClass)
    ? { is: 'entry', ...owner, of: fields.class as InformationClass }
    : null;
}

/** Open to everybody: read as the organisation of who wrote it. */
const ofAuthor = (key: string): Table => ({
  key,
  with: 'join app.worker w on w.id = t.author_id',
  fields: 'w.organisation_id',
  row: (fields, ids) => ({ is: 'organisation', organisation: world(fields.organisation_id, ids) }),
});

const entry = (key = 't.id::text'): Table => ({ key, with: inRoom, fields: roomFields, row: ofRoom });

/** A row that is about one of another room, told to those who read both. */
const inBoth = (room: string): Table => ({
  key: 't.id::text',
  with: `${inRoom} join app.room o on o.id = t.${room}`,
  fields: `${roomFields}, o.organisation_id as other`,
  row: (fields, ids) => ({
    is: 'match',
    case: world(fields.case_id, ids),
    organisation: world(fields.organisation_id, ids),
    of: fields.class as InformationClass,
    other: world(fields.other, ids),
  }),
});

/** `made`: the paper that the slip's organisation made itself, as SQL; it knows a paper of which the model knows nothing as none. */
const slip = (names: string, key = 't.id::text', made = 'null::uuid'): Table => ({
  key,
  with: inRoom,
  fields: `r.case_id, t.organisation_id, ${names} as names, ${made} as made`,
  row: (fields, ids) => {
    const organisation = world(fields.organisation_id, ids);
    const others = [...new Set(many(fields.names, ids))].filter((each) => each !== organisation).sort();
    const made = fields.made == null || !ids.knowsStored(String(fields.made)) ? null : world(fields.made, ids);
    return { is: 'slip', case: world(fields.case_id, ids), organisation, names: others, made };
  },
});

const place = (key: string, join = ''): Table => ({
  key,
  with: `${inRoom} ${join}`,
  fields: `${roomFields}, array(select k.worker_id from app.place_circle k where k.place_id = ${join === '' ? 't.id' : 't.place_id'}) as circle`,
  row: (fields, ids) => ({
    is: 'place',
    case: world(fields.case_id, ids),
    organisation: world(fields.organisation_id, ids),
    circle: many(fields.circle, ids).sort(),
  }),
});

/** What was handed over: whose it is now, whose it was, and of which class. */
const received = (join: string, of: string): Table => ({
  key: 't.id::text',
  with: `${inRoom} ${join}`,
  fields: `r.case_id, r.organisation_id, ${join === '' ? 't' : 'k'}.from_id, ${of} as of`,
  row: (fields, ids) => ({
    is: 'received',
    case: world(fields.case_id, ids),
    organisation: world(fields.organisation_id, ids),
    from: world(fields.from_id, ids),
    of: fields.of as InformationClass,
  }),
});

const standOf = (state: string): 'waits' | 'answered' | 'withdrawn' =>
  state === 'withdrawn' ? state : ['sent', 'received', 'needs-more'].includes(state) ? 'waits' : 'answered';

const memberFields = 'p.case_id, p.organisation_id, m.worker_id';
const worker = (fields: Fields, ids: Ids) => ({
  case: world(fields.case_id, ids),
  organisation: world(fields.organisation_id, ids),
  worker: world(fields.worker_id, ids),
});

/** The service directory is as open within the deployment as the names of organisations. */
const openService = (key: string, service: 't' | 's'): Table => ({
  key,
  with: service === 't' ? '' : 'join app.service s on s.id = t.service_id',
  fields: `${service}.organisation_id`,
  // Open to everybody, whoever keeps it.
  row: (fields, ids) => ({
    is: 'organisation',
    organisation: fields.organisation_id === null ? 'nobody of ours' : world(fields.organisation_id, ids),
  }),
});

/** Every table and view under row level security that the application reaches. `app.case_list` is judged by itself. */
const ofKinds = Object.keys(kinds).flatMap((table): [string, Table][] => [
  [`app.${table}`, entry()],
  [`app.${table}_version`, entry(`t.${table}_id::text || ' ' || t.version`)],
]);

export const tables: Readonly<Record<string, Table>> = {
  ...Object.fromEntries(ofKinds),
  [circleTable]: {
    key: 't.id::text',
    fields: circleFields,
    row: (fields, ids) => ({ is: 'admission', ...worker(fields, ids) }),
  },
  'app.organisation': {
    key: 't.id::text',
    fields: 't.id',
    row: (fields, ids) => ({ is: 'organisation', organisation: world(fields.id, ids) }),
  },
  'app.service': openService('t.id::text', 't'),
  'app.service_version': openService(`t.service_id::text || ' ' || t.version`, 's'),
  'app.worker': {
    key: 't.id::text',
    fields: 't.id, t.organisation_id',
    row: (fields, ids) => ({
      is: 'account',
      organisation: world(fields.organisation_id, ids),
      worker: world(fields.id, ids),
    }),
  },
  'app."case"': { key: 't.id', fields: 't.id', row: (fields, ids) => ({ is: 'case', case: world(fields.id, ids) }) },
  'app.room': {
    key: 't.id::text',
    fields: 't.case_id, t.class, t.organisation_id',
    row: (fields, ids) => (fields.case_id === null ? null : ofRoom(fields, ids)),
  },
  'app.party': {
    key: 't.id::text',
    fields: 't.case_id, t.organisation_id',
    row: (fields, ids) => ({
      is: 'part',
      case: world(fields.case_id, ids),
      organisation: world(fields.organisation_id, ids),
    }),
  },
  'app.member': {
    key: 't.id::text',
    with: 'join app.party p on p.id = t.party_id join app.member m on m.id = t.id',
    fields: memberFields,
    row: (fields, ids) => ({ is: 'part-worker', ...worker(fields, ids) }),
  },
  'app.naming': {
    key: 't.member_id::text',
    with: 'join app.member m on m.id = t.member_id join app.party p on p.id = m.party_id',
    fields: memberFields,
    row: (fields, ids) => ({ is: 'member', ...worker(fields, ids) }),
  },
  'app.consent_slip': slip(
    't.owner_ids || t.to_ids',
    't.id::text',
    `case when t.organisation_id = (select w.organisation_id from app.worker w where w.id = t.recorded_by) then t.consent_id end`,
  ),
  'app.grant_slip': slip(
    'array[t.owner_id, t.to_id]',
    't.id::text',
    'case when t.organisation_id = t.owner_id then t.grant_id end',
  ),
  'app.grant_request': slip(
    't.to_ids',
    't.id::text',
    `(select c.id from priv.consent c where c.id = t.consent_id and c.recorder_organisation_id = t.organisation_id)`,
  ),
  'app.invitation': slip('array[t.to_id]'),
  'app.join_offer': slip('array[t.to_id]'),
  'app.case_join': {
    key: 't.id::text',
    fields: 't.case_id, t.other_id, t.join_id',
    row: (fields, ids) => ({
      is: 'join',
      case: world(fields.case_id, ids),
      other: world(fields.other_id, ids),
      join: world(fields.join_id, ids),
    }),
  },
  'app.hand_over_slip': {
    ...slip('array[h.from_id, h.to_id]', `t.hand_over_id::text || t.organisation_id`),
    with: `${inRoom} join app.hand_over h on h.id = t.hand_over_id`,
  },
  'app.hand_over': {
    key: 't.id::text',
    fields: 't.case_id, t.from_id, t.to_id, t.state',
    row: (fields, ids) => {
      const [from, to] = [world(fields.from_id, ids), world(fields.to_id, ids)];
      const onCase = { is: 'slip' as const, case: world(fields.case_id, ids) };
      return [
        { ...onCase, organisation: from, names: [to], made: null },
        // Of a draft its receiver knows nothing.
        ...(fields.state === 'draft' ? [] : [{ ...onCase, organisation: to, names: [from], made: null }]),
      ];
    },
  },
  'app.handed_row': entry('t.row_id::text'),
  'app.hand_over_question': {
    key: 't.id::text',
    fields: 't.case_id, t.from_id, t.organisation_id',
    row: (fields, ids) => ({
      is: 'hand-over-question',
      case: world(fields.case_id, ids),
      from: world(fields.from_id, ids),
      organisation: world(fields.organisation_id, ids),
    }),
  },
  'app.name_request': {
    key: 't.id::text',
    fields: 't.case_id, t.organisation_id, t.asked_by, t.answered_by',
    row: (fields, ids) => ({
      is: 'name-request',
      case: world(fields.case_id, ids),
      organisation: world(fields.organisation_id, ids),
      officer: world(fields.asked_by, ids),
      answeredBy: fields.answered_by === null ? null : world(fields.answered_by, ids),
    }),
  },
  'app.intake_slip': {
    key: 't.id::text',
    with: 'join app.invitation i on i.id = t.id',
    fields: 'i.case_id, i.to_id',
    row: (fields, ids) => ({
      is: 'intake-slip',
      case: world(fields.case_id, ids),
      organisation: world(fields.to_id, ids),
    }),
  },
  'app.consultation': {
    key: `t.id::text || ' ' || t.room_id`,
    with: inRoom,
    fields: 'r.organisation_id',
    row: (fields, ids) => ({ is: 'consultation', organisation: world(fields.organisation_id, ids) }),
  },
  'app.consultation_taken': {
    key: `t.id::text || ' ' || t.room_id`,
    with: inRoom,
    fields: 'r.organisation_id',
    row: (fields, ids) => ({ is: 'consultation-taken', organisation: world(fields.organisation_id, ids) }),
  },
  'app.consultation_own': {
    key: 't.id::text',
    fields: 't.worker_id',
    row: (fields, ids) => ({ is: 'consultation-own', worker: world(fields.worker_id, ids) }),
  },
  'app.law_proposal': {
    key: 't.id::text',
    fields: 't.worker_id',
    row: (fields, ids) => ({ is: 'law-proposal', worker: world(fields.worker_id, ids) }),
  },
  'app.bar': {
    key: 't.id::text',
    // One that came along from another case is seen by nobody, like one that is lifted.
    fields: 't.case_id, t.worker_id, t.organisation_id, t.lifted_at is not null or t.carried_of is not null as lifted',
    row: (fields, ids) => ({
      is: 'bar',
      case: world(fields.case_id, ids),
      lifted: fields.lifted === true,
      worker: fields.worker_id === null ? null : world(fields.worker_id, ids),
      organisation: fields.organisation_id === null ? null : world(fields.organisation_id, ids),
    }),
  },
  'app.document_part': entry(`t.document_id::text || ' ' || t.filed || ' ' || t.nth`),
  'app.document_original': {
    ...entry(`t.document_id::text || ' ' || t.filed || ' ' || t.nth`),
    row: (fields, ids) => ({
      is: 'original',
      case: world(fields.case_id, ids),
      organisation: world(fields.organisation_id, ids),
      of: fields.class as InformationClass,
    }),
  },
  'app.note': entry(),
  'app.note_version': entry(`t.note_id::text || ' ' || t.version`),
  'app.contact_rule': entry(),
  'app.contact_point': entry(),
  'app.contact_made': entry(),
  'app.person': entry(),
  'app.person_version': entry(`t.person_id::text || ' ' || t.version`),
  'app.piece': entry(),
  'app.piece_version': entry(`t.piece_id::text || ' ' || t.version`),
  'app.link': entry(),
  'app.link_version': entry(`t.link_id::text || ' ' || t.version`),
  'app.referral': slip('array[t.to_id]', 't.id::text', 't.id'),
  'app.referral_draft': {
    key: 't.id::text',
    with: inRoom,
    fields: `${roomFields}, t.worker_id`,
    row: (fields, ids) => ({ is: 'draft', ...worker(fields, ids) }),
  },
  'app.referral_offer': {
    key: 't.id::text',
    with: 'join app.referral f on f.id = t.id',
    fields: 'f.case_id, f.to_id, f.organisation_id, f.consent_id, f.classes, f.state, f.joins',
    row: (fields, ids) => ({
      is: 'offer',
      case: world(fields.case_id, ids),
      organisation: world(fields.to_id, ids),
      from: world(fields.organisation_id, ids),
      consent: world(fields.consent_id, ids),
      of: fields.classes as InformationClass[],
      stands: standOf(String(fields.state)),
      joins: fields.joins === true,
    }),
  },
  'app.received': received('', `'coordination'`),
  'app.received_line': received('join app.received k on k.id = t.received_id', 't.class'),
  // What is said in a warning names nobody: it lies where the papers of its organisation lie.
  'app.warning': entry(),
  'app.warning_received': entry(),
  'app.warning_pass': slip('array[t.to_id]'),
  'app.warning_alert': {
    key: 't.id::text',
    fields: 't.case_id, t.organisation_id, t.from_id, t.escalated_at is not null as late, t.passed_at is null as waits',
    row: (fields, ids) => ({
      is: 'alert',
      case: world(fields.case_id, ids),
      organisation: world(fields.organisation_id, ids),
      from: world(fields.from_id, ids),
      late: fields.late === true,
      waits: fields.waits === true,
    }),
  },
  'app.invite_wish': slip('array[t.to_id]', 't.id::text', 't.id'),
  'app.invite_wish_lead': slip('array[t.from_id, t.to_id]'),
  'app.compilation_slip': slip('array[t.from_id, t.to_id]'),
  'app.compilation_part': {
    key: 't.id::text',
    with: `${inRoom} join priv.compilation k on k.id = t.compilation_id`,
    fields: 'r.case_id, r.organisation_id, t.author_id, t.state, k.consent_id, k.to_id',
    row: (fields, ids) => ({
      is: 'chosen',
      case: world(fields.case_id, ids),
      organisation: world(fields.organisation_id, ids),
      to: world(fields.to_id, ids),
      consent: world(fields.consent_id, ids),
      stands: fields.state as 'draft' | 'released' | 'sent',
      author: world(fields.author_id, ids),
    }),
  },
  'app.compilation_received': {
    key: 't.id::text',
    with: inRoom,
    fields: 'r.case_id, r.organisation_id, t.from_id, t.lead_id',
    row: (fields, ids) => ({
      is: 'handed',
      case: world(fields.case_id, ids),
      organisation: world(fields.organisation_id, ids),
      names: [world(fields.from_id, ids), world(fields.lead_id, ids)],
    }),
  },
  'app.goal_view': entry(),
  'app.task': entry(),
  'app.task_answer': entry(),
  'app.reminder': entry(),
  'app.task_now': entry(),
  'app.news_told': entry(),
  'app.process_notice': {
    key: 't.id::text',
    with: inRoom,
    fields: `${roomFields}, t.worker_id`,
    row: (fields, ids) => ({ is: 'process-notice', ...worker(fields, ids), of: fields.class as InformationClass }),
  },
  'app.step_match': inBoth('other_room_id'),
  'app.meeting_attendee': {
    key: 't.id::text',
    with: `${inRoom} join app.party p on p.id = t.party_id`,
    fields: 'r.case_id, r.organisation_id, p.organisation_id as names',
    row: (fields, ids) => ({
      is: 'attendee',
      case: world(fields.case_id, ids),
      organisation: world(fields.organisation_id, ids),
      names: world(fields.names, ids),
    }),
  },
  'app.meeting_answer': inBoth('meeting_room_id'),
  'app.minute': entry(),
  'app.minute_version': entry(`t.minute_id::text || ' ' || t.version`),
  // What is corrected of the law is open to everybody: read as the organisation of who corrected it.
  'app.deadline_rule': ofAuthor(`t.key || ' ' || t.version`),
  'app.law_entry': ofAuthor(`t.kind || ' ' || t.key || ' ' || t.entry`),
  // Numbers to call for help are as open, to who has no account too: read as the organisation of who wrote them.
  'app.helpline': ofAuthor(`t.key || ' ' || t.version`),
  // And the words by which people ask for services.
  'app.service_words': ofAuthor(`t.topic || ' ' || t.version`),
  // What organisations say of recommendations, and the lists that were loaded: read as the organisation of who wrote them.
  'app.stance': ofAuthor(`t.organisation_id::text || ' ' || t.item || ' ' || t.version`),
  'app.recommendation_set': ofAuthor(`t.key || ' ' || t.version`),
  // Regional networks tell of no case: as open as the directory, read as the organisation of who wrote them.
  'app.network_host': ofAuthor(`t.network || ' ' || t.version`),
  'app.network_member': ofAuthor(`t.network || ' ' || t.organisation_id || ' ' || t.version`),
  'app.network_week': ofAuthor(`t.network || ' ' || t.week_on || ' ' || t.version`),
  'app.network_meeting': ofAuthor(`t.id || ' ' || t.version`),
  'app.network_agreed': ofAuthor(`t.id || ' ' || t.version`),
  // Catalogues of trainings, and the words that are told of organisations and regions, are as open.
  'app.training': ofAuthor(`t.id || ' ' || t.version`),
  'app.organisation_competence': {
    key: `t.organisation_id || ' ' || t.theme || ' ' || t.released_on`,
    fields: 't.organisation_id',
    row: (fields, ids) => ({ is: 'organisation', organisation: world(fields.organisation_id, ids) }),
  },
  'app.region_competence': {
    key: `t.region || ' ' || t.theme || ' ' || t.released_on`,
    fields: '(select o.id from app.organisation o where o.region = t.region order by o.id limit 1) as organisation_id',
    row: (fields, ids) => ({ is: 'organisation', organisation: world(fields.organisation_id, ids) }),
  },
  'app.learnt': {
    key: `t.id || ' ' || t.version`,
    with: 'join app.worker w on w.id = t.worker_id',
    fields: 't.worker_id, w.organisation_id',
    row: (fields, ids) => ({
      is: 'learnt',
      organisation: world(fields.organisation_id, ids),
      worker: world(fields.worker_id, ids),
    }),
  },
  'app.self_assessment': {
    key: `t.worker_id || ' ' || t.version || ' ' || t.theme`,
    fields: 't.worker_id',
    row: (fields, ids) => ({ is: 'self-assessment', worker: world(fields.worker_id, ids) }),
  },
  // Practices of organisations: one version may be everybody's, the others are their own. What became of one is open to everybody.
  'app.practice': {
    key: `t.key || ' ' || t.version`,
    fields: `t.organisation_id, t.state = 'published' and t.version = (select max(l.version) from app.practice l where l.key = t.key) as told`,
    row: (fields, ids) => ({
      is: 'practice',
      organisation: world(fields.organisation_id, ids),
      told: fields.told as boolean,
    }),
  },
  'app.adoption': {
    key: `t.key || ' ' || t.organisation_id || ' ' || t.version`,
    fields: 't.organisation_id',
    row: (fields, ids) => ({ is: 'organisation', organisation: world(fields.organisation_id, ids) }),
  },
  // Studies: all versions are their author's, the last one others' by how far it has come. What was released is open to everybody.
  'app.study': {
    key: `t.id || ' ' || t.version`,
    fields: 't.author_id, t.state, t.version = (select max(l.version) from app.study l where l.id = t.id) as last',
    row: (fields, ids) => ({
      is: 'study',
      author: world(fields.author_id, ids),
      state: String(fields.state),
      last: fields.last === true,
    }),
  },
  'app.study_release': {
    key: 't.study_id::text',
    with: 'join app.study s on s.id = t.study_id and s.version = t.version',
    fields: 's.organisation_id',
    row: (fields, ids) => ({ is: 'organisation', organisation: world(fields.organisation_id, ids) }),
  },
  'app.process': entry(),
  'app.process_version': entry(`t.process_id::text || ' ' || t.version`),
  'app.process_offence': entry(),
  'app.process_offence_version': entry(`t.process_offence_id::text || ' ' || t.version`),
  'app.process_companion': entry(),
  'app.process_companion_version': entry(`t.process_companion_id::text || ' ' || t.version`),
  'app.process_step': entry(),
  'app.process_step_version': entry(`t.process_step_id::text || ' ' || t.version`),
  'app.child_step': entry(),
  'app.child_step_version': entry(`t.child_step_id::text || ' ' || t.version`),
  'app.backing': entry(),
  'app.backing_version': entry(`t.backing_id::text || ' ' || t.version`),
  'app.timeline': entry(`t.kind || ' ' || t.id`),
  'app.text': entry(`t.kind || ' ' || t.id`),
  'app.place': place('t.id::text'),
  'app.place_circle': place(`t.place_id::text || t.worker_id`, 'join app.place l on l.id = t.place_id'),
  'audit.entry': {
    ...entry(),
    row: (fields, ids) =>
      fields.case_id === null
        ? { is: 'office-log', organisation: world(fields.organisation_id, ids) }
        : ofRoom(fields, ids),
  },
};

const caseList = 'app.case_list';

const allRows = Object.entries(tables)
  .map(
    ([table, { key, with: join = '', fields }]) =>
      `select '${table}' as table, q.key, to_jsonb(q) as fields from (select ${key} as key, ${fields} from ${table} t ${join}) q`,
  )
  .join('\nunion all\n');

/** All rows that are stored, as the superuser sees them. */
export async function readAll({ superuser, ids }: Live): Promise<Stored[]> {
  const { rows } = await superuser.query<{ table: string; key: string; fields: Fields }>({
    name: 'all',
    text: allRows,
  });
  const judged = rows.map(({ table, key, fields }) => ({
    key: `${table} ${key}`,
    table,
    rows: tables[table]!.row(fields, ids),
  }));
  return judged
    .filter((each) => each.rows !== null)
    .map((each): Stored => ({ ...each, rows: [each.rows].flat() as Row[] }));
}

/** A worker's line for every case, in each way in which one can stand to it, stored or not: what should be there can be missing. */
export const listLines = (worker: Id, cases: readonly Id[], ids: Ids): Stored[] =>
  cases.flatMap((id) =>
    listStandings.map(
      (stands): Stored => ({
        key: `${caseList} ${ids.of(worker)} ${ids.of(id)} ${stands}`,
        table: caseList,
        rows: [{ is: 'list', case: id, worker, stands }],
      }),
    ),
  );

/** For every table the statement that gives the keys of all rows which the acting worker sees. */
export const seenKeysOf: ReadonlyMap<string, string> = new Map([
  ...Object.entries(tables).map(
    ([table, { key }]) => [table, `select '${table} ' || ${key} as key from ${table} t`] as const,
  ),
  [caseList, `select '${caseList} ' || t.worker_id || ' ' || t.case_id || ' ' || t.stands as key from ${caseList} t`],
]);

/** The same of all tables, in one statement. */
export const seenKeys = [...seenKeysOf.values()].join('\nunion all\n');

/** Tables and views that the application may read and that no entry above covers; a new table must not slip by the proof. */
export async function uncovered({ superuser }: Live): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'v', 'm', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
      and (has_table_privilege('rinnalla_look', c.oid, 'select') or has_table_privilege('rinnalla_change', c.oid, 'select'))`);
  const known = [...Object.keys(tables), caseList].map((name) => name.replaceAll('"', ''));
  return rows.map((row) => row.name.replaceAll('"', '')).filter((name) => !known.includes(name));
}
