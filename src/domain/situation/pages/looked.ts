import type { Language } from '../../../platform/i18n/texts.ts';
import { href, type Ui } from '../../../platform/ui/index.ts';
import type { MeasureKey, Share } from '../measures.ts';
import type { Place } from '../regions.ts';
import { situationTexts } from '../situation.texts.ts';
import type { FlowTold, PlaceNumbers, ReleaseHead } from '../situation.view.ts';
import { periodKey, type Ranged } from '../told.ts';
import { aboutOf, percentOf, rangeOf, shareRange } from './said.tsx';

/** What is looked at of all regions. */
export interface Looked {
  readonly release: ReleaseHead;
  readonly own: Place | null;
  readonly show: 'people' | MeasureKey;
  readonly told: readonly MeasureKey[];
  readonly periods: readonly string[];
  readonly period: string | null;
  readonly regions: readonly RegionNumbers[];
  readonly chosen: string | null;
  readonly country: PlaceNumbers;
  readonly flow: FlowTold | null;
}
export type RegionNumbers = PlaceNumbers & { readonly place: Place };

/** What is said of a region in what is looked at: a number or a share; neither where it is not shown. */
export interface Said {
  readonly people: Ranged | null;
  readonly share: Share | null;
  readonly words: (language: Language) => string;
}

export function saidOf({ show, period }: Pick<Looked, 'show' | 'period'>, numbers: PlaceNumbers): Said {
  const people =
    show !== 'people'
      ? null
      : period === null
        ? numbers.people
        : (numbers.periods.find((each) => each.period === period)?.people ?? null);
  const share = show === 'people' ? null : (numbers.shares[show] ?? null);
  return {
    people,
    share,
    words: (language) => {
      const t = situationTexts(language);
      if (people) return t('said', { said: aboutOf(language, people), range: rangeOf(language, people) });
      if (share)
        return t('said', {
          said: t('about', { n: t('map.percent', { percent: percentOf(share.share) }) }),
          range: shareRange(language, share),
        });
      return t('not-shown');
    },
  };
}

/** The map with something else looked at. */
export function addressOf(
  ui: Ui,
  { show, period, chosen }: Pick<Looked, 'show' | 'period' | 'chosen'>,
  other: { readonly show?: string; readonly period?: string | null; readonly region?: string },
): string {
  const query = new URLSearchParams();
  const wanted = { show, period, region: chosen, ...other };
  if (wanted.show !== 'people') query.set('show', wanted.show);
  if (wanted.period) query.set('period', periodKey(wanted.period));
  if (wanted.region) query.set('region', wanted.region);
  return href(ui, query.size > 0 ? `/tilannekuva?${query.toString()}` : '/tilannekuva');
}
