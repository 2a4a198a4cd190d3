import type { Acting } from '../../platform/acting/acting.ts';
import { knownEvents } from '../../platform/audit/event-words.ts';
import { type EntryDetail, findDetail, type SealedEntry } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { namedInLog } from '../reader/index.ts';
import { informationClasses } from '../room/index.ts';
import { entryName, entryOfName } from './entry-name.ts';
import {
  formerReadings,
  keptNames,
  type LogEntry,
  type LogFilter,
  type LogPerson,
  toldName,
  type Use,
  useOf,
} from './log.ts';

interface EntryRow extends SealedEntry {
  id: string;
  at: Date;
  kind: string;
  classes: string[];
}

/** Persons are offered for choosing out of this many newest entries. */
const recent = 200;

/** The name by which an entry is kept, but for what another organisation did and is told as a look: `$8` is in the leaf of one's own. */
const named = `case when x.kind = any ($7::text[]) and strpos(x.leaf, $8) = 0 then 'SafetyViewed' else x.kind end`;

// Each drawer is walked along its own index (room_id, id) and gives a page at most: the cost does not grow with the log.
const entriesOf = (rooms: string) => `
  select e.id, e.at, e.kind, e.classes, e.key_room_id, e.leaf, e.detail, e.acted
  from ${rooms} r cross join lateral (
    select * from audit.entry x
    where x.room_id = r.id and x.id < coalesce($2::bigint, 9223372036854775807)
      and ($3::text[] is null or ${named} = any ($3)) and ($4::text[] is null or ${named} <> all ($4))
      and ($5::text is null or starts_with(x.leaf, $5))
    order by x.id desc limit $6) e
  order by e.id desc limit $6`;

const caseDrawers = `(select id from app.room where case_id = $1 and organisation_id = (select priv.my_organisation()) and class in ('log', 'log-hidden'))`;
const ownDrawer = '(select $1::integer as id)';

/** Which kinds a use takes in and leaves out; a kind that is not known counts as a change, so that none is lost. */
function kindsOf(use: Use | undefined): [string[] | null, string[] | null] {
  if (!use) return [null, null];
  if (use === 'changes') return [null, keptNames(knownEvents().filter((kind) => useOf(kind) !== 'changes'))];
  return [keptNames(knownEvents().filter((kind) => useOf(kind) === use)), null];
}

/** A leaf begins with the pseudonym of who acted (RFC 8785 orders the names), so that one person is found without opening anything. */
const beginOf = (vault: Vault, acting: Acting, person: string | undefined): string | null =>
  person ? `{"actor":"${vault.pseudonym(acting.logRoom, 'actor', person)}"` : null;

/** Stands in the leaf of what a worker of the own organisation did. */
const ownIn = (vault: Vault, { logRoom, organisationId }: Acting): string =>
  `"org":"${vault.pseudonym(logRoom, 'organisation', organisationId)}"`;

const stringIn = (about: Readonly<Record<string, unknown>>, name: string): string | null => {
  const value = about[name];
  return typeof value === 'string' ? value : null;
};

function basisOf(detail: EntryDetail, acting: Acting, { leaf, classes }: EntryRow, use: Use): LogEntry['basis'] {
  if (use === 'refusals') return null;
  if (classes.includes('location') && use === 'looks') return 'circle';
  if (detail.organisationId !== acting.organisationId) return 'granted';
  return leaf.includes('"basis":"membership"') ? 'own-team' : 'own-account';
}

function toldTried({ about }: EntryDetail): string | null {
  const tried = stringIn(about, 'tried');
  return tried === null ? null : toldName(tried);
}

type Opened = LogEntry & { concernedId: string | null; organisationId: string | null };

const unread = {
  readable: false,
  workerId: null,
  worker: null,
  organisation: null,
  other: false,
  rows: 0,
  basis: null,
  tried: null,
  caseId: null,
  file: null,
  concernedId: null,
  organisationId: null,
};

/**
 * Is it told that rows of this class were used? To those named for it at home and to the data-protection officer: that somebody used a deadline
 * of class contact would tell everybody else of the case that there is a child.
 */
const isTold = ({ case: standing, roles }: Acting, used: string): boolean =>
  standing === undefined ||
  roles.includes('data-protection-officer') ||
  !informationClasses.some((known) => known === used) ||
  standing.own.includes(used);

/**
 * How many rows were shown, of the classes that are told: that there were others shows in no number. Entries of before say only how many in all;
 * whoever is not named for class contact is told none of those.
 */
function toldRows(acting: Acting, { classes }: EntryRow, { rows, of }: EntryDetail): number | null {
  if (of === undefined) return ['contact', ...classes].every((used) => isTold(acting, used)) ? rows : null;
  return Object.entries(of).reduce((sum, [used, n]) => (isTold(acting, used) ? sum + n : sum), 0);
}

const read = (acting: Acting, row: EntryRow, use: Use, detail: EntryDetail) => ({
  readable: true,
  workerId: detail.worker,
  worker: detail.workerName,
  organisation: detail.organisation,
  other: detail.organisationId !== acting.organisationId,
  rows: toldRows(acting, row, detail),
  basis: basisOf(detail, acting, row, use),
  tried: toldTried(detail),
  caseId: stringIn(detail.about, 'caseId'),
  file: stringIn(detail.about, 'file'),
  concernedId: stringIn(detail.about, 'workerId'),
  organisationId: detail.organisationId,
});

function open(vault: Vault, acting: Acting, row: EntryRow): Opened {
  const detail = findDetail(vault, row);
  const kind = toldName(row.kind, !row.leaf.includes(ownIn(vault, acting)));
  const use = useOf(kind);
  return {
    id: entryName(vault, acting, row.id),
    at: row.at.toISOString(),
    kind,
    use,
    classes: row.classes.filter((used) => isTold(acting, used)),
    concerned: null,
    ...(detail ? read(acting, row, use, detail) : unread),
  };
}

const unnamed = { workerId: null, worker: null, organisation: null };

/** Puts names to the workers of the own organisation whom entries concern, and takes those away that the reader may not know of. */
async function withNames(tx: ReadTx, entries: readonly Opened[], named: ReadonlySet<string>): Promise<LogEntry[]> {
  const ids = [...new Set(entries.map((entry) => entry.concernedId).filter((id) => id !== null))];
  const rows = await tx.query<{ id: string; name: string }>(
    'select id, name from app.worker where id = any ($1::uuid[])',
    [ids],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return entries.map(({ concernedId, organisationId, ...entry }) => ({
    ...entry,
    ...(organisationId !== null && named.has(organisationId) ? {} : unnamed),
    concerned: concernedId ? (names.get(concernedId) ?? null) : null,
  }));
}

interface Person extends LogPerson {
  readonly organisationId: string;
}

/** Who appears in the newest entries; each person's detail is opened once. */
function peopleIn(vault: Vault, rows: readonly EntryRow[]): Person[] {
  const people = new Map<string, Person>();
  const seen = new Set<string>();
  for (const row of rows) {
    const actor = row.leaf.slice(0, row.leaf.indexOf(','));
    if (seen.has(actor)) continue;
    const detail = findDetail(vault, row);
    if (!detail) continue;
    seen.add(actor);
    const { worker, workerName, ...of } = detail;
    people.set(worker, {
      id: worker,
      name: workerName,
      organisation: of.organisation,
      organisationId: of.organisationId,
    });
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'fi'));
}

/** Whether an entry tells of a file that was kept with that row, where one is asked for. */
const isOf = (vault: Vault, row: EntryRow, of: string | undefined): boolean =>
  of === undefined || findDetail(vault, row)?.about.fileOf === of;

export interface LogPart {
  readonly entries: readonly LogEntry[];
  readonly people: readonly LogPerson[];
}

/**
 * A page of the own organisation's log of one case, or of what concerns no case (`drawer` is then the room), the newest first, and who
 * appears in the newest entries. Sight comes from the policy: the hidden drawer opens only to those who may know.
 *
 * @throws Problem `invalid` for a `before` that is the name of no entry
 */
export async function readLog(
  tx: ReadTx,
  vault: Vault,
  acting: Acting,
  drawer: string | number,
  filter: LogFilter,
  limit: number,
): Promise<LogPart> {
  const sql = entriesOf(typeof drawer === 'number' ? ownDrawer : caseDrawers);
  const [include, exclude] = filter.kinds === undefined ? kindsOf(filter.use) : [keptNames(filter.kinds), null];
  const before = filter.before === undefined ? null : entryOfName(vault, acting, filter.before);
  if (before === undefined) throw new Problem('invalid', { fields: [{ field: 'before', reason: 'id' }] });
  const former = [formerReadings, ownIn(vault, acting)];
  const [page, newest] = await Promise.all([
    tx.query<EntryRow>(sql, [
      drawer,
      before,
      include,
      exclude,
      beginOf(vault, acting, filter.person),
      limit,
      ...former,
    ]),
    tx.query<EntryRow>(sql, [drawer, null, null, null, null, recent, ...former]),
  ]);
  const opened = page.filter((row) => isOf(vault, row, filter.fileOf)).map((row) => open(vault, acting, row));
  const people = peopleIn(vault, newest);
  const organisations = new Set([...opened, ...people].flatMap(({ organisationId }) => organisationId ?? []));
  // What concerns no case lies in the organisation's own log, and names whoever is in it to its data-protection officer.
  const named = typeof drawer === 'number' ? organisations : await namedInLog(tx, drawer, acting, organisations);
  // Whoever asks for somebody whom she may not know of finds nothing: an id kept from before says no more than none.
  const shown = filter.person
    ? opened.filter(({ organisationId }) => organisationId !== null && named.has(organisationId))
    : opened;
  return {
    entries: await withNames(tx, shown, named),
    people: people
      .filter(({ organisationId }) => named.has(organisationId))
      .map(({ organisationId: _, ...person }) => person),
  };
}

/** Codes of the cases that the own organisation keeps a log of, in the order of the code. */
export async function listLogs(tx: ReadTx, begin: string, after: string, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select case_id as id from app.room
     where class = 'log' and organisation_id = (select priv.my_organisation()) and case_id > $1 and starts_with(case_id, $2)
     order by case_id limit $3`,
    [after, begin, limit],
  );
  return rows.map(({ id }) => id);
}
