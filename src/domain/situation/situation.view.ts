import type { Trail } from '../../platform/audit/trail.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { listOrganisations, type Organisation } from '../organisation/index.ts';
import { findFigures, type ReleasedFigures } from '../study-release/index.ts';
import { type Flow, flowOf } from './flow.ts';
import { isTold, type MeasureKey, measureKeys, type Share, saysSomething, shareOf } from './measures.ts';
import { areaAround, areaPlaces, countyPlaces, type Place, placeNamed } from './regions.ts';
import { type Off, offIn, peopleIn, type Ranged, type Told, toldByPlace, toldOf, toldOfAll } from './told.ts';

/** Which release the numbers are of: they change with the next one alone. */
export type ReleaseHead = Pick<ReleasedFigures, 'studyId' | 'madeOn' | 'from' | 'until' | 'k'>;

export const headOf = ({ studyId, madeOn, from, until, k }: ReleasedFigures): ReleaseHead => ({
  ...{ studyId, madeOn, from, until, k },
});

/** What is shown of a place: people, and each share that the release tells; null where it is not shown. */
export interface PlaceNumbers {
  readonly people: Ranged | null;
  readonly periods: readonly { readonly period: string; readonly people: Ranged | null }[];
  readonly shares: Readonly<Partial<Record<MeasureKey, Share | null>>>;
}

/** A share that says something, or none. */
const toldShare = (share: Share | null): Share | null => (share && saysSomething(share) ? share : null);

/** Each share of a place that is told of everybody. */
export const sharesOf = (told: Told | undefined, all: Told, off: Off, k: number): PlaceNumbers['shares'] =>
  Object.fromEntries(
    measureKeys.filter((key) => isTold(all, key)).map((key) => [key, toldShare(shareOf(told, key, off, k))]),
  );

export function numbersOf(figures: ReleasedFigures, told: Told | undefined, isCountry: boolean): PlaceNumbers {
  const off = offIn(figures, isCountry);
  const all = toldOfAll(figures);
  return {
    people: peopleIn(told, off),
    periods: periodsOf(figures).map((period) => ({ period, people: peopleIn(told, off, period) })),
    shares: sharesOf(told, all, off, figures.k),
  };
}

/** The half-years of a release, the earliest first. */
export const periodsOf = (figures: ReleasedFigures): readonly string[] =>
  Object.keys(figures.country.by.period ?? {})
    .filter((period) => /^\d/.test(period))
    .toSorted();

/** The shares that a release tells of regions. */
export const toldMeasures = (figures: ReleasedFigures): readonly MeasureKey[] =>
  measureKeys.filter((key) => isTold(toldOfAll(figures), key));

/** Every place with a tile: counties where they lie, then other regions of this deployment by name; and what the release tells of it. */
export function placesTold(
  figures: ReleasedFigures,
): readonly { readonly place: Place; readonly told: Told | undefined }[] {
  const byPlace = toldByPlace(figures);
  const others = [...byPlace.values()].map(({ place }) => place).filter(({ kind }) => kind === 'region');
  return [...countyPlaces, ...others.toSorted((a, b) => a.name.localeCompare(b.name, 'fi'))].map((place) => ({
    place,
    told: byPlace.get(place.key)?.told,
  }));
}

/** The same with the numbers that are shown. */
export const numbersByPlace = (figures: ReleasedFigures): readonly (PlaceNumbers & { readonly place: Place })[] =>
  placesTold(figures).map(({ place, told }) => ({ place, ...numbersOf(figures, told, false) }));

/** @throws Problem `not-found` where neither the release nor the directory knows such a place */
export function getPlace(
  key: string | undefined,
  figures: ReleasedFigures | undefined,
  organisations: readonly Organisation[],
): Place {
  const known = [
    ...areaPlaces,
    ...countyPlaces,
    ...(figures?.regions ?? []).map(({ name }) => placeNamed(name)),
    ...organisations.map(({ region }) => placeNamed(region)),
  ];
  const place = known.find((each) => each.key === key);
  if (!place) throw new Problem('not-found');
  return place;
}

/** The latest release and the directory of organisations; the use log tells which release was looked at. */
export async function readBase(
  tx: ReadTx,
  trail: Trail,
): Promise<{ figures: ReleasedFigures | undefined; organisations: readonly Organisation[] }> {
  const [figures, organisations] = await Promise.all([findFigures(tx), listOrganisations(tx)]);
  if (figures) trail.about({ study: figures.studyId });
  return { figures, organisations };
}

/** A flow, and of what: of the place itself, else of the collaborative area around it, else of everybody. */
export interface FlowTold {
  readonly of: Place | null;
  readonly flow: Flow;
}

export function flowAround(figures: ReleasedFigures, place: Place): FlowTold | null {
  const area = areaAround(place);
  for (const of of [place, ...(area ? [area] : [])]) {
    const flow = flowOf(toldOf(figures, of), figures.k);
    if (flow) return { of, flow };
  }
  return flowOfAll(figures);
}

export function flowOfAll(figures: ReleasedFigures): FlowTold | null {
  const flow = flowOf(toldOfAll(figures), figures.k);
  return flow ? { of: null, flow } : null;
}
