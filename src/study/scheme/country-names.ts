import { type Language, languages, localeOf } from '../../platform/i18n/texts.ts';
import type { Option } from './scheme.ts';

const names = Object.fromEntries(
  languages.map((language) => [
    language,
    new Intl.DisplayNames([localeOf[language]], { type: 'region', fallback: 'none' }),
  ]),
) as Record<Language, Intl.DisplayNames>;

/** A country by its two letters of ISO 3166-1, with its names in three languages; undefined for what is none. */
export function countryOf(code: string): Option | undefined {
  if (!/^[A-Z]{2}$/.test(code) || code === 'ZZ') return undefined;
  const [fi, sv, en] = languages.map((language) => names[language].of(code));
  return fi && sv && en ? { code, label: { fi, sv, en } } : undefined;
}
