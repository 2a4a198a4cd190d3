import { createHash, createHmac, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Acting } from '../acting/acting.ts';
import { hashKey } from '../crypto/hash-key.ts';
import type { Vault } from '../crypto/vault.ts';
import type { ReadTx } from '../db/tx.ts';

/** Where one owner's part of a look is logged. */
export interface LogRoom {
  readonly organisationId: string;
  readonly room: number;
  /** The drawer for what names a hidden organisation; none for who reads no such drawer herself. */
  readonly hiddenRoom: number | null;
  readonly keyRoom: number;
  /** Lets this transaction write into the organisation's drawers of the case; none is needed for the own log of what concerns no case. */
  readonly pass: string | null;
}

/** What an endpoint tells the log while it works. */
export interface Trail {
  /** A row was shown: its owner, its class, and enough to recognise it (id and version). */
  saw(organisationId: string, informationClass: string, row: string): void;
  /** The same on a page of one's own that shows rows of many cases: the owner reads of it in its log of that case. */
  sawOn(caseId: string, organisationId: string, informationClass: string, row: string): void;
  /** What the act was about, by ids and codes; read by the owner in the use log. */
  about(detail: Readonly<Record<string, string | number | boolean | readonly string[]>>): void;
  /**
   * SHA-256 of the file that left, in hexadecimal. Every owner of rows in it reads of it: it tells which file it was, and nothing of what is in it. An
   * answer with a file is the same one before and after it was made. `of` is the row that it was kept with: two rows may hold the same file.
   */
  ofFile(digest: string, of?: string): void;
  /** The entry names a hidden organisation: it goes to the drawer that only those who may know of it read. */
  namesHidden(): void;
  /**
   * Another owner of whose rows this page shows none but those of that class is told of it by that name: rows that no other part of the page
   * shows would be told by the name of the page.
   */
  alone(informationClass: string, kind: string): void;
  /** The entry would betray a bar: it goes to the organisation's own log, which data-protection officers alone read (sentence 12). */
  officersOnly(): void;
}

/** The rows of one owner that were shown, and how many of each class. */
interface SeenRows {
  readonly classes: ReadonlyMap<string, number>;
  readonly rows: readonly string[];
}
interface SeenSoFar extends SeenRows {
  readonly classes: Map<string, number>;
  readonly rows: string[];
}

function see({ classes, rows }: SeenSoFar, informationClass: string, row: string): void {
  classes.set(informationClass, (classes.get(informationClass) ?? 0) + 1);
  rows.push(row);
}

/** A row of a case on a page of one's own: one of the own organisation is told in its own log, any other to its owner in the log of the case. */
export function sawOfCase(
  trail: Trail,
  {
    own,
    caseId,
    ownerId,
    of,
  }: { readonly own: boolean; readonly caseId: string; readonly ownerId: string; readonly of: string },
  row: string,
): void {
  if (own) trail.saw(ownerId, of, row);
  else trail.sawOn(caseId, ownerId, of, row);
}

export interface TrailRecord extends Trail {
  readonly seen: Map<string, SeenSoFar>;
  readonly elsewhere: Map<string, SeenSoFar & { caseId: string; organisationId: string }>;
  readonly names: Map<string, string>;
  readonly detail: Record<string, unknown>;
  file: { readonly digest: string; readonly of: string | undefined } | undefined;
  hidden: boolean;
  officers: boolean;
}

/** Of a look at this case, where it is at one: rows of it are told with the others of its page, by whatever way they were read. */
export function newTrail(ofCase?: string): TrailRecord {
  const record: TrailRecord = {
    seen: new Map(),
    elsewhere: new Map(),
    names: new Map(),
    detail: {},
    file: undefined,
    hidden: false,
    officers: false,
    saw(organisationId, informationClass, row) {
      const owner = record.seen.get(organisationId) ?? { classes: new Map(), rows: [] };
      record.seen.set(organisationId, owner);
      see(owner, informationClass, row);
    },
    sawOn(caseId, organisationId, informationClass, row) {
      if (caseId === ofCase) {
        record.saw(organisationId, informationClass, row);
        return;
      }
      const key = `${caseId} ${organisationId}`;
      const there = record.elsewhere.get(key) ?? { caseId, organisationId, classes: new Map(), rows: [] };
      record.elsewhere.set(key, there);
      see(there, informationClass, row);
    },
    alone: (informationClass, kind) => void record.names.set(informationClass, kind),
    about: (detail) => void Object.assign(record.detail, detail),
    ofFile: (digest, of) => {
      record.file = { digest, of };
    },
    namesHidden: () => {
      record.hidden = true;
    },
    officersOnly: () => {
      record.officers = true;
    },
  };
  return record;
}

/** All that is said in a value, piece by piece. */
function textsOf(value: unknown): string[] {
  if (value instanceof Map || value instanceof Set) return textsOf([...value]);
  if (typeof value === 'object' && value !== null)
    return [...Object.keys(value), ...Object.values(value).flatMap(textsOf)];
  return typeof value === 'function' ? [] : [String(value)];
}

/** Of which rows, in which versions, and of which opened texts an answer is: alike for two answers of the same, in whichever order they were read. */
export const markOf = ({ file: _, ...trail }: TrailRecord, opened: ReadonlySet<string>): string =>
  JSON.stringify([textsOf(trail).sort(), [...opened].sort()]);

/** One row of the use log, ready for `audit.write`. */
export interface Entry {
  readonly pass?: string | null | undefined;
  readonly room: number;
  readonly keyRoom: number;
  readonly kind: string;
  readonly classes: readonly string[];
  readonly leaf: string;
  readonly detail: string;
}

/** What an owner reads about one use of its rooms (703/2023 section 10: data used, user, purpose, time, basis). */
export interface EntryDetail {
  readonly worker: string;
  readonly workerName: string;
  readonly organisation: string;
  readonly organisationId: string;
  readonly rows: number;
  /** How many of them of each class, for whoever may be told of some classes only; absent in entries of before. */
  readonly of?: Readonly<Record<string, number>>;
  readonly about: Readonly<Record<string, unknown>>;
  /** Chance of 16 bytes in base64url: with it alone the database's hash of worker and leaf can be made again. */
  readonly salt?: string;
}

/** For an entry about an act that showed no row. */
export const nothingSeen: SeenRows = { classes: new Map(), rows: [] };

/** The readable side is bound to its leaf, so that the two cannot be exchanged. */
const detailPlace = (keyRoom: number, leaf: string) => ({
  table: 'entry',
  row: createHmac('sha256', hashKey('leaf')).update(leaf).digest('hex'),
  room: keyRoom,
  version: 1,
});

/**
 * Builds one entry. The leaf is RFC 8785 canonical JSON without personal data in clear; actor and case are pseudonyms under the
 * owner's log key; the digest commits to what was shown.
 */
export function buildEntry(
  vault: Vault,
  acting: Pick<Acting, 'workerId' | 'name' | 'organisation' | 'organisationId' | 'now'> & { readonly case?: unknown },
  to: Pick<LogRoom, 'room' | 'keyRoom'> & Partial<Pick<LogRoom, 'pass'>>,
  kind: string,
  caseId: string | undefined,
  seen: SeenRows,
  about: Readonly<Record<string, unknown>>,
): Entry {
  const classes = [...seen.classes.keys()].sort();
  const salt = randomBytes(16);
  const detail: EntryDetail = {
    worker: acting.workerId,
    workerName: acting.name,
    organisation: acting.organisation,
    organisationId: acting.organisationId,
    rows: seen.rows.length,
    of: Object.fromEntries(seen.classes),
    about,
    salt: salt.toString('base64url'),
  };
  const text = JSON.stringify(detail);
  const pseudonym = (purpose: string, value: string) => vault.pseudonym(to.keyRoom, purpose, value);
  const leaf = canonicalize({
    v: 1,
    t: acting.now.toISOString(),
    kind,
    actor: pseudonym('actor', acting.workerId),
    agent: 'rinnalla',
    org: pseudonym('organisation', acting.organisationId),
    room: to.room,
    case: caseId ? pseudonym('case', caseId) : null,
    purpose: 'case-work',
    basis: acting.case || (caseId && seen.rows.length > 0) ? 'membership' : 'own',
    classes,
    count: seen.rows.length,
    digest: createHmac('sha256', hashKey(pseudonym('digest', kind)))
      .update(text)
      .update(seen.rows.join('\n'))
      .digest('base64url'),
  }) as string;
  const sealed = vault.seal(detailPlace(to.keyRoom, leaf), text);
  return { ...to, kind, classes, leaf, detail: Buffer.concat([salt, sealed]).toString('base64') };
}

/** Opens the readable side of an entry; throws for one that the program has not written, or whose key is gone. */
export const openDetail = (vault: Vault, keyRoom: number, leaf: string, sealed: Buffer): EntryDetail =>
  JSON.parse(vault.open(detailPlace(keyRoom, leaf), sealed)) as EntryDetail;

/** An entry as it stands in the log; `acted` is who wrote it as the database knows it, null in entries of before. */
export interface SealedEntry {
  readonly key_room_id: number;
  readonly leaf: string;
  readonly detail: Buffer;
  readonly acted: Buffer | null;
}

/**
 * The same for a list, in which one entry that cannot be read must not take the others along. One that names another worker than she whose
 * session wrote it cannot be read either.
 */
export function findDetail(vault: Vault, { key_room_id, leaf, detail, acted }: SealedEntry): EntryDetail | undefined {
  try {
    const opened = openDetail(vault, key_room_id, leaf, detail);
    const salt = Buffer.from(opened.salt ?? '', 'base64url');
    const hers = createHash('sha256').update(`${opened.worker}|${leaf}`).update(salt).digest();
    return acted === null || acted.equals(hers) ? opened : undefined;
  } catch {
    return undefined;
  }
}

/** The entries of one request: one an owner whose rooms were looked at, and the own organisation's at the least. */
export function entriesOf(
  vault: Vault,
  acting: Acting,
  trail: TrailRecord,
  kind: string,
  logRooms: readonly LogRoom[],
): Entry[] {
  const caseId = acting.case?.id;
  if (!caseId || logRooms.length === 0) {
    const own = { room: acting.logRoom, keyRoom: acting.logRoom };
    return [
      buildEntry(
        vault,
        acting,
        own,
        kind,
        undefined,
        trail.seen.get(acting.organisationId) ?? nothingSeen,
        trail.detail,
      ),
    ];
  }
  if (trail.officers) {
    const own = logRooms.filter((logRoom) => logRoom.organisationId === acting.organisationId);
    return own.map(({ keyRoom }) =>
      buildEntry(vault, acting, { room: keyRoom, keyRoom }, kind, caseId, nothingSeen, trail.detail),
    );
  }
  const owners = logRooms.filter(
    (logRoom) => trail.seen.has(logRoom.organisationId) || logRoom.organisationId === acting.organisationId,
  );
  return owners.map((owner) => {
    const room = trail.hidden && owner.hiddenRoom !== null ? owner.hiddenRoom : owner.room;
    const own = owner.organisationId === acting.organisationId;
    const seen = trail.seen.get(owner.organisationId) ?? nothingSeen;
    const [only = ''] = seen.classes.size === 1 ? seen.classes.keys() : [];
    return buildEntry(
      vault,
      acting,
      { room, keyRoom: owner.keyRoom, pass: owner.pass },
      own ? kind : (trail.names.get(only) ?? kind),
      caseId,
      seen,
      {
        ...(own && trail.detail),
        ...(trail.file && { file: trail.file.digest }),
        ...(trail.file?.of !== undefined && { fileOf: trail.file.of }),
      },
    );
  });
}

/** Entries for the owners of rows that a page of one's own has shown, each in its log of the case; one statement finds their places. */
export async function entriesElsewhere(
  tx: ReadTx,
  vault: Vault,
  acting: Acting,
  { elsewhere }: TrailRecord,
  kind: string,
): Promise<Entry[]> {
  if (elsewhere.size === 0) return [];
  const shown = [...elsewhere.values()];
  const rooms = await tx.query<{
    case_id: string;
    organisation_id: string;
    room_id: number;
    key_room_id: number;
    pass: string | null;
  }>('select case_id, organisation_id, room_id, key_room_id, pass from look.log_rooms_of($1, $2)', [
    shown.map(({ caseId }) => caseId),
    shown.map(({ organisationId }) => organisationId),
  ]);
  return rooms.flatMap((at) => {
    const seen = elsewhere.get(`${at.case_id} ${at.organisation_id}`);
    return seen
      ? [
          buildEntry(
            vault,
            acting,
            { room: at.room_id, keyRoom: at.key_room_id, pass: at.pass },
            kind,
            at.case_id,
            seen,
            {},
          ),
        ]
      : [];
  });
}

export const writeEntries = (tx: ReadTx, entries: readonly Entry[]): Promise<unknown> =>
  tx.query('select audit.write($1)', [JSON.stringify(entries)]);
