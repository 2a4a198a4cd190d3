import type { Client } from 'pg';
import { type Chance, oneOf, perhaps, seeded, severalOf } from '../access/chance.ts';

/** Rows of a table, as they are put in and as they are read. */
export type Row = Record<string, any>;
export type Rows = Readonly<Record<Table, Row[]>>;

/** Every table that a figure of the study follows from. */
export const tables = [
  'app.organisation',
  'app."case"',
  'app.party',
  'priv.secrecy',
  'priv.case_join',
  'app.room',
  'app.contact_made',
  'app.appointment',
  'app.sector_place',
  'app.need',
  'app.referral',
  'app.task',
  'app.task_answer',
  'app.process',
  'app.process_step',
  'app.process_companion',
  'app.backing',
  'app.piece',
  'app.heard',
] as const;
export type Table = (typeof tables)[number];

const kinds = [
  'victim-support',
  'ngo',
  'shelter',
  'shelter',
  'social-services',
  'health-services',
  'child-protection',
  'counsel',
  'assistance-system',
  'police',
  'prosecutor',
  'immigration',
] as const;

/** Steps with the stage that each belongs to, and what may come of it. */
const steps: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  ['report-made', 'report', [null]],
  ['report-made', 'report', [null]],
  ['decision-not-to-report', 'report', [null]],
  ['investigation-opened', 'investigation', [null]],
  ['hearing', 'investigation', ['held', 'interrupted']],
  ['investigation-ended', 'investigation', ['to-prosecutor', 'discontinued', null]],
  ['charges-considered', 'charges', [null]],
  ['charge-brought', 'charges', [null]],
  ['charge-brought', 'charges', [null]],
  ['non-prosecution', 'charges', ['with-reasons']],
  ['main-hearing', 'trial', ['held']],
  ['judgment-given', 'judgment', ['convicted', 'dismissed']],
  ['appeal-filed', 'appeal', [null]],
  ['damages-awarded', 'compensation', ['in-full']],
  ['judgment-final', 'after', [null]],
];
const usual = ['report-made', 'investigation-opened', 'charges-considered', 'charge-brought', 'judgment-given'].map(
  (code) => steps.find(([one]) => one === code) as (typeof steps)[number],
);
const domains = [
  'safety',
  'housing',
  'money',
  'health',
  'mental-health',
  'substance-use',
  'interpreting',
  'legal-aid',
  'residence',
];
const sectors = ['safety', 'health', 'social', 'law', 'police-prosecutor', 'residence', 'everyday', 'near-ones'];
const backings = ['support-person', 'counsel', 'interpreter', 'not-before', 'explained'];
const means = [
  'debt-bondage',
  'withholds-documents',
  'isolation',
  'digital-surveillance',
  'threats-violence',
  'threats-shame',
  'humiliation',
  'uses-children',
  'physical-violence',
  'restricts-care',
  'other',
];
const forms = [
  'sexual-sale',
  'sexual-online',
  'labour',
  'domestic-work',
  'begging',
  'benefits',
  'forced-marriage',
  'organ-removal',
  'other',
];
const events = ['contacted', 'worked', 'recruited', 'sexual-act-sold', 'kindness', 'locked-in', 'threat'];
const factors: Readonly<Record<string, readonly string[]>> = {
  individual: ['health', 'hopes'],
  family: ['family-support'],
  community: ['friends'],
  structural: ['poverty'],
};

const dayMs = 86_400_000;
const first = Date.UTC(2020, 11, 25);
/** The day on which worlds are counted: some days after the last half-year, so that some first contacts are younger than the days in which help is soon. */
export const countedOn = '2026-07-05';
/** Days of the worlds: steps and appointments are planned after it. */
const days = 2170;
/** From one band of lengths and waits into the next. */
const edges = [0, 0, 0, 1, -1, 7, 8, 30, 31, 89, 90, 91, 179, 180, 181, 182, 364, 365, 729, 730, 1459, 1460];

/**
 * A world of cases in which everything that is counted happens: days lie so near each other that every edge of a band is met. A few cases, or so many;
 * numbers of rows begin after one, so that it can be put beside another world.
 */
export function makeWorld(seed: number, many?: number, after = 0): Rows {
  const chance = seeded(seed);
  const world = Object.fromEntries(tables.map((table): [Table, Row[]] => [table, []])) as Record<Table, Row[]>;
  const pick = <Item>(items: readonly Item[]): Item => oneOf(chance, items);
  const id = () => `${hex(chance, 8)}-${hex(chance, 4)}-4${hex(chance, 3)}-8${hex(chance, 3)}-${hex(chance, 12)}`;
  const dayOf = (n: number) => new Date(first + n * dayMs).toISOString().slice(0, 10);
  /** Days, mostly at the lengths from each other at which a band begins. */
  let near = chance.below(days);
  const aDay = () => {
    near = perhaps(chance, 1, 3) ? chance.below(days) : Math.max(0, Math.min(days, near + pick(edges)));
    return dayOf(near);
  };
  const dayBefore = (day: string, days: number) => dayOf((Date.parse(day) - first) / dayMs - days);
  /** Nothing is closed after the day on which it is counted. */
  const notLater = (day: string) => (day > countedOn ? countedOn : day);
  /** Near midnight too, where the day in Finland is another than in Greenwich. */
  const aTime = (day = aDay()) => `${day}T${pick(['00:30', '09:00', '21:30', '22:30', '23:30'])}:00Z`;
  const written = () => ({ author_id: id(), version: 1, mistaken: perhaps(chance, 1, 8), written_at: aTime() });
  const times = (most: number) => Array.from({ length: chance.below(most + 1) });
  const extent = () => {
    const day = aDay();
    const kind = chance.below(8);
    if (kind === 0) return { from_on: null, until_on: null };
    if (kind === 1) return { from_on: day, until_on: dayOf((Date.parse(day) - first) / dayMs + 1 + chance.below(20)) };
    if (kind === 2)
      return pick([
        { from_on: day, until_on: null },
        { from_on: null, until_on: day },
      ]);
    return { from_on: day, until_on: day };
  };

  for (const kind of kinds)
    world['app.organisation'].push({
      id: id(),
      name: `O ${hex(chance, 6)}`,
      kind,
      region: pick([
        'Kainuun hyvinvointialue',
        ' kajanalands välfärdsområde',
        'Lappi',
        'lappi ',
        'LAPPI',
        'Åland',
        'Uusi',
      ]),
    });
  const organisations = world['app.organisation'];
  let rooms = 1 + after;
  const cases = Array.from({ length: many ?? 8 + chance.below(20) }, () => hexCase(chance));
  for (const caseId of new Set(cases)) {
    // Of some nothing is recorded but that they were opened, and closed about when contact counts as lost.
    const quiet = perhaps(chance, 1, 6);
    const closed = quiet || perhaps(chance, 1, 4);
    const opened = quiet && perhaps(chance, 1, 3) ? dayBefore(countedOn, pick([4, 29, 30, 31])) : aDay();
    const quietUntil = dayBefore(opened, -pick([30, 90, 91, 180]));
    world['app."case"'].push({
      ...{ id: caseId, code_word: 'Koivu', state: closed ? 'closed' : 'open', opened_at: aTime(opened) },
      ...{ closed_at: closed ? aTime(notLater(quiet ? quietUntil : aDay())) : null, version: 1 },
    });
    const on = severalOf(chance, organisations, 1 + chance.below(6));
    for (const [at, { id: organisation_id }] of on.entries())
      world['app.party'].push({
        ...{
          id: after + world['app.party'].length + 1,
          case_id: caseId,
          organisation_id,
          lead: at === 0 && perhaps(chance, 7, 8),
        },
        ...{ joined_at: aTime(pick([opened, aDay()])), left_at: perhaps(chance, 1, 6) ? aTime() : null },
      });
    for (const { id: organisation_id } of on)
      if (perhaps(chance, 1, 5))
        world['priv.secrecy'].push({ case_id: caseId, organisation_id, hidden: perhaps(chance, 1, 2) });
    // Of some of these it is recorded besides that somebody began to help: about when it no longer counts as soon.
    if (quiet && perhaps(chance, 1, 3)) {
      rooms += 1;
      world['app.room'].push({ id: rooms, case_id: caseId, class: 'coordination', organisation_id: on[0]?.id });
      world['app.sector_place'].push({
        ...{ id: id(), room_id: rooms, sector: 'health', state: 'active', ...written(), mistaken: false },
        since_on: dayBefore(opened, -pick([29, 30, 31])),
      });
    }
    for (const { id: organisation_id } of quiet ? [] : on.slice(0, 2)) {
      const room = (of: string) => {
        const known = world['app.room'].find(
          (one) => one.case_id === caseId && one.class === of && one.organisation_id === organisation_id,
        );
        if (known) return known.id as number;
        rooms += 1;
        world['app.room'].push({ id: rooms, case_id: caseId, class: of, organisation_id });
        return rooms;
      };
      fill(room, caseId, organisation_id, on);
    }
  }
  const known = world['app."case"'];
  for (const _ of times(3)) {
    const [a, b] = severalOf(chance, known, 2) as [Row, Row];
    world['priv.case_join'].push({
      ...{
        id: id(),
        offer_id: id(),
        case_id: a.id,
        other_id: b.id,
        organisation_id: id(),
        other_organisation_id: id(),
      },
      ...{ consent_id: id(), other_consent_id: id(), joined_by: id(), joined_at: aTime() },
      ended_at: perhaps(chance, 1, 4) ? aTime() : null,
    });
  }
  return world;

  function fill(room: (of: string) => number, caseId: string, organisation: string, on: readonly Row[]): void {
    for (const _ of times(3))
      world['app.contact_made'].push({
        ...{
          id: id(),
          room_id: room('contact'),
          channel: 'call',
          happened_on: aDay(),
          author_id: id(),
          written_at: aTime(),
        },
        outcome: pick(['reached', 'not-reached', 'message-left', 'she-contacted']),
      });
    for (const _ of times(2)) {
      const starts = aTime();
      world['app.appointment'].push({
        ...{
          id: id(),
          room_id: room('coordination'),
          kind: 'visit',
          state: pick(['coming', 'came', 'came', 'did-not-come', 'moved', 'cancelled']),
        },
        ...{ starts_at: starts, ends_at: new Date(Date.parse(starts) + 3_600_000).toISOString() },
        ...{
          interpreter: pick(['booked', 'not-booked', 'not-needed']),
          body: '\\x00',
          author_id: id(),
          version: 1,
          written_at: aTime(),
        },
      });
    }
    for (const _ of times(4))
      world['app.sector_place'].push({
        ...{ id: id(), room_id: room('coordination'), sector: pick(sectors), since_on: aDay(), ...written() },
        state: pick(['active', 'active', 'invited', 'missing', 'not-wanted']),
      });
    for (const _ of times(20))
      world['app.need'].push({
        ...{ id: id(), room_id: room('coordination'), domain: pick(domains), seen_on: aDay(), ...written() },
        answer: pick(['answered', 'answered', 'answered', 'not-asked']),
        urgency: pick(['now', 'weeks', 'later', 'none', 'none', 'not-known']),
      });
    for (const _ of times(2)) {
      const state = pick([
        'sent',
        'received',
        'needs-more',
        'accepted',
        'declined',
        'first-contact',
        'ended',
        'withdrawn',
      ]);
      const history = times(3).map(() => ({ state: pick(['sent', 'accepted', 'first-contact']), at: aTime() }));
      const other = pick([
        ...on,
        ...organisations,
        ...organisations.filter(({ kind }) => kind === 'assistance-system'),
      ]);
      if (world['app.referral'].some((one) => one.case_id === caseId && one.sector === 'law')) continue;
      world['app.referral'].push({
        ...{
          id: id(),
          room_id: room('agreement'),
          key_room_id: room('agreement'),
          organisation_id: organisation,
          case_id: caseId,
          to_id: other.id,
        },
        ...{
          consent_id: id(),
          kind: 'service',
          sector: 'law',
          urgency: 'week',
          classes: [],
          joins: false,
          state,
          body: '\\x00',
        },
        ...{
          outcome: state === 'ended' ? 'helped' : null,
          history,
          made_by: id(),
          made_at: aTime(),
          changed_at: aTime(),
        },
        own_copy: true,
      });
    }
    for (const _ of times(2)) {
      const task = {
        id: id(),
        room_id: room('coordination'),
        for_id: pick(on).id,
        receiver: 'herself',
        body: '\\x00',
        author_id: id(),
      };
      const state = pick(['open', 'open', 'withdrawn']);
      world['app.task'].push({ ...task, state, written_at: aTime() });
      for (const [at] of times(2).entries())
        world['app.task_answer'].push({
          ...{
            id: id(),
            room_id: task.room_id,
            task_id: task.id,
            task_room_id: task.room_id,
            nth: at + 1,
            author_id: id(),
            written_at: aTime(),
          },
          answer: pick(['accepted', 'declined', 'done', 'done', 'undone']),
        });
    }
    for (const _ of times(2)) course(room('process'));
    for (const _ of times(5)) {
      const sort = pick(['event', 'control', 'factor', 'exploitation', 'actor']);
      const level = sort === 'factor' && perhaps(chance, 7, 8) ? pick(Object.keys(factors)) : null;
      const phases = severalOf(chance, ['before', 'during', 'now'], chance.below(3));
      const code =
        sort === 'event'
          ? pick(events)
          : sort === 'control'
            ? pick(means)
            : sort === 'exploitation'
              ? pick(forms)
              : level
                ? pick(factors[level] as string[])
                : 'other';
      world['app.piece'].push({
        ...{
          id: id(),
          room_id: room('account'),
          sort,
          code,
          ...extent(),
          source: 'other',
          certainty: 'likely',
          ...written(),
          level,
          also: [],
        },
        answer: pick(['answered', 'answered', 'answered', 'did-not-answer']),
        status:
          sort === 'control'
            ? pick(['observed', 'suspected', 'not-observed', null])
            : sort === 'exploitation'
              ? pick(['possible', 'actual', 'not', null])
              : null,
        phases: sort === 'event' || sort === 'control' ? phases : [],
        means: sort === 'event' ? severalOf(chance, means, chance.below(3)) : [],
        direction: sort === 'factor' && perhaps(chance, 7, 8) ? pick(['risk', 'protective']) : null,
      });
    }
    for (const _ of times(3))
      world['app.heard'].push({
        ...{
          id: id(),
          room_id: room('wellbeing'),
          heard_by: 'other',
          happened_on: aDay(),
          told_in: 'fi',
          helped: 'not-asked',
          ...written(),
        },
        was_heard: pick(['yes', 'partly', 'no', 'did-not-answer', 'not-asked']),
        understood: pick(['yes', 'partly', 'no', 'did-not-answer', 'not-asked']),
        for_study: pick(['yes', 'yes', 'no', 'not-asked', 'withdrawn']),
      });
  }

  function course(room: number): void {
    const process = { id: id(), room_id: room, ...written() };
    world['app.process'].push({
      ...process,
      kind: pick(['criminal', 'criminal', 'criminal', 'civil']),
      state: pick(['open', 'open', 'ended', 'not-begun']),
    });
    // Some courses go on as they should, most as they come.
    const goesOn = perhaps(chance, 1, 3);
    const taken = goesOn ? usual.slice(0, 1 + chance.below(usual.length)) : times(6).map(() => pick(steps));
    if (goesOn) near = chance.below(900);
    for (const [code, stage, outcomes] of taken) {
      const step = {
        id: id(),
        room_id: room,
        process_id: process.id,
        stage,
        code,
        ...extent(),
        ...written(),
        outcome: pick(outcomes),
      };
      world['app.process_step'].push({
        ...step,
        state: pick(['done', 'done', 'done', 'planned', 'moved', 'cancelled']),
        mover: 'nobody',
        source: 'document',
      });
      for (const __ of times(2))
        world['app.backing'].push({
          ...{ id: id(), room_id: room, step_id: step.id, step_room_id: room, kind: pick(backings), ...written() },
          ...{
            state: pick(['in-place', 'asked', 'missing', 'not-wanted', 'not-asked', 'not-known']),
            since_on: pick([null, aDay()]),
            until_on: null,
          },
        });
    }
    if (perhaps(chance, 1, 3)) {
      const since = pick([null, aDay()]);
      world['app.process_companion'].push({
        ...{
          id: id(),
          room_id: room,
          process_id: process.id,
          role: pick(['counsel', 'support-person', 'other']),
          basis: 'own-choice',
          notify: 'no',
        },
        ...{ state: pick(['asked', 'active', 'ended', 'not-wanted']), since_on: since, ...written() },
        until_on:
          since === null || perhaps(chance, 1, 2)
            ? null
            : dayOf((Date.parse(since) - first) / dayMs + chance.below(120)),
      });
    }
  }
}

const digits = '0123456789abcdef';
const hex = (chance: Chance, length: number): string => Array.from({ length }, () => digits[chance.below(16)]).join('');
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const hexCase = (chance: Chance): string =>
  Array.from({ length: 6 }, () => letters[chance.below(letters.length)]).join('');

/** Puts a world in as it is, without what else a row would bring about. */
export async function putWorld(client: Client, world: Rows): Promise<void> {
  await client.query('set local session_replication_role = replica');
  for (const table of tables) {
    const rows = world[table];
    const [example] = rows;
    if (!example) continue;
    const columns = Object.keys(example)
      .map((column) => `"${column}"`)
      .join(', ');
    await client.query(
      `insert into ${table} (${columns}) overriding system value select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  await client.query('set local session_replication_role = origin');
}

/** The world as the database has it: days as texts. */
export async function readWorld(client: Client): Promise<Rows> {
  const read: Partial<Record<Table, Row[]>> = {};
  for (const table of tables)
    read[table] = (await client.query<{ row: Row }>(`select to_jsonb(t) as row from ${table} t`)).rows.map(
      ({ row }) => row,
    );
  return read as Rows;
}
