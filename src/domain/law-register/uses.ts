import type { Language } from '../../platform/i18n/texts.ts';
import { dutiesUsing } from '../child/index.ts';
import { supportUsing } from '../coupling/index.ts';
import { ruleName, shippedRules } from '../deadline/index.ts';
import { elementsUsing } from '../elements/index.ts';
import { arrangingUsing } from '../home-municipality/index.ts';
import { type DrawingPage, type ProvisionKey, sentencesDrawing } from '../law/index.ts';
import { compensationUsing, offencesUsing, stepsUsing } from '../process/index.ts';

/** Pages on which a use of a provision can be read. */
export type UsingPage = DrawingPage | 'elements' | 'arranging';

/** Those that open without a case. All others are pages of one case, and the register belongs to none. */
const openSlugs = { accessibility: '/saavutettavuus', deadlines: '/maaraajat' } as const satisfies Partial<
  Record<UsingPage, string>
>;
export const slugOf = (page: UsingPage): string | undefined => (openSlugs as Partial<Record<UsingPage, string>>)[page];

/** What of the program rests on provisions, and on which page it is read; limits apart, as each has an address of its own. */
const usedBy = [
  { kind: 'step', page: 'process', of: stepsUsing },
  { kind: 'offence', page: 'process', of: offencesUsing },
  { kind: 'element', page: 'elements', of: elementsUsing },
  { kind: 'support', page: 'support', of: supportUsing },
  { kind: 'duty', page: 'child', of: dutiesUsing },
  { kind: 'answer', page: 'arranging', of: arrangingUsing },
  { kind: 'answer', page: 'compensation', of: compensationUsing },
] as const satisfies readonly {
  kind: string;
  page: UsingPage;
  of: (language: Language, key: ProvisionKey) => readonly string[];
}[];

interface NamedUses {
  readonly kind: (typeof usedBy)[number]['kind'];
  readonly page: UsingPage;
  readonly names: readonly string[];
}

/** Where a provision is used. */
export interface Uses {
  /** Limits of time, each with the key of its rule. */
  readonly limits: readonly { readonly key: string; readonly name: string }[];
  readonly named: readonly NamedUses[];
  /** How many sentences of a page draw it. */
  readonly sentences: readonly { readonly page: DrawingPage; readonly n: number }[];
}

const rulesBy = (key: ProvisionKey) => shippedRules.filter(({ law, also }) => law === key || also.includes(key));

export const usesOf = (language: Language, key: ProvisionKey): Uses => ({
  limits: rulesBy(key).map((rule) => ({ key: rule.key, name: ruleName(language, rule) })),
  named: usedBy
    .map(({ kind, page, of }) => ({ kind, page, names: of(language, key) }))
    .filter(({ names }) => names.length > 0),
  sentences: [...sentencesDrawing(key)].map(([page, n]) => ({ page, n })),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
const sentencesOf = (key: ProvisionKey): number => sum([...sentencesDrawing(key).values()]);

/** How many deadlines count by a provision. */
export const limitsOf = (key: ProvisionKey): number => rulesBy(key).length;

const counted = new Map<ProvisionKey, { readonly sentences: number; readonly places: number }>();

/** In how many places a provision is used: counted once, for rules and texts are those of the program; anew where more texts are loaded by then. */
export function howOften(key: ProvisionKey): number {
  const sentences = sentencesOf(key);
  const before = counted.get(key);
  if (before?.sentences === sentences) return before.places;
  const { limits, named } = usesOf('fi', key);
  const places = limits.length + sum(named.map(({ names }) => names.length)) + sentences;
  counted.set(key, { sentences, places });
  return places;
}
