import { onceInLook } from '../../platform/db/once.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { besideOf, type OwnBeside } from './place.ts';
import type { OwnPractice } from './practice.ts';
import type { KeptBy } from './practice.view.ts';
import { Library } from './practice-index.ts';

interface OwnRow extends Omit<OwnPractice, 'beside'> {
  readonly needs: readonly string[];
  readonly sectors: readonly string[];
  readonly steps: readonly string[];
}

/** The last version of each that the reader sees: the policy leaves out what is a draft or withdrawn elsewhere. */
const own = `select distinct on (p.key) p.key, p.version, p.state, p.words, p.themes, p.kinds, p.needs, p.sectors, p.steps, p.evidence, p.contact,
    p.organisation_id as "organisationId", o.name as organisation, p.review_on as "reviewBy", p.written_at as "writtenAt"
  from app.practice p join look.directory() o on o.id = p.organisation_id
  order by p.key, p.version desc`;

const asOwn = ({ needs, sectors, steps, ...row }: OwnRow): OwnPractice => ({
  ...row,
  writtenAt: new Date(row.writtenAt).toISOString(),
  beside: { needs, sectors, steps },
});

interface Kept {
  readonly mark: string;
  readonly library: Library<OwnPractice>;
  readonly beside: OwnBeside;
}

/**
 * By database and organisation: drafts are read by their own alone, and the tests of a process have several databases. A program serves a few
 * dozen at once; of one that was forgotten it is read again.
 */
const kept = new Map<string, Kept>();
const mostKept = 64;

/**
 * Practices of organisations as the acting worker sees them, with their index: one cheap statement, and a second one after something of it was
 * written. The mark tells of which rows, so that none that was taken back is ever mistaken for this one.
 */
const readKept = onceInLook(async (tx): Promise<Kept> => {
  const { mark, place } = await tx.one<{ mark: string; place: string }>(
    `select look.practice_mark() as mark, current_database() || ' ' || priv.my_organisation() as place`,
  );
  const known = kept.get(place);
  if (known?.mark === mark) return known;
  const all = (await tx.query<OwnRow>(own)).map(asOwn);
  const now = { mark, library: new Library(all), beside: besideOf(all.filter(({ state }) => state === 'published')) };
  kept.delete(place);
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value as string);
  kept.set(place, now);
  return now;
});

/** Practices of organisations with their index, as far as the acting worker sees them; withdrawn ones of the own organisation among them. */
export const readOwnLibrary = async (tx: ReadTx): Promise<Library<OwnPractice>> => (await readKept(tx)).library;

/** How many published practices of organisations are shown beside each need, sector and step. */
export const readOwnBeside = async (tx: ReadTx): Promise<OwnBeside> => (await readKept(tx)).beside;

/** A practice of an organisation, as far as the acting worker sees it. */
export const findOwn = async (tx: ReadTx, key: string): Promise<OwnPractice | undefined> =>
  (await readOwnLibrary(tx)).all.find((practice) => practice.key === key);

/** Who keeps a version and who wrote it, as far as they are colleagues of the reader. */
export const readKeptBy = (tx: ReadTx, key: string, version: number): Promise<KeptBy> =>
  tx.one<KeptBy>(
    `select w.id as "ownerId", w.name as owner, coalesce(w.ended_at <= priv.now(), false) as "ownerLeft", a.name as author
     from app.practice p left join app.worker w on w.id = p.owner_id left join app.worker a on a.id = p.author_id
     where p.key = $1 and p.version = $2`,
    [key, version],
  );

/** A practice of the own organisation, for whoever writes on it. */
export interface OwnToChange extends OwnPractice, KeptBy {}

/**
 * A practice of the own organisation with who keeps it.
 *
 * @throws Problem `not-found` where the worker sees none, `forbidden` where it is another organisation's
 */
export async function getOwn(tx: ReadTx, organisationId: string, key: string | undefined): Promise<OwnToChange> {
  const found = key === undefined ? undefined : await findOwn(tx, key);
  if (!found) throw new Problem('not-found');
  if (found.organisationId !== organisationId) throw new Problem('forbidden', { reason: 'outside-case' });
  return { ...found, ...(await readKeptBy(tx, found.key, found.version)) };
}

/** The same, where it has the version that the writer had before them. */
export async function getSeenOwn(
  tx: ReadTx,
  organisationId: string,
  key: string,
  version: number,
): Promise<OwnToChange> {
  const found = await getOwn(tx, organisationId, key);
  if (found.version !== version) throw new Problem('changed', { standing: { version: found.version } });
  return found;
}

/** What is written; `seen` is the version that the writer had before them, 0 for a new practice. */
export type OwnToWrite = Omit<OwnPractice, 'version' | 'organisationId' | 'organisation' | 'writtenAt'> & {
  readonly ownerId: string | null;
};

/**
 * Writes the next version of a practice of the own organisation; gives its number.
 *
 * @throws Problem `changed` where another came first, `forbidden` for who neither writes for the organisation nor keeps it
 */
export async function putOwn(tx: Tx, practice: OwnToWrite, seen: number): Promise<number> {
  const { key, state, words, themes, kinds, evidence, contact, beside, ownerId, reviewBy } = practice;
  const row = {
    ...{ key, state, words, themes, kinds, evidence, contact, owner_id: ownerId, review_on: reviewBy },
    ...{ needs: beside.needs ?? [], sectors: beside.sectors ?? [], steps: beside.steps ?? [] },
  };
  const { version } = await tx.one<{ version: number }>('select act.put_practice($1, $2) as version', [
    JSON.stringify(row),
    seen,
  ]);
  return version;
}

/** Keys of published practices that the acting worker keeps and whose review is due. */
export const readDueReviews = (tx: ReadTx, worker: string, today: string): Promise<{ key: string; day: string }[]> =>
  tx.query<{ key: string; day: string }>(
    `select p.key, p.review_on as day from app.practice p
     where p.owner_id = $1 and p.review_on <= $2 and p.state = 'published'
       and not exists (select 1 from app.practice n where n.key = p.key and n.version > p.version)
     order by day, p.key limit 20`,
    [worker, today],
  );
