import type { Language } from '../../platform/i18n/texts.ts';
import type { Option } from '../../platform/ui/index.ts';
import { organisationTexts } from './organisation.texts.ts';

/** Organisations to choose from, each with the word for its kind. */
export const organisationOptions = (
  language: Language,
  organisations: readonly { readonly id: string; readonly name: string; readonly kind: string }[],
): Option[] =>
  organisations.map(({ id, name, kind }) => ({
    value: id,
    label: name,
    hint: organisationTexts.find(language, `kind.${kind}`),
  }));
