import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { Adoption, Uptake } from './adoption.ts';

/** What became of a practice, organisation by organisation: what is in use first, what was given up last. */
export const readAdoptions = (tx: ReadTx, key: string): Promise<Adoption[]> =>
  tx.query<Adoption>(
    `select a.organisation_id as "organisationId", o.name as organisation, a.version, a.state, a.adapted, a.outcome, a.reason,
       a.since_on as "sinceOn"
     from (select distinct on (l.organisation_id) l.* from app.adoption l where l.key = $1 order by l.organisation_id, l.version desc) a
       join look.directory() o on o.id = a.organisation_id
     order by array_position('{in-use,considering,given-up}', a.state), o.name`,
    [key],
  );

/** Of every practice that somebody has taken a stand on, how many organisations stand where: one statement for the whole list. */
export async function readUptake(tx: ReadTx): Promise<ReadonlyMap<string, Uptake>> {
  const rows = await tx.query<Uptake & { key: string }>(
    `select a.key, max(a.state) filter (where a.organisation_id = (select priv.my_organisation())) as ours,
       (count(*) filter (where a.state = 'in-use'))::int as "inUse",
       (count(*) filter (where a.state = 'considering'))::int as considering,
       (count(*) filter (where a.state = 'given-up'))::int as "givenUp"
     from (select distinct on (l.key, l.organisation_id) l.key, l.organisation_id, l.state from app.adoption l
           order by l.key, l.organisation_id, l.version desc) a
     group by a.key`,
  );
  return new Map(rows.map(({ key, ...uptake }) => [key, uptake]));
}

/** What stands of a practice in the own organisation. */
export const findOwnAdoption = async (
  tx: ReadTx,
  key: string,
): Promise<Omit<Adoption, 'organisation' | 'organisationId'> | undefined> => {
  const [row] = await tx.query<Omit<Adoption, 'organisation' | 'organisationId'>>(
    `select a.version, a.state, a.adapted, a.outcome, a.reason, a.since_on as "sinceOn" from app.adoption a
     where a.key = $1 and a.organisation_id = priv.my_organisation() order by a.version desc limit 1`,
    [key],
  );
  return row;
};

/**
 * Writes what became of a practice in the own organisation; gives the number of the version.
 *
 * @throws Problem `changed` where another came first, `forbidden` for who does not write for the organisation, `not-found` where the practice is
 * not published
 */
export async function putAdoption(
  tx: Tx,
  key: string,
  { state, adapted, outcome, reason, sinceOn }: Pick<Adoption, 'state' | 'adapted' | 'outcome' | 'reason' | 'sinceOn'>,
  seen: number,
): Promise<number> {
  const row = { key, state, adapted, outcome, reason, since_on: sinceOn };
  const { version } = await tx.one<{ version: number }>('select act.put_adoption($1, $2) as version', [
    JSON.stringify(row),
    seen,
  ]);
  return version;
}
