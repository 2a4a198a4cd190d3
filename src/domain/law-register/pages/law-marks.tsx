import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { Mark } from '../../../platform/ui/index.ts';
import { asOfWords, checkedWords, type Known, lookOf, placeWords, type Standing } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';

/** The mark alone, by shape and word. That somebody has checked it hides no mark that promises less than a reading. */
export function ShortMark({ language, row }: { language: Language; row: Known }): JSX.Element {
  const t = lawRegisterTexts(language);
  const mark = t(`mark.${row.mark}`);
  const word = row.checked ? t(row.mark === 'read' ? 'marks.checked' : 'marks.checked.as', { mark }) : mark;
  return <Mark {...lookOf(row)} word={word} />;
}

/** Who here has checked it and on which day, and what was read or seen and of when: each where there is such. */
export const knownFrom = (language: Language, row: Standing): string[] =>
  [checkedWords(language, row) ?? '', readFrom(language, row)].filter(Boolean);

/** What was read or seen, in which language, and the law of when; nothing where nobody has. */
export function readFrom(language: Language, row: Standing): string {
  const t = lawRegisterTexts(language);
  // That it is a quotation, its mark says: where it was seen tells more.
  if (row.mark === 'quoted' && !row.asOf) return row.source[language];
  if (row.version === 'none') return row.mark === 'unverified' ? '' : t('version.none');
  const version = versionWords(language, row);
  return row.asOf ? t('known.of', { version, asOf: asOfWords(row.asOf) }) : version;
}

/** Which version was read, and in which language; or that nobody has noted the language. */
export function versionWords(language: Language, row: Standing): string {
  const t = lawRegisterTexts(language);
  const version = t(`version.${row.version}`);
  if (row.language) return `${version}, ${t(`language.${row.language}`)}`;
  return row.mark === 'read' ? `${version}, ${t('language.none')}` : version;
}

/** What a row of the register is called: by its name where it has one, and by its place. */
export function titleOf(language: Language, row: Standing): string {
  const place = placeWords(language, row);
  return row.name ? `${capital(row.name[language])}, ${place}` : capital(place);
}
