import type { Language } from '../../platform/i18n/texts.ts';
import { toldFrom, unmarked } from '../../platform/i18n/told-from.ts';
import { dayOf, formatDate } from '../../platform/time/format.ts';
import type { Standing } from './entry.ts';
import { lawTexts } from './law.texts.ts';
import { onceFor } from './once.ts';
import type { Length, Pending, Provision } from './provision.ts';
import { type ProvisionKey, provisionOf } from './register.ts';
import { statuteOf } from './statutes.ts';

function actSaid(language: Language, { statute }: Pick<Provision, 'statute'>): string {
  const { short, number, byNumber } = statuteOf(statute);
  return byNumber && number ? `${short[language]} ${number}` : short[language];
}

/** The act as it is cited, with its number where the short name alone would not tell which: *laki 841/2006*. */
export const statuteWords = (language: Language, row: Pick<Provision, 'statute'>): string =>
  toldFrom(`act ${row.statute}`, actSaid(language, row));

/** The number of an act; nothing where none was seen. */
export function numberWords({ statute }: Pick<Provision, 'statute'>): string | undefined {
  const { number } = statuteOf(statute);
  return number === null ? undefined : toldFrom(`act ${statute}`, number);
}

/** `52 b`, `33 ja 35`; several with *and* between the last two. */
function listed(language: Language, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  const last = items.at(-1) as string;
  return lawTexts(language)('cite.and', { first: items.slice(0, -1).join(', '), last });
}

/** Whether several sections are cited: by a list, or by one range. */
const howMany = (items: readonly string[]): number => (items.some((item) => item.includes('–')) ? 2 : items.length);

const byChapter = (sections: readonly string[]) =>
  Map.groupBy(
    sections.map((place) => place.split(':')),
    ([chapter = '']) => chapter,
  );

/** Sections of a code with chapters, the chapter said once: `30:2 ja 3`, `chapter 30, sections 2 and 3`. */
function inChapters(language: Language, sections: readonly string[]): string {
  const t = lawTexts(language);
  const said = [...byChapter(sections)].map(([chapter, all]) => {
    const own = all.map(([, section = '']) => section);
    return t('cite.in-chapter', { chapter, sections: listed(language, own), n: howMany(own) });
  });
  return listed(language, said);
}

/** The subsection of a section, or the paragraph of an article of the EU. */
const part = (
  language: Language,
  { shape, place, ...at }: { shape: string; statute: string; sections: string; place: string; n: number },
): string =>
  shape === 'article'
    ? lawTexts(language)('cite.article.within', at)
    : lawTexts(language)('cite.subsection', { place, n: at.n });

/** Words of a row, without marks: a page cites tens of them. A row that is corrected is another one. */
const onceARow = (say: (language: Language, row: Provision) => string) =>
  onceFor((language: Language, row: Provision) => unmarked(() => say(language, row)));

const placeSaid = onceARow((language, row) => {
  const t = lawTexts(language);
  const statute = actSaid(language, row);
  const inWords = row.placeInWords?.[language];
  // *barnskyddslagen 26 §: …* as any section, and a comma before a word.
  if (inWords) return `${statute}${/^\d/.test(inWords) ? '' : ','} ${inWords}`;
  if (row.sections.length === 0) return statute;
  const shape = row.sections[0] === 'annex' ? 'annex' : statuteOf(row.statute).cites;
  const sections = shape === 'chapter' ? inChapters(language, row.sections) : listed(language, row.sections);
  const place = t(`cite.${shape}`, { statute, sections, n: howMany(row.sections) });
  const within =
    row.subsection === undefined ? place : part(language, { shape, statute, sections, place, n: row.subsection });
  return row.amendedBy.length > 0 ? t('cite.amended', { place: within, acts: row.amendedBy.join(', ') }) : within;
});

/**
 * Where a provision stands, as each language cites it: `esitutkintalaki 7:12`, `ulkomaalaislaki 52 b §`, `rikoslaki 25:3, 1 momentti
 * (696/2024)`; `Criminal Investigation Act, chapter 7, section 12`, `Aliens Act, section 52 b`.
 */
export const placeWords = (language: Language, row: Provision): string =>
  toldFrom(`place ${row.key}`, placeSaid(language, row));

/**
 * Where in its act a provision stands, step by step, as far as the register has it: `25 luku`, `3 §`; `2 artikla`; nothing where no
 * section was verified. Of sections in several chapters the chapters alone.
 */
export const trailWords = (language: Language, row: Provision): string[] =>
  trailSaid(language, row).map((step) => toldFrom(`trail ${row.key}`, step));

function trailSaid(language: Language, { statute, sections }: Pick<Provision, 'statute' | 'sections'>): string[] {
  const t = lawTexts(language);
  if (sections.length === 0) return [];
  if (sections[0] === 'annex') return [t('cite.trail.annex')];
  const { cites } = statuteOf(statute);
  if (cites !== 'chapter')
    return [t(`cite.trail.${cites}`, { sections: listed(language, sections), n: howMany(sections) })];
  const chapters = byChapter(sections);
  const chapter = t('cite.trail.chapter', { chapters: listed(language, [...chapters.keys()]), n: chapters.size });
  if (chapters.size > 1) return [chapter];
  const own = sections.map((place) => place.split(':')[1] ?? '');
  return [chapter, t('cite.trail.section', { sections: listed(language, own), n: howMany(own) })];
}

/** `2/2025`, `2015`. */
export const asOfWords = (asOf: string): string => {
  const [year = '', month] = asOf.split('-');
  return toldFrom(`as-of ${asOf}`, month ? `${Number(month)}/${year}` : year);
};

/** How far it is known, as far as it is told in a line; of a row as it stands here, also who has checked it and when it was corrected. */
export type Known = Pick<Provision, 'mark' | 'asOf' | 'pending'> & Partial<Pick<Standing, 'checked' | 'rewordedAt'>>;

/** What was read and of when, or that it was not read. */
const readWords = (language: Language, { mark, asOf }: Known): string =>
  mark === 'read' && asOf
    ? lawTexts(language)('cite.read', { asOf: asOfWords(asOf) })
    : lawTexts(language)(`mark.${mark}`);

/** Who has checked it and when; undefined where nobody here has. */
export const checkedWords = (language: Language, { checked }: Known): string | undefined =>
  checked ? lawTexts(language)('cite.checked', { day: formatDate(language, checked.on), by: checked.by }) : undefined;

/**
 * `luettu, laki sellaisena kuin 2/2025`, `lainattu; muutos vireillä`, `vahvistamatta`; `tarkistanut Elina Vuori, lakimies 30.11.2026; luettu,
 * laki sellaisena kuin 2/2025`. A check hides neither what was read nor that it is a conclusion. What a page says in words of its own may be
 * older than a correction of the row: so a corrected row says everywhere that it is.
 */
export function markWords(language: Language, row: Known): string {
  const t = lawTexts(language);
  const mark = readWords(language, row);
  const day = row.rewordedAt && formatDate(language, dayOf(row.rewordedAt));
  const known = day ? t('cite.corrected', { mark, day }) : mark;
  const checked = checkedWords(language, row);
  const said = checked ? t('cite.both', { checked, mark: known }) : known;
  // What has come into force is pending no more, whether or not somebody has corrected the wording by it.
  return row.pending.some(({ stage }) => stage !== 'in-force') ? t('cite.pending', { mark: said }) : said;
}

/** Where a provision stands, in a sentence of a page that says no more of it: with the correction here, where there was one. */
export function placeInSentence(language: Language, row: Standing): string {
  const place = placeWords(language, row);
  if (!row.rewordedAt) return place;
  return lawTexts(language)('cite.corrected-place', { place, day: formatDate(language, dayOf(row.rewordedAt)) });
}

/** Place and mark: `esitutkintalaki 7:12 (luettu, laki sellaisena kuin 2/2025)`. A section that nobody has confirmed is not given. */
export const citeWords = (language: Language, row: Provision): string =>
  toldFrom(`place ${row.key}`, citeSaid(language, row));

const citeSaid = onceARow((language, row) => {
  const t = lawTexts(language);
  // Without a section and a source both are said: that the section is not known says nothing of the sentence before it.
  if (row.sections.length === 0 && !row.placeInWords && row.mark === 'unverified')
    return t('cite.line', {
      place: actSaid(language, row),
      mark: t('cite.no-section', { mark: markWords(language, row) }),
    });
  return t('cite.line', { place: placeWords(language, row), mark: markWords(language, row) });
});

/** What is on its way to change a provision, as the paper calls itself: `HE 90/2025`. */
export const paperWords = ({ paper }: Pick<Pending, 'paper'>): string => toldFrom(`paper ${paper}`, paper);

/** Several provisions of one rule, each with its mark. */
export const citeAll = (language: Language, keys: readonly ProvisionKey[]): string =>
  keys.map((key) => citeWords(language, provisionOf(key))).join('; ');

/**
 * `30 päivää`, `6 kuukautta`: a length in words, whoever gives it. What the law gives is said by `timeWords`, what a rule counts by with its
 * key: a page that says a length by this alone does not tell whose it is, and the walk over all pages stops at it.
 */
export const lengthOfTime = (language: Language, { amount, unit }: Length): string =>
  lawTexts(language)(`length.${unit}`, { n: amount });

/** In force since, until, or that nobody has found out since when. */
export function forceWords(
  language: Language,
  { validFrom, validUntil }: Pick<Provision, 'validFrom' | 'validUntil'>,
): string {
  const t = lawTexts(language);
  const say = (day: string) => formatDate(language, day);
  if (validFrom && validUntil) return t('force.between', { from: say(validFrom), until: say(validUntil) });
  if (validFrom) return t('force.from', { day: say(validFrom) });
  return validUntil ? t('force.until', { day: say(validUntil) }) : t('force.unknown');
}
