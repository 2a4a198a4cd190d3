import type { Acting } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Member } from './contacts.ts';
import type { Host } from './network.view.ts';
import { getNetwork } from './network-key.ts';
import type { RegionalNetwork } from './networks.ts';
import { keepNetworkAction } from './regional-network.access.ts';
import { readHost, readMembers } from './regional-network.queries.ts';

/** Whether the acting worker keeps this network: its host's admin or co-ordinator. */
export const keeps = (acting: Acting, host: Pick<Host, 'organisationId'>): boolean =>
  host.organisationId === acting.organisationId && keepNetworkAction.allows(acting);

export interface KeptNetwork {
  readonly network: RegionalNetwork;
  readonly members: readonly Member[];
}

/** @throws Problem `not-found` where there is no such network; `forbidden` where another organisation keeps it */
export async function getKept(tx: ReadTx, acting: Acting, key: string | undefined): Promise<KeptNetwork> {
  const network = getNetwork(key);
  const [host, { members }] = await Promise.all([
    readHost(tx, network.key),
    readMembers(tx, network.key, acting.organisationId),
  ]);
  if (!keeps(acting, host)) throw new Problem('forbidden', { reason: 'outside-case' });
  return { network, members };
}

/** @throws Problem `changed` where another version stands than the writer had before her */
export function mustStand(stands: number, seen: number | undefined): void {
  if (stands !== (seen ?? 0)) throw new Problem('changed', { standing: { version: stands } });
}
