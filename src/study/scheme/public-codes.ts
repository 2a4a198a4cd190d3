import type { Language } from '../../platform/i18n/texts.ts';
import { rowsOf } from './code-lists.ts';
import type { Option } from './scheme.ts';

// Code lists that everybody shares. Their names stand in tables beside this file and not in the machine's ICU, so that the same
// file gives the same words everywhere; they were taken once from CLDR 48 (Unicode licence) and may be corrected by hand.

/** Lists that a mapping file may name. */
export const publicLists = ['countries', 'languages', 'sex'] as const;
export type PublicList = (typeof publicLists)[number];

const named = (code: string, spellings: readonly string[], [en, fi, sv]: readonly string[]): Option => ({
  code,
  label: { fi: fi as string, sv: sv as string, en: en as string },
  spellings: spellings.filter(Boolean),
});

/** ISO 3166-1 by two letters, with the three letters as another spelling; and XK, which is in wide use for Kosovo. */
const countries: readonly Option[] = rowsOf('countries.csv').map(([alpha2 = '', alpha3 = '', ...names]) =>
  named(alpha2, [alpha3], names),
);

/** ISO 639-1 by two letters, with both codes of ISO 639-2 as other spellings. */
const languages: readonly Option[] = rowsOf('languages.csv').map(([alpha2 = '', alpha3 = '', alpha3b = '', ...names]) =>
  named(alpha2, [alpha3, alpha3b], names),
);

/** ISO/IEC 5218. */
const sexes: readonly Option[] = rowsOf('sexes.csv').map(([code = '', ...names]) => named(code, [], names));

export const optionsIn: Readonly<Record<PublicList, readonly Option[]>> = { countries, languages, sex: sexes };

const byCode = new Map(
  countries.flatMap((option) => [option.code, ...(option.spellings ?? [])].map((code) => [code, option])),
);

/** A country by its two or three letters, with its names in three languages; undefined for what is none. */
export const countryOf = (code: string): Option | undefined => byCode.get(code);

const byName = new Map(
  countries.flatMap((option) => Object.values(option.label).map((name) => [name.toLowerCase(), option] as const)),
);

/** English words for citizens, as they stand in published tables; those that two countries share are none of them. */
const byCitizen = new Map(
  rowsOf('nationalities.csv').map(([word = '', code = '']) => [word.toLowerCase(), countryOf(code)] as const),
);

/**
 * What a country, or the English word for its citizens, is called in a language; undefined for what is neither. In English the word stays as it is: it
 * says no less.
 */
export function countryName(words: string, language: Language): string | undefined {
  const said = words.trim().toLowerCase();
  const citizen = byCitizen.get(said);
  if (citizen) return language === 'en' ? words.trim() : citizen.label[language];
  return byName.get(said)?.label[language];
}
