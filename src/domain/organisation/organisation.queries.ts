import type { ReadTx } from '../../platform/db/tx.ts';
import type { Organisation } from './organisation.ts';
import type { Listed } from './organisation-options.ts';

/** Every organisation of the deployment by name: a directory of tens, not of thousands. */
export const listOrganisations = (tx: ReadTx): Promise<Organisation[]> =>
  tx.query<Organisation>('select id, name, kind, region from look.directory() order by name limit 500');

/** One organisation of the directory. */
export const findOrganisation = async (tx: ReadTx, id: string): Promise<Organisation | undefined> =>
  (await tx.query<Organisation>('select id, name, kind, region from look.organisation($1)', [id]))[0];

/** Of these names those that several organisations of the directory bear, with all who bear them: by them `namesApart` tells which is meant. */
export async function listNamesakes(tx: ReadTx, names: readonly (string | null)[]): Promise<Listed[]> {
  const rows = await tx.query<Listed>(
    'select id, name, kind, region from look.directory() where name = any ($1) order by name, region, kind, id limit 500',
    [[...new Set(names)]],
  );
  return rows.filter(({ id, name }) => rows.some((other) => other.name === name && other.id !== id));
}
