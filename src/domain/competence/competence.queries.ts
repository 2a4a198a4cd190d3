import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import {
  type Assessment,
  type CompetenceTheme,
  type Learnt,
  type Level,
  type OrganisationTold,
  remindedBy,
  type Told,
  type ToldByTheme,
  type Training,
} from './competence.ts';

interface ToldRow extends Told {
  readonly theme: CompetenceTheme;
}

const byTheme = (rows: readonly ToldRow[]): ToldByTheme =>
  Object.fromEntries(rows.map(({ theme, word, releasedOn }) => [theme, { word, releasedOn }]));

/** The organisations of regions by name, each with the word that was told last of each theme. */
export async function readOrganisations(tx: ReadTx, regions: readonly string[]): Promise<OrganisationTold[]> {
  const rows = await tx.query<Partial<ToldRow> & { organisationId: string; organisation: string }>(
    `select o.id as "organisationId", o.name as organisation, c.theme, c.word, c.released_on as "releasedOn"
     from look.directory() o
       left join (select distinct on (l.organisation_id, l.theme) l.* from app.organisation_competence l
         order by l.organisation_id, l.theme, l.released_on desc) c on c.organisation_id = o.id
     where o.region = any ($1) and o.kind not in ('regional-network', 'research') order by o.name, o.id, c.theme limit 1000`,
    [regions],
  );
  const ids = [...new Set(rows.map(({ organisationId }) => organisationId))];
  return ids.map((id) => {
    const own = rows.filter(({ organisationId }) => organisationId === id);
    const told = own.flatMap(({ theme, word, releasedOn }) =>
      theme && word && releasedOn ? [{ theme, word, releasedOn }] : [],
    );
    return { organisationId: id, organisation: own[0]?.organisation ?? '', told: byTheme(told) };
  });
}

/** What was told last of those organisations that have too few assessments, those of one region together: one for each region of which anything is. */
export async function readRegions(tx: ReadTx, regions: readonly string[]): Promise<ToldByTheme[]> {
  const rows = await tx.query<ToldRow & { region: string }>(
    `select distinct on (region, theme) region, theme, word, released_on as "releasedOn" from app.region_competence where region = any ($1)
     order by region, theme, released_on desc`,
    [regions],
  );
  return [...Map.groupBy(rows, ({ region }) => region).values()].map(byTheme);
}

const training = `t.id, t.version, t.state, t.name, t.themes, t.provider, t.link, t.months, t.organisation_id as "organisationId", o.name as organisation`;
const standing = `(select distinct on (l.id) l.* from app.training l order by l.id, l.version desc) t
  join look.directory() o on o.id = t.organisation_id`;

/** Trainings that are open, by organisation and name: those of one theme, where one is given. */
export const readTrainings = (tx: ReadTx, theme?: CompetenceTheme): Promise<Training[]> =>
  tx.query<Training>(
    `select ${training} from ${standing} where t.state = 'open' and ($1::text is null or $1 = any (t.themes))
     order by t.organisation_id = (select priv.my_organisation()) desc, o.name, t.name, t.id limit 500`,
    [theme ?? null],
  );

/** A training as it stands, ended ones too. */
export async function findTraining(tx: ReadTx, id: string): Promise<Training | undefined> {
  const [row] = await tx.query<Training>(
    `select ${training} from (select * from app.training l where l.id = $1 order by l.version desc limit 1) t
       join look.directory() o on o.id = t.organisation_id`,
    [id],
  );
  return row;
}

const learnt = `l.id, l.version, l.worker_id as "workerId", l.training_id as "trainingId", t.name as training, t.themes, l.done_on as "doneOn",
  l.valid_until as "validUntil"`;
const held = `(select distinct on (x.id) x.* from app.learnt x order by x.id, x.version desc) l
  join app.training t on t.id = l.training_id and t.version = l.training_version`;

/** What the acting worker holds, or all whom she may read of: what runs out first stands first. */
export const readLearnt = (tx: ReadTx, workerId?: string): Promise<Learnt[]> =>
  tx.query<Learnt>(
    `select ${learnt} from ${held} where l.state = 'held' and ($1::uuid is null or l.worker_id = $1)
     order by l.valid_until nulls last, l.done_on, l.id limit 2000`,
    [workerId ?? null],
  );

/** A note of the acting worker's own that stands. */
export async function findLearnt(tx: ReadTx, workerId: string, id: string): Promise<Learnt | undefined> {
  const [row] = await tx.query<Learnt>(
    `select ${learnt} from ${held} where l.id = $1 and l.worker_id = $2 and l.state = 'held'`,
    [id, workerId],
  );
  return row;
}

/** Own trainings that run out soon or have run out, unless the same one was done anew. */
export const readEndingTrainings = (tx: ReadTx, workerId: string, today: Day): Promise<{ id: string; day: Day }[]> =>
  tx.query<{ id: string; day: Day }>(
    `with l as (select distinct on (x.id) x.* from app.learnt x where x.worker_id = $1 order by x.id, x.version desc)
     select l.id, l.valid_until as day from l
     where l.state = 'held' and l.valid_until <= $2 and not exists (select 1 from l o
       where o.state = 'held' and o.training_id = l.training_id and o.id <> l.id and coalesce(o.valid_until, 'infinity') > l.valid_until)
     order by l.valid_until, l.id limit 20`,
    [workerId, remindedBy(today)],
  );

interface AssessmentRow extends Omit<Assessment, 'levels'> {
  readonly theme: CompetenceTheme;
  readonly level: Level;
}

/** What the acting worker has said of the own competence, the last first. The rows of nobody else are read. */
export async function readAssessments(tx: ReadTx, workerId: string): Promise<Assessment[]> {
  const rows = await tx.query<AssessmentRow>(
    `select a.version, a.role, (a.written_at at time zone 'Europe/Helsinki')::date as "writtenOn", a.theme, a.level
     from app.self_assessment a where a.worker_id = $1 order by a.version desc limit 100`,
    [workerId],
  );
  const versions = [...new Set(rows.map(({ version }) => version))];
  return versions.flatMap((version) => {
    const own = rows.filter((row) => row.version === version);
    const [first] = own;
    if (!first) return [];
    const { role, writtenOn } = first;
    return [{ version, role, writtenOn, levels: Object.fromEntries(own.map(({ theme, level }) => [theme, level])) }];
  });
}

/**
 * Writes the next version of a training of the own catalogue or of a note of what was learnt; gives its number.
 *
 * @throws Problem `forbidden` for who does not keep it, `not-found` where there is none, `changed` where another came first
 */
export async function putCompetence(
  tx: Tx,
  table: 'training' | 'learnt',
  row: Readonly<Record<string, unknown>>,
  seen: number,
): Promise<number> {
  const { version } = await tx.one<{ version: number }>(`select act.put_${table}($1, $2) as version`, [
    JSON.stringify(row),
    seen,
  ]);
  return version;
}

/** Writes what the acting worker says of the own competence. */
export async function putAssessment(
  tx: Tx,
  said: Readonly<Partial<Record<CompetenceTheme, Level>>>,
  role: string,
  seen: number,
): Promise<number> {
  const { version } = await tx.one<{ version: number }>('select act.assess_self($1, $2, $3) as version', [
    JSON.stringify(said),
    role,
    seen,
  ]);
  return version;
}
