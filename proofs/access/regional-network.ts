import type { ActOf } from './acts.ts';
import type { Answer } from './answer.ts';
import { byLayer, when } from './answer.ts';
import type { Desk } from './consultation.ts';
import type { Id } from './facts.ts';
import type { NetworkRow, Office } from './facts-office.ts';

/**
 * Regional networks concern no case, and everybody reads them (sections 2 and 3: open within the deployment). A system admin says who keeps one;
 * that organisation's admin or co-ordinator keeps its duty list, meetings and what was agreed; each organisation's admin speaks for it alone.
 */

type Put = ActOf<'put-network'>;

const keyOf = ({ by }: Desk, { what, network, row }: Put): string =>
  what === 'meeting' || what === 'agreed'
    ? `${what} ${row}`
    : `${what} ${network} ${what === 'member' ? by.organisation : row}`;

const rowOf = ({ world }: Desk, key: string): NetworkRow | undefined => world.office.networks.get(key);

const keepsNetwork = (desk: Desk, network: string): boolean =>
  rowOf(desk, `host ${network} `)?.organisation === desk.by.organisation &&
  desk.by.roles.some((role) => role === 'organisation-admin' || role === 'network-coordinator');

const isMember = (desk: Desk, network: string, organisation: Id | null): boolean =>
  organisation !== null && rowOf(desk, `member ${network} ${organisation}`)?.out === false;

/** A member's admin takes an empty week, and gives up the own one; that of an organisation that has left is empty. */
function maySetWeek(desk: Desk, act: Put): boolean {
  const { by } = desk;
  if (keepsNetwork(desk, act.network)) return true;
  if (!by.roles.includes('organisation-admin') || !isMember(desk, act.network, by.organisation)) return false;
  const stands = rowOf(desk, keyOf(desk, act))?.organisation ?? null;
  const holder = isMember(desk, act.network, stands) ? stands : null;
  return holder === null
    ? act.organisation === by.organisation
    : holder === by.organisation && act.organisation === null;
}

function mayPut(desk: Desk, act: Put): boolean {
  const { roles } = desk.by;
  switch (act.what) {
    case 'host':
      return roles.includes('system-admin');
    case 'member':
      return roles.includes('organisation-admin');
    case 'week':
      return maySetWeek(desk, act);
    default:
      return keepsNetwork(desk, act.network);
  }
}

/** It is of another network, or whom it is given to is in none. */
function isAbsent(desk: Desk, act: Put): boolean {
  const stands = rowOf(desk, keyOf(desk, act));
  if (stands !== undefined && stands.network !== act.network) return true;
  const isNew = act.organisation !== (stands?.organisation ?? null);
  if (act.what === 'week') return act.organisation !== null && !isMember(desk, act.network, act.organisation);
  return act.what === 'agreed' && isNew && !isMember(desk, act.network, act.organisation);
}

export function putNetwork(desk: Desk, act: Put): readonly Answer[] {
  const stands = rowOf(desk, keyOf(desk, act));
  const leavesNothing = act.what === 'member' && act.out && !isMember(desk, act.network, desk.by.organisation);
  return byLayer(
    () => when(!mayPut(desk, act), 'standing'),
    () => when(isAbsent(desk, act), 'absent'),
    () => when(leavesNothing || (stands?.version ?? 0) !== act.seen, 'state'),
  );
}

export const withNetwork = (desk: Desk, act: Put): Office['networks'] =>
  new Map(desk.world.office.networks).set(keyOf(desk, act), {
    network: act.network,
    version: act.seen + 1,
    organisation: act.what === 'member' ? desk.by.organisation : act.organisation,
    out: act.out,
  });
