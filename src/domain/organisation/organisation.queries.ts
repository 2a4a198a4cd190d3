import type { ReadTx } from '../../platform/db/tx.ts';
import type { Organisation } from './organisation.ts';

/** Every organisation of the deployment by name: a directory of tens, not of thousands. */
export const listOrganisations = (tx: ReadTx): Promise<Organisation[]> =>
  tx.query<Organisation>('select id, name, kind, region from look.directory() order by name limit 500');
