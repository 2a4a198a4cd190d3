import { choosing } from './chance.ts';
import type { Fact } from './fact.ts';
import type { Ids, Rows } from './ids.ts';
import type { Aim } from './values.ts';
import {
  colleaguesOf,
  type OrganisationKey,
  organisationOf,
  organisations,
  type WorkerKey,
  workerKeys,
  workers,
} from './words.ts';

/** A case with the ids of its rows. */
export interface Place {
  readonly caseId: string;
  readonly rows: Rows;
  /** What a worker may do there. */
  readonly allowed: ReadonlySet<string>;
}

/** Other cases on which workers are named. */
export type Elsewhere = ReadonlyMap<WorkerKey, readonly Place[]>;

/** What requests may be about, in a pair of worlds. */
export interface Ground {
  readonly fact: Pick<Fact, 'about' | 'worker' | 'other'>;
  readonly here: Omit<Place, 'allowed'>;
  /** Rows that the fact itself has made. */
  readonly fresh: Ids;
  readonly elsewhere: Elsewhere;
  readonly codes: readonly string[];
  /** Ids that a worker has been shown, as far as she was asked: her acts reach furthest about these. */
  readonly shown: Map<WorkerKey, ReadonlySet<string>>;
}

export const aimKinds = ['secret', 'self', 'open', 'own', 'other', 'lead', 'justice', 'any', 'elsewhere'] as const;
export type AimKind = (typeof aimKinds)[number];

/** Somebody whom everybody on the case knows. */
const open = { organisation: 'county', worker: 'minna' } as const;

/** Names of the subject in free text: what a guard may or may not refuse. */
const wordsAbout = (name: string) => ['Käynti kello kymmenen', `Puhelu: ${name}`, 'asia'];

/** Does she hold the row, or her organisation? */
export const isOf = ({ owners }: Rows, as: WorkerKey, id: string): boolean =>
  [workers[as].organisationId, workers[as].id].some((owner) => owners.get(id)?.has(owner));

/**
 * One aim of a worker: whom and which rows her requests are about. The words decide the order in which ids are tried; an action, on
 * which of her other cases.
 */
export function aimAt(
  kind: AimKind,
  as: WorkerKey,
  ground: Ground,
  words: readonly (string | number)[],
  action = '',
): Aim {
  const { fact, here, fresh, codes } = ground;
  const chance = choosing(kind, as, ...words);
  const home = organisationOf(as);
  const somebody = chance.oneOf(workerKeys);
  const colleagues = [...chance.shuffled(colleaguesOf(as)), as];
  const others: Readonly<Record<AimKind, OrganisationKey>> = {
    ...{ secret: fact.about, self: fact.about, open: open.organisation },
    ...{ own: home, other: fact.other, elsewhere: home, justice: 'police', lead: 'saarni' },
    any: organisationOf(somebody),
  };
  const workerIds = {
    secret: [fact.worker],
    self: [as],
    open: [open.worker],
    own: colleagues,
    other: ['liisa'],
    justice: ['risto'],
    lead: ['anna', 'veikko'],
    any: [somebody, ...colleaguesOf(somebody)],
    elsewhere: colleagues,
  }[kind].map((key) => workers[key as WorkerKey].id);
  const all = ground.elsewhere.get(as) ?? [];
  const may = all.filter(({ allowed }) => allowed.has(action));
  const places = may.length > 0 ? may : all;
  const place = kind === 'elsewhere' && places.length > 0 ? chance.oneOf(places) : here;
  const { ids, live } = place.rows;
  const isAboutFact = kind === 'secret' || kind === 'self';
  // What the fact has made comes first; otherwise what is hers, and then what she has been shown.
  const asksLive = chance.below(3) > 0;
  const nearness = (id: string) =>
    (isOf(place.rows, as, id) ? 2 : 0) + (live.has(id) === asksLive ? 2 : 0) + (ground.shown.get(as)?.has(id) ? 1 : 0);
  const about = organisations[others[kind]];
  /** Consents that name whom the request is about. */
  const naming = new Set((ids.basis ?? []).filter((pair) => pair.endsWith(about.id)).map((pair) => pair.slice(0, 36)));
  const rowsOf = (name: string) => {
    // Rows of the fact do not move the others: what is not about it is asked alike, whichever the fact.
    const made = place === here ? (fresh[name] ?? []) : [];
    const rest = chance.shuffled((ids[name] ?? []).filter((id) => !made.includes(id)));
    const near = new Map(rest.map((id) => [id, nearness(id) + (naming.has(id) ? 3 : 0)]));
    const sorted = rest.toSorted((a, b) => near.get(b)! - near.get(a)!);
    return isAboutFact ? [...made, ...sorted] : [...sorted, ...made];
  };
  return {
    kind,
    caseId: place.caseId,
    cases: [...new Set([place.caseId, ...all.map(({ caseId }) => caseId)])],
    own: workers[as].organisationId,
    organisations:
      kind === 'elsewhere' ? chance.shuffled([about.id, organisations.county.id, organisations.saarni.id]) : [about.id],
    workers: workerIds,
    words: wordsAbout(about.name),
    codes,
    stands: place.rows.stands,
    rows: Object.fromEntries(Object.keys(ids).map((name) => [name, rowsOf(name)])),
  };
}
