/**
 * What the support side tells police and prosecutor in words. Her wishes for being asked are wishes of the register of telling;
 * "not before" is a day alone and has a form of its own.
 */
export const toldKinds = [
  'reach-via',
  'counsel',
  'beside',
  'interpreter',
  'protection-wish',
  'other-practical',
] as const;
export type LineKind = (typeof toldKinds)[number] | 'not-before' | 'ask';

/** In which class a line lies: what is told in `justice`, what is asked in the asker's `process`. */
export const lineClasses = ['justice', 'process'] as const;
export type LineClass = (typeof lineClasses)[number];
export const classOf = (kind: LineKind): LineClass => (kind === 'ask' ? 'process' : 'justice');

export const longestText = 300;

export interface LineText {
  readonly text: string;
}

/** One line as the viewer may see it. */
export interface LineView {
  readonly id: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly author: string | null;
  readonly own: boolean;
  readonly version: number;
  readonly writtenAt: string;
  readonly kind: LineKind;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly ended: boolean;
  /** Absent where the line is a day alone. */
  readonly text: string | null;
}

/** A note of class justice, as it stands among the lines. */
export interface JusticeNote {
  readonly id: string;
  readonly organisation: string;
  readonly author: string | null;
  readonly happenedOn: string;
  readonly text: string;
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
export function wrongWithLine({ kind, text, fromOn, untilOn, reason }: Typed): { field: string; reason: string }[] {
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

/** Whether a line counts on a day: it has not been ended and its last day has not passed. */
export const counts = ({ ended, untilOn }: Pick<LineView, 'ended' | 'untilOn'>, today: string): boolean =>
  !ended && (untilOn === null || untilOn >= today);

/** The day before which no hearing is held: the latest one that anybody has written and that has not passed. */
export function notBefore(lines: readonly LineView[], today: string): string | null {
  const days = lines
    .filter((line) => line.kind === 'not-before' && counts(line, today))
    .map(({ fromOn }) => fromOn ?? '')
    .filter((day) => day > today);
  return days.sort().at(-1) ?? null;
}
