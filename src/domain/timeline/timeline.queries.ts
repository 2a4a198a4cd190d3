import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { writtenLanguage } from '../../platform/i18n/written-languages.ts';
import type { Day } from '../../platform/time/format.ts';
import { keptWhen } from '../../platform/time/uncertain/index.ts';
import { readStays, type Stay, stayCodes } from '../piece/index.ts';
import { type Placed, queryLines } from '../room/index.ts';
import { firstWords } from './first-words.ts';
import { entryKinds, kindOf, saidState } from './kinds.ts';
import { type Called, laneOfClass, type TimelineEntry, type TimelineRow, timelineClasses } from './timeline.ts';

type Row = Omit<TimelineRow, 'lane' | 'organisationId' | 'same'> &
  Placed & { readonly room_id: number; readonly author_id: string; readonly sealed: Buffer | null };

/** Which part of the timeline is read, and on which day. */
export interface Wanted {
  readonly today: Day;
  readonly classes?: readonly string[] | undefined;
  /** Only what may have been the case between these days. */
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}

interface ListWanted extends Wanted {
  /** So many with a day, from behind this one on. */
  readonly limit: number;
  readonly after?: { readonly on: Day; readonly at: number; readonly id: string } | undefined;
  /** So many of which no time is known, from behind this one on. */
  readonly undated?: number | undefined;
  readonly afterUndated?: { readonly at: number; readonly id: string } | undefined;
}

/** What is shown of an entry, by the column it stands in; `t` is the entry. */
const shown = {
  ...{
    id: 'id',
    kind: 'kind',
    on: 'stands_on',
    at: 'stands_at',
    whenEdtf: 'when_edtf',
    code: 'code',
    status: 'status',
  },
  ...{
    source: 'source',
    anchor: 'anchor',
    anchorId: 'anchor_id',
    version: 'version',
    channel: 'channel',
    outcome: 'outcome',
    course: 'course',
    instance: 'instance',
  },
} as const satisfies Partial<Record<keyof TimelineRow, string>>;
const columns = ['t.room_id', ...Object.entries(shown).map(([name, column]) => `t.${column} as "${name}"`)].join(', ');
const shownNames = [
  ...(Object.keys(shown) as (keyof typeof shown)[]),
  'class',
  'organisation',
  'own',
  'author',
] as const;

const inClass = '(t.classes is null or r.class = any (t.classes))';

const alsoUndated = `
  union all
  (select t.* from rooms r cross join lateral (select * from app.timeline t where t.room_id = r.id and ${inClass} and t.stands_on is null
      and ($11::uuid is null or (t.stands_at, t.id) < ($10::integer, $11)) order by t.stands_at desc, t.id desc limit $9) t
    order by t.stands_at desc, t.id desc limit $9)`;

/**
 * Room by room the newest, then the newest of these: a long case costs what a short one costs. What has no day is read beside.
 * Sight and the narrowing to the case come from the policies.
 */
export const listStatement = (
  undated: boolean,
): string => `with rooms as materialized (select r.id, r.class from app.room r where r.case_id = $1 and r.class = any ($5)),
  chosen as ((select t.* from rooms r cross join lateral (select * from app.timeline t where t.room_id = r.id and ${inClass} and t.stands_on is not null
      and ($2::date is null or (t.stands_on, t.stands_at, t.id) < ($2::date, $8::integer, $3::uuid))
      and ($6::date is null or t.ends_on >= $6) and ($7::date is null or t.happened_on <= $7)
      order by t.stands_on desc, t.stands_at desc, t.id desc limit $4) t
    order by t.stands_on desc, t.stands_at desc, t.id desc limit $4)${undated ? alsoUndated : ''})
  select ${columns}, t.author_id, t.sealed from chosen t order by t.stands_on desc nulls last, t.stands_at desc, t.id desc`;

/** What begins and ends a stretch of time. */
const endsOne = "t.kind = 'process-step' or t.kind = 'event' and t.code = any ($7)";

const spreadOf = (
  only: string,
) => `select ${columns}, null as author_id, case when t.kind = any ($6) then t.sealed end as sealed
  from app.timeline t where t.room_id = any (array(select r.id from app.room r where r.case_id = $1 and r.class = any ($2))) and (${only})
    and (t.stands_on is not null or $3::date is null and $4::date is null)
  order by t.stands_on desc nulls last, t.stands_at desc, t.id desc limit $5`;

const spread = spreadOf(
  `${endsOne} or ($3::date is null or t.ends_on >= $3) and ($4::date is null or t.happened_on <= $4)`,
);
/** The same, of what begins and ends a stretch alone. */
const endsOfStretches = spreadOf(endsOne);

/** A row as it is shown. Name by name: to leave out the others by the language's own means takes ten times as long. */
function told(trail: Trail, row: Row, today: Day): TimelineRow {
  const kind = kindOf(row);
  trail.saw(row.organisation_id, row.class, `${kind.logged}:${row.id}:${row.version}`);
  const entry = {} as Record<keyof TimelineRow, unknown>;
  for (const name of shownNames) entry[name] = row[name];
  entry.status = saidState(row, today);
  entry.organisationId = row.organisation_id;
  entry.same = [];
  entry.lane = kind.lane ?? laneOfClass[row.class] ?? 'services';
  return entry as TimelineRow;
}

function open(vault: Vault, row: Row) {
  const { sealed } = row;
  if (!sealed) return { label: null, text: null };
  const { table, opens } = kindOf(row);
  const place = { table, row: row.id, room: row.room_id, version: row.version };
  return opens({
    text: () => vault.open(place, sealed),
    document: (instead) => vault.document(place, sealed, instead),
  });
}

/** The newest entries that the viewer may read, from a cursor on, then those without a day. */
export async function readTimeline(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  { today, classes, from, until, limit, after, undated = 0, afterUndated }: ListWanted,
): Promise<TimelineEntry[]> {
  const dated = [
    caseId,
    after?.on ?? null,
    after?.id ?? null,
    limit,
    classes ?? timelineClasses,
    from ?? null,
    until ?? null,
    after?.at ?? null,
  ];
  const rows = await queryLines<Row>(
    tx,
    caseId,
    listStatement(undated > 0),
    undated > 0 ? [...dated, undated, afterUndated?.at ?? null, afterUndated?.id ?? null] : dated,
  );
  return rows.map((row) => ({ ...told(trail, row, today), ...open(vault, row) }));
}

const labelled = Object.keys(entryKinds).filter((kind) => entryKinds[kind]?.labelled || entryKinds[kind]?.brief);

/**
 * Everything that is drawn in lanes, the newest first, at most `limit`, and the steps of courses and what begins and ends a stay whatever their
 * time: what began long before the days that are shown may reach into them. `calledOf` opens the short name of one of them. `stretches`: only what
 * begins and ends one.
 */
export async function readSpread(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  { today, classes, from, until, limit, stretches = false }: Wanted & { limit: number; stretches?: boolean },
): Promise<{ rows: TimelineRow[]; stays: Stay[]; calledOf(id: string): Called }> {
  const rows = await queryLines<Row>(tx, caseId, stretches ? endsOfStretches : spread, [
    caseId,
    classes ?? timelineClasses,
    from ?? null,
    until ?? null,
    limit,
    labelled,
    stayCodes,
  ]);
  const events = rows
    .toReversed()
    .flatMap(({ id, kind, code, whenEdtf }) =>
      kind === 'event' && code !== null && stayCodes.includes(code) && whenEdtf !== null
        ? [{ id, code, when: keptWhen(whenEdtf) }]
        : [],
    );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    rows: rows.map((row) => told(trail, row, today)),
    stays: await readStays(tx, vault, trail, caseId, events),
    calledOf: (id) => {
      const row = byId.get(id);
      const { label, text } = row ? open(vault, row) : { label: null, text: null };
      if (label !== null) return { label, language: writtenLanguage(label) };
      if (!row || !kindOf(row).brief || text === null) return { label };
      return { label: firstWords(text), language: writtenLanguage(text) };
    },
  };
}
