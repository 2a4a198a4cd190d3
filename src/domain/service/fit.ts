import type { Day } from '../../platform/time/format.ts';
import { type Columns, type Group, isOld, type Payer } from './service.ts';

export const everywhere = 'everywhere';

/** What of a service says whether it suits. */
export type Fitted = Pick<
  Columns,
  'needs' | 'regions' | 'languages' | 'serves' | 'whoPays' | 'nameless' | 'classified' | 'waitingDays' | 'waitingToldOn'
>;

/** For what, where and for whom a service is sought. What is not known is left out, and then weighs nothing. */
export interface Sought {
  readonly needs: readonly string[];
  readonly region?: string | undefined;
  readonly language?: string | undefined;
  readonly serves: readonly Group[];
  readonly today: Day;
}

/** In favour of a service, or against it. */
export type Reason =
  | { readonly code: 'focus' | 'own-area' | 'whole-country' | 'free' | 'nameless' | 'at-once' }
  | { readonly code: 'guessed' | 'language-other' | 'language-not-told' | 'name-asked' }
  | { readonly code: 'language'; readonly language: string }
  | { readonly code: 'serves' | 'serves-not-told'; readonly group: Group }
  | { readonly code: 'soon' | 'waits'; readonly days: number }
  | { readonly code: 'paid'; readonly payer: Payer };

export interface Fit {
  readonly points: number;
  readonly fits: readonly Reason[];
  readonly lacks: readonly Reason[];
}

/** One thing that is looked at: what it weighs, and what is said of it. */
interface Weighed {
  readonly points: number;
  readonly fits?: Reason;
  readonly lacks?: Reason;
}

/** Up to so many days are soon; more than so many weigh as much as the longest. */
const soonDays = 14;
const longDays = 30;

/** What was asked for comes first; what nobody asked for (cost, name, waiting) tells apart what is alike in that. */
const weight = { need: 40, focus: 40, guessed: 20, language: 30, area: 20, everywhere: 16, serves: 16 } as const;
/** From this share of what a service does on it is mainly that. */
const half = 0.5;
const costPoints: Readonly<Record<Payer, number>> = {
  free: 8,
  'client-fee': 4,
  'payment-commitment': 3,
  'not-known': 3,
  'public-fee': 0,
};

function needs({ needs, classified }: Fitted, sought: Sought): Weighed {
  const answered = sought.needs.filter((need) => needs.includes(need)).length;
  // A service that is there for this before one that does much besides.
  const focus = answered === 0 ? 0 : answered / needs.length;
  const guessed = classified === 'guessed' && answered > 0;
  return {
    points: weight.need * answered + Math.round(weight.focus * focus) - (guessed ? weight.guessed : 0),
    ...(focus >= half ? { fits: { code: 'focus' } } : {}),
    ...(guessed ? { lacks: { code: 'guessed' } } : {}),
  };
}

function area({ regions }: Fitted, { region }: Sought): Weighed {
  if (region !== undefined && regions.includes(region)) return { points: weight.area, fits: { code: 'own-area' } };
  return regions.includes(everywhere) ? { points: weight.everywhere, fits: { code: 'whole-country' } } : { points: 0 };
}

function spoken({ languages }: Fitted, { language }: Sought): Weighed {
  if (language === undefined) return { points: 0 };
  if (languages.includes(language)) return { points: weight.language, fits: { code: 'language', language } };
  return languages.length === 0
    ? { points: weight.language / 3, lacks: { code: 'language-not-told' } }
    : { points: 0, lacks: { code: 'language-other' } };
}

const served = ({ serves }: Fitted, sought: Sought): Weighed[] =>
  sought.serves.map((group) =>
    serves.includes(group)
      ? { points: weight.serves, fits: { code: 'serves', group } }
      : { points: 0, lacks: { code: 'serves-not-told', group } },
  );

function cost({ whoPays: payer }: Fitted): Weighed {
  const points = costPoints[payer];
  if (payer === 'free') return { points, fits: { code: 'free' } };
  return payer === 'not-known' ? { points } : { points, lacks: { code: 'paid', payer } };
}

function name({ nameless }: Fitted): Weighed {
  if (nameless === 'yes') return { points: 4, fits: { code: 'nameless' } };
  return nameless === 'no' ? { points: 0, lacks: { code: 'name-asked' } } : { points: 2 };
}

/** What a service told long ago of its waiting time tells nothing of today. */
function waiting({ waitingDays: days, waitingToldOn: toldOn }: Fitted, { today }: Sought): Weighed {
  if (days === null || toldOn === null || isOld(toldOn, today)) return { points: 2 };
  if (days === 0) return { points: 6, fits: { code: 'at-once' } };
  if (days <= soonDays) return { points: 4, fits: { code: 'soon', days } };
  return { points: days <= longDays ? 2 : 0, lacks: { code: 'waits', days } };
}

/** How well a service suits what is sought, why, and what does not. More of what suits never weighs less. */
export function fitOf(service: Fitted, sought: Sought): Fit {
  const all = [
    needs(service, sought),
    area(service, sought),
    spoken(service, sought),
    ...served(service, sought),
    cost(service),
    name(service),
    waiting(service, sought),
  ];
  return {
    points: all.reduce((sum, { points }) => sum + points, 0),
    fits: all.flatMap(({ fits }) => fits ?? []),
    lacks: all.flatMap(({ lacks }) => lacks ?? []),
  };
}
