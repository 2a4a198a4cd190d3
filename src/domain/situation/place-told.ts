import { type VariableKey, valuesOf } from '../own-study/index.ts';
import type { Printed, ReleasedFigures } from '../study-release/index.ts';
import { funnelOf, isOutside } from './funnel.ts';
import { isTold, type MeasureKey, type Share, shareOf } from './measures.ts';
import type { Place } from './regions.ts';
import { flowAround, headOf, numbersOf, placesTold, type ReleaseHead, sharesOf } from './situation.view.ts';
import { inHalfYear, offIn, peopleIn, type Ranged, ranged, type Told, toldOf, toldOfAll } from './told.ts';

/** An answer of a fact with the people who gave it; null where no number is shown. */
export interface Answer {
  readonly answer: string;
  readonly people: Ranged | null;
}

/** The answers of a fact in a place, in the order of its closed list; nothing where it is not told of regions. */
function answersIn(told: Told | undefined, all: Told, fact: VariableKey, off: number): Answer[] | null {
  const answers = all.by[fact];
  if (!answers) return null;
  return valuesOf(fact)
    .filter((answer) => answers[answer] !== undefined)
    .map((answer) => {
      const n: Printed = told?.by[fact]?.[answer] ?? null;
      return { answer, people: n === null || !told ? null : ranged(n, told.parts, off) };
    });
}

/** Needs that are counted by themselves, under the words of the variables. */
export const toldNeeds = [
  'need-safety',
  'need-housing',
  'need-money',
  'need-health',
  'need-residence',
  'need-legal-aid',
] as const;

/** By what regions are compared: that help began and that it began soon, each one printed number; in older releases, where there is neither, by a sum of several. */
const funnelMeasures = ['begun', 'soon', 'waits'] as const satisfies readonly MeasureKey[];
const numbered: readonly FunnelMeasure[] = ['begun', 'soon'];
export type FunnelMeasure = (typeof funnelMeasures)[number];

/** Shares of regions against how many people they are of, with the limits of chance around that of everybody. */
export interface Funnel {
  readonly measure: FunnelMeasure;
  readonly all: Share;
  readonly points: readonly { readonly place: Place; readonly share: Share }[];
  /** Regions of which no share is shown. */
  readonly hidden: number;
  readonly limits: ReturnType<typeof funnelOf>;
  readonly own: { readonly share: Share; readonly way: 'more' | 'fewer' | null } | null;
}

/** One comparison for each of the measures that the release tells. */
function funnelsIn(figures: ReleasedFigures, told: Told | undefined): Funnel[] {
  const country = toldOfAll(figures);
  const found = funnelMeasures.filter((key) => isTold(country, key));
  const compared = found.filter((key) => numbered.includes(key));
  return (compared.length > 0 ? compared : found).flatMap((measure) => funnelIn(figures, told, measure) ?? []);
}

function funnelIn(figures: ReleasedFigures, told: Told | undefined, measure: FunnelMeasure): Funnel | null {
  const { k } = figures;
  const country = toldOfAll(figures);
  const all = shareOf(country, measure, offIn(figures, true), k);
  if (!all) return null;
  const off = offIn(figures, false);
  const places = placesTold(figures);
  const points = places.flatMap(({ place, told: of }) => {
    const share = shareOf(of, measure, off, k);
    return share ? [{ place, share }] : [];
  });
  const own = shareOf(told, measure, off, k);
  const sizes = [...points.map(({ share }) => share.of), ...(own ? [own.of] : [])];
  return {
    ...{ measure, all, points, hidden: places.length - points.length },
    limits: sizes.length > 0 ? funnelOf(all, sizes) : [],
    own: own && { share: own, way: isOutside(own, all) ?? null },
  };
}

/** What the release tells of one half-year of a place; a share that was not counted by half-years is not there. */
export interface HalfTold {
  readonly period: string;
  readonly people: Ranged | null;
  readonly shares: ReturnType<typeof numbersOf>['shares'];
  readonly country: ReturnType<typeof numbersOf>['shares'];
}

function halfIn(figures: ReleasedFigures, told: Told | undefined, period: string): HalfTold {
  const { crossed } = figures.off;
  const all = inHalfYear(toldOfAll(figures), period);
  const half = told && inHalfYear(told, period);
  const off = { people: crossed, fact: crossed };
  const shares = (of: Told | undefined) => sharesOf(of, all, off, figures.k);
  return { period, people: peopleIn(half, off), shares: shares(half), country: shares(all) };
}

/** What the release tells of a place. */
export interface PlaceTold extends ReturnType<typeof numbersOf> {
  readonly release: ReleaseHead;
  readonly country: ReturnType<typeof numbersOf>;
  /** Whether help began soon; in older releases how soon, in bands. */
  readonly soon: readonly Answer[] | null;
  readonly waits: readonly Answer[] | null;
  readonly needs: readonly { readonly need: (typeof toldNeeds)[number]; readonly answers: readonly Answer[] }[];
  readonly funnels: readonly Funnel[];
  readonly flow: ReturnType<typeof flowAround>;
  /** One half-year of it, where one is chosen. */
  readonly half: HalfTold | null;
}

/** Everything that a page of a place says of it. */
export function toldIn(figures: ReleasedFigures, place: Place, period?: string): PlaceTold {
  const [told, all, off] = [toldOf(figures, place), toldOfAll(figures), offIn(figures, false)];
  return {
    release: headOf(figures),
    country: numbersOf(figures, all, true),
    ...numbersOf(figures, told, false),
    soon: answersIn(told, all, 'soon', off.fact),
    waits: answersIn(told, all, 'wait-service', off.fact),
    needs: toldNeeds.flatMap((need) => {
      const answers = answersIn(told, all, need, off.fact);
      return answers ? [{ need, answers }] : [];
    }),
    funnels: funnelsIn(figures, told),
    flow: flowAround(figures, place),
    half: period === undefined ? null : halfIn(figures, told, period),
  };
}
