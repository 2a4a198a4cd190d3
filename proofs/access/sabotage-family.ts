import type { families } from './journeys.ts';
import type { Sabotage } from './sabotage-kinds.ts';

/** What is broken is seen on the way of one kind of work. */

export type BrokenWork = Sabotage & { readonly family: keyof typeof families };

export const inFamily = (family: BrokenWork['family'], broken: readonly Omit<Sabotage, 'seenBy'>[]): BrokenWork[] =>
  broken.map((each) => ({ ...each, seenBy: 'machine', family }));
