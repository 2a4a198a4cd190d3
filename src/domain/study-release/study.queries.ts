import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { type Day, dayOf } from '../../platform/time/format.ts';
import type { Figures } from './figures.ts';
import type { Kept } from './report-of.ts';
import { type Bound, type ClashReason, clashes, type Definition, type Study } from './study.ts';

type StudyRow = Omit<Study, 'writtenOn'> & { readonly written: Date };

const columns = `s.id, s.version, s.state, s.question, s.tables, s.from_on as "from", s.until_on as until, s.k, s.readers, s.basis, s.author_id as "authorId",
  s.organisation_id as "organisationId", s.officer_id as "officerId", s.officer_organisation_id as "officerOrganisationId", s.reason, s.unmade,
  s.written_at as written`;

const asStudy = ({ written, ...row }: StudyRow): Study => ({ ...row, writtenOn: dayOf(written) });

/** So many studies are listed, the newest first. */
export const mostListed = 200;

/** Each study as it stands, as far as the acting worker reads it, the newest first. */
export async function listStudies(tx: ReadTx): Promise<readonly Study[]> {
  const rows = await tx.query<StudyRow>(
    `select ${columns} from (select distinct on (v.id) v.* from app.study v order by v.id, v.version desc) s
     order by s.written_at desc, s.id limit ${mostListed}`,
  );
  return rows.map(asStudy);
}

/** @throws Problem `not-found` where the acting worker reads no such study */
export async function getStudy(tx: ReadTx, id: string | undefined): Promise<Study> {
  if (id === undefined) throw new Problem('not-found');
  const [row] = await tx.query<StudyRow>(
    `select ${columns} from app.study s where s.id = $1 order by s.version desc limit 1`,
    [id],
  );
  if (!row) throw new Problem('not-found');
  return asStudy(row);
}

interface BoundRow extends Bound {
  readonly clash: string | null;
}

const readBound = async (tx: ReadTx, values: readonly unknown[]): Promise<BoundRow | undefined> =>
  (
    await tx.query<BoundRow>(
      'select k, from_on as "from", until_on as until, clash from look.study_bound($1, $2, $3, $4)',
      [...values],
    )
  )[0];

/** What every further release has in common; undefined before the first one was approved. */
export const findBound = (tx: ReadTx, id: string | null): Promise<Bound | undefined> =>
  readBound(tx, [id, null, null, null]);

/** Why a study may not be released beside those that were approved or made; undefined where it may. */
export async function findClash(
  tx: ReadTx,
  id: string,
  { from, until, k }: Definition,
): Promise<ClashReason | undefined> {
  const bound = await readBound(tx, [id, from, until, k]);
  return clashes.find((each) => each === bound?.clash);
}

/** How far the making of an approved study has come, from 0 to 1; undefined while nobody has begun. */
export async function findProgress(tx: ReadTx, id: string): Promise<number | undefined> {
  const [row] = await tx.query<{ share: number }>('select share from look.study_progress($1)', [id]);
  return row?.share;
}

/** How many wait for somebody who may approve them, and since when the oldest does; what one has asked oneself does not wait for oneself. */
export const readAsked = (tx: ReadTx, worker: string): Promise<{ id: string; day: Day }[]> =>
  tx
    .query<{ id: string; written: Date }>(
      `select s.id, s.written_at as written from app.study s
       where s.state = 'asked' and s.author_id <> $1
         and not exists (select 1 from app.study n where n.id = s.id and n.version > s.version)
       order by s.written_at, s.id limit 20`,
      [worker],
    )
    .then((rows) => rows.map(({ id, written }) => ({ id, day: dayOf(written) })));

/** What became of one's own studies in the last two weeks: refused, or decided and made or not. */
export const readAnswered = (tx: ReadTx, worker: string, since: Day): Promise<{ id: string; day: Day }[]> =>
  tx
    .query<{ id: string; written: Date }>(
      `select s.id, s.written_at as written from app.study s
       where s.author_id = $1 and s.state in ('refused', 'made', 'not-made') and s.written_at >= $2::date
         and not exists (select 1 from app.study n where n.id = s.id and n.version > s.version)
       order by s.written_at desc, s.id limit 20`,
      [worker, since],
    )
    .then((rows) => rows.map(({ id, written }) => ({ id, day: dayOf(written) })));

/**
 * Writes the next version of a definition; gives its number. `seen` is the version before, 0 for a new one.
 *
 * @throws Problem `changed` where another came first, `conflict` where it was decided or may not stand beside another
 */
export async function putStudy(
  tx: Tx,
  id: string,
  { state, question, tables, from, until, k, readers, basis }: Definition & { readonly state: 'draft' | 'asked' },
  seen: number,
): Promise<number> {
  const row = { id, state, question, tables, from_on: from, until_on: until, k, readers, basis };
  const { version } = await tx.one<{ version: number }>('select act.put_study($1, $2) as version', [
    JSON.stringify(row),
    seen,
  ]);
  return version;
}

/** Approves or refuses the version that was seen. */
export async function writeAnswer(
  tx: Tx,
  { id, version }: Study,
  approves: boolean,
  reason: string | undefined,
): Promise<number> {
  const written = await tx.one<{ version: number }>('select act.answer_study($1, $2, $3, $4) as version', [
    id,
    version,
    approves,
    reason ?? null,
  ]);
  return written.version;
}

/** What was released of a study; undefined where nothing was. */
export async function findRelease(tx: ReadTx, id: string): Promise<Kept | undefined> {
  const [row] = await tx.query<Kept>('select reports, numbers from app.study_release where study_id = $1', [id]);
  return row;
}

export interface ReleasedFigures extends Figures {
  /** Whose report tells the same, and all of it. */
  readonly studyId: string;
  readonly madeOn: Day;
}

/** What the latest release that tells of regions has printed of them; undefined where none does. */
export async function findFigures(tx: ReadTx): Promise<ReleasedFigures | undefined> {
  const [row] = await tx.query<{ figures: Figures; studyId: string; made: Date }>(
    `select figures, study_id as "studyId", made_at as made from app.study_release where figures is not null
     order by made_at desc, study_id limit 1`,
  );
  return row && { ...row.figures, studyId: row.studyId, madeOn: dayOf(row.made) };
}

/** @throws Problem `not-found` where nothing was released of it */
export async function getRelease(tx: ReadTx, id: string): Promise<Kept> {
  const found = await findRelease(tx, id);
  if (!found) throw new Problem('not-found');
  return found;
}
