import type { Day } from '../../platform/time/format.ts';
import type { OrganisationKind } from '../organisation/index.ts';
import type { Sector, SectorPlace } from './place-fields.ts';
import { sectorOfKind } from './sector-of.ts';

/** What of the case says by itself that somebody helps in a sector, or has been asked to. */
export const coverKinds = ['part', 'received', 'referral', 'appointment', 'invitation'] as const;
export type CoverKind = (typeof coverKinds)[number];

/** Somebody who helps in a sector, or has been asked to, by a row that the reader sees. */
export interface Cover {
  readonly sector: Sector;
  readonly from: CoverKind;
  readonly state: 'active' | 'invited';
  readonly organisationId: string;
  /** Null for one whose part is hidden: pages of the plan do not name it. */
  readonly name: string | null;
  /** The next appointment, or the day agreed for the first contact. */
  readonly day: Day | null;
  /** From when on it says so; null for what was asked for this very sector. */
  readonly since: string | null;
}

/** A row of the case that may cover a sector, as it is read. */
export interface CoverFact {
  readonly from: CoverKind;
  readonly organisationId: string;
  readonly name: string | null;
  /** Of a referral; of all else the kind of the organisation says it. */
  readonly sector: Sector | null;
  readonly state: 'active' | 'invited';
  readonly day: Day | null;
  readonly since: string;
}

/**
 * Which sectors these rows cover, each organisation once in a sector: a referral before the bare part, with the day of its next appointment, which counts
 * for whatever its organisation is for or was asked for.
 *
 * @param kindOf kinds of the organisations whose parts the reader sees
 */
export function coversOf(facts: readonly CoverFact[], kindOf: ReadonlyMap<string, OrganisationKind>): Cover[] {
  const dayOf = (id: string) =>
    facts.find(({ from, organisationId }) => from === 'appointment' && organisationId === id)?.day ?? null;
  const covers = facts.flatMap((fact): Cover[] => {
    const kind = kindOf.get(fact.organisationId);
    const sector = fact.sector ?? (kind && sectorOfKind[kind]);
    if (!sector) return [];
    const { from, state, organisationId, name } = fact;
    const since = fact.sector === null ? fact.since : null;
    return [{ sector, from, state, organisationId, name, day: fact.day ?? dayOf(organisationId), since }];
  });
  const order = ['received', 'referral', 'appointment', 'part', 'invitation'];
  const best = new Map<string, Cover>();
  for (const cover of covers.toSorted(
    (a, b) =>
      Number(a.state === 'invited') - Number(b.state === 'invited') || order.indexOf(a.from) - order.indexOf(b.from),
  )) {
    const key = `${cover.sector} ${cover.organisationId}`;
    if (!best.has(key)) best.set(key, cover);
  }
  return [...best.values()];
}

/**
 * Whether it fills what was recorded as missing. What was asked for this sector does. A part, an invitation or an appointment that was there already
 * when somebody wrote that something is missing does not: they knew of it and missed something all the same.
 */
export const fills = ({ since }: Cover, gaps: readonly Pick<SectorPlace, 'writtenAt'>[]): boolean =>
  since === null || gaps.every(({ writtenAt }) => writtenAt < since);
