import type { Language } from '../../platform/i18n/texts.ts';
import { dutiesUsing } from '../child/index.ts';
import { supportUsing } from '../coupling/index.ts';
import { ruleName, shippedRules } from '../deadline/index.ts';
import { elementsUsing } from '../elements/index.ts';
import { arrangingUsing } from '../home-municipality/index.ts';
import { type ProvisionKey, sentencesDrawing } from '../law/index.ts';
import { compensationUsing, offencesUsing, stepsUsing } from '../process/index.ts';

/** Where a provision is used, by kind. */
export interface Uses {
  /** Limits of time, each with the key of its rule. */
  readonly limits: readonly { readonly key: string; readonly name: string }[];
  readonly steps: readonly string[];
  readonly offences: readonly string[];
  readonly elements: readonly string[];
  readonly support: readonly string[];
  /** Duties about a child. */
  readonly duties: readonly string[];
  /** Sentences of who arranges help and of the path of compensation. */
  readonly answers: readonly string[];
  /** How many sentences of pages draw it. */
  readonly sentences: number;
}

export const usesOf = (language: Language, key: ProvisionKey): Uses => ({
  limits: shippedRules
    .filter(({ law, also }) => law === key || also.includes(key))
    .map((rule) => ({ key: rule.key, name: ruleName(language, rule) })),
  steps: stepsUsing(language, key),
  offences: offencesUsing(language, key),
  elements: elementsUsing(language, key),
  support: supportUsing(language, key),
  duties: dutiesUsing(language, key),
  answers: [...arrangingUsing(language, key), ...compensationUsing(language, key)],
  sentences: sentencesDrawing(key),
});

const placesOf = ({ limits, sentences, ...named }: Uses): number =>
  Object.values(named).reduce((sum, { length }) => sum + length, limits.length + sentences);

/** How many deadlines count by a provision. */
export const limitsOf = (key: ProvisionKey): number =>
  shippedRules.filter(({ law, also }) => law === key || also.includes(key)).length;

const counted = new Map<ProvisionKey, { readonly sentences: number; readonly places: number }>();

/** In how many places a provision is used: counted once, for rules and texts are those of the program; anew where more texts are loaded by then. */
export function howOften(key: ProvisionKey): number {
  const sentences = sentencesDrawing(key);
  const before = counted.get(key);
  if (before?.sentences === sentences) return before.places;
  const places = placesOf(usesOf('fi', key));
  counted.set(key, { sentences, places });
  return places;
}
