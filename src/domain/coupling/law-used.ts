import type { Language } from '../../platform/i18n/texts.ts';
import type { ProvisionKey } from '../law/index.ts';
import { couplingTexts } from './coupling.texts.ts';
import { supportKinds } from './coupling.ts';
import { type Expected, stepRules } from './rules/rules.ts';

/** Names of the kinds of support that are looked for by a provision. */
export function supportUsing(language: Language, key: ProvisionKey): readonly string[] {
  const named = (expected: Expected = {}) =>
    supportKinds.filter((kind) => expected[kind]?.some((source) => source === key));
  const kinds = new Set(
    Object.values(stepRules).flatMap(({ behind, starts, startsOnResidence }) =>
      [behind, starts, startsOnResidence].flatMap((expected) => named(expected)),
    ),
  );
  return [...kinds].map((kind) => couplingTexts(language)(`kind.${kind}`));
}
