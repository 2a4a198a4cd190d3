import type { Language } from '../../../platform/i18n/texts.ts';
import { href, type Ui } from '../../../platform/ui/index.ts';
import type { Place } from '../place.ts';
import { practiceTexts } from '../practice.texts.ts';

const placeNames = ['need', 'sector', 'step'] as const satisfies readonly (keyof Place)[];

/** The place from which somebody came to the library, as a thing that can be left out again. */
export const placeWords = (language: Language, place: Place): { name: keyof Place; label: string }[] =>
  placeNames
    .filter((name) => place[name] !== undefined)
    .map((name) => ({ name, label: practiceTexts(language)(`chosen.${name}`) }));

/** The library with these questions in its address. */
export function addressOf(ui: Ui, filter: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, value);
  return href(ui, query.size > 0 ? `/kaytannot?${query.toString()}` : '/kaytannot');
}
