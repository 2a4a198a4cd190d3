import type { JusticeLine, LineKind } from './justice-fields.ts';

/** A note of class justice, as it stands among the lines. */
export interface JusticeNote {
  readonly id: string;
  readonly organisation: string;
  readonly author: string | null;
  readonly happenedOn: string;
  readonly text: string;
}

interface Wrong {
  readonly field: string;
  readonly reason: string;
}

type Typed = {
  readonly reason?: string | undefined;
  readonly kind: LineKind;
  readonly text?: string | undefined;
  readonly fromOn?: string | undefined;
  readonly untilOn?: string | undefined;
};

/**
 * What is wrong with a line: "not before" is a day and nothing else, so that no reason can come along, not even one for its
 * correction; every other line says something.
 */
export function wrongWithLine({ kind, text, fromOn, untilOn, reason }: Typed): Wrong[] {
  if (kind === 'not-before')
    return [
      ...(fromOn === undefined ? [{ field: 'fromOn', reason: 'required' }] : []),
      ...(untilOn === undefined ? [] : [{ field: 'untilOn', reason: 'day-alone' }]),
      ...(text === undefined ? [] : [{ field: 'text', reason: 'day-alone' }]),
      ...(reason === undefined ? [] : [{ field: 'reason', reason: 'day-alone' }]),
    ];
  return [
    ...(text === undefined ? [{ field: 'text', reason: 'required' }] : []),
    ...(fromOn !== undefined && untilOn !== undefined && untilOn < fromOn
      ? [{ field: 'untilOn', reason: 'before-start' }]
      : []),
  ];
}

/** A street with a number, a box or a floor: never for those whose file the suspect will normally be able to read. */
const address =
  /\p{L}*(katu|kadun|kadulla|tie|tien|tiellä|kuja|kujan|polku|polun|gatan|vägen|gränden|stigen|street|road|lane) ?\d/iu;
/** Words that tell of health. A day is enough: "not before" has no reason. */
const health =
  /(?<!\p{L})(diagno|sairaal|sairau|lääk(?!e?tieteelli)|psykiatr|masennu|raskaa?u|raskaana|leikkau|traum|sjukhus|sjukdom|läkar|medicin|depress|gravid|operation|hospital|illness|doctor|medicat|pregnan|surgery)/iu;

/** What in a text tells where she is or how her health is: it does not belong into a line for police and prosecutor. */
export const tellsTooMuch = (text: string): 'looks-like-address' | 'looks-like-health' | undefined =>
  address.test(text) ? 'looks-like-address' : health.test(text) ? 'looks-like-health' : undefined;

/** All that is refused in a line: what is wrong with it, and words that tell where she is or how her health is. */
export const unfit = (typed: Typed): Wrong[] => [
  ...wrongWithLine(typed),
  ...Object.entries({ text: typed.text, reason: typed.reason }).flatMap(([field, value]) => {
    const reason = value === undefined ? undefined : tellsTooMuch(value);
    return reason === undefined ? [] : [{ field, reason }];
  }),
];

/** Whether a line counts on a day: it has not been ended and its last day has not passed. */
export const counts = ({ ended, untilOn }: Pick<JusticeLine, 'ended' | 'untilOn'>, today: string): boolean =>
  !ended && (untilOn === null || untilOn >= today);

/** The day before which no hearing is held: the latest one that anybody has written and that has not passed. */
export function notBefore(lines: readonly JusticeLine[], today: string): string | null {
  const days = lines
    .filter((line) => line.kind === 'not-before' && counts(line, today))
    .map(({ fromOn }) => fromOn ?? '')
    .filter((day) => day > today);
  return days.sort().at(-1) ?? null;
}
