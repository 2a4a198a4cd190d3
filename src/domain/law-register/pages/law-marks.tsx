import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { Mark } from '../../../platform/ui/index.ts';
import { asOfWords, type Known, lookOf, placeWords, type Standing } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';

/** The mark alone, by shape and word. */
export function ShortMark({ language, row }: { language: Language; row: Known }): JSX.Element {
  const t = lawRegisterTexts(language);
  return <Mark {...lookOf(row)} word={row.checked ? t('marks.checked') : t(`mark.${row.mark}`)} />;
}

/** What was read or seen, and of when; of what somebody here has checked, who and on which day. */
export function knownFrom(language: Language, row: Standing): string {
  const t = lawRegisterTexts(language);
  return row.checked
    ? t('checked.who', { day: formatDate(language, row.checked.on), by: row.checked.by })
    : readFrom(language, row);
}

/** What was read or seen, in which language, and the law of when; nothing where nobody has. */
export function readFrom(language: Language, row: Standing): string {
  const t = lawRegisterTexts(language);
  // That it is a quotation, its mark says: where it was seen tells more.
  if (row.mark === 'quoted' && !row.asOf) return row.source[language];
  if (row.version === 'none') return row.mark === 'unverified' ? '' : t('version.none');
  const version = row.language
    ? `${t(`version.${row.version}`)}, ${t(`language.${row.language}`)}`
    : t(`version.${row.version}`);
  return row.asOf ? t('known.of', { version, asOf: asOfWords(row.asOf) }) : version;
}

/** What a row of the register is called: by its name where it has one, and by its place. */
export function titleOf(language: Language, row: Standing): string {
  const place = placeWords(language, row);
  return row.name ? `${capital(row.name[language])}, ${place}` : capital(place);
}
