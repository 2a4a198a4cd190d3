import type { Language } from '../../platform/i18n/texts.ts';
import type { Category } from '../count/frame.ts';
import type { Release, ReleasedAttribute, ReleasedTable } from '../protect/release.ts';
import {
  type ConceptKey,
  conceptOf,
  isConcept,
  meansOther,
  meansUnknown,
  type Theme,
  themeOf,
} from '../scheme/columns.ts';
import { countryName } from '../scheme/public-codes.ts';
import type { Column, Records } from '../scheme/records.ts';
import { type RegionMap, regionMapOf } from '../scheme/regions.ts';
import { plain } from '../study-problem.ts';
import type { Words } from './words.ts';

/** One attribute of a release with the words for it and its published counts. */
export interface Fact {
  /** Its place in the release. */
  readonly at: number;
  readonly attribute: ReleasedAttribute;
  readonly column: Column;
  readonly concept: ConceptKey | undefined;
  readonly theme: Theme | undefined;
  /** What it is about, in small letters: "ikä". */
  readonly label: string;
  readonly categories: readonly CategoryWords[];
  /** Counts of the categories, and of all people; `undefined` when the table of this attribute was refused. */
  readonly counts: readonly (number | null)[] | undefined;
  /** The map on which its named values are regions; what says that it is not known stands beside it. */
  readonly map: RegionMap | undefined;
  /** How far its numbers may be from the true ones. */
  readonly off: number;
  /** Whose shares are told: people of whom it is known, or who answered; `null` when it cannot be told. */
  readonly answered: number | null;
  /** True when nobody is among them of whom it is not known; else answers that say "not known" are. */
  readonly isKnown: boolean;
}

export interface CategoryWords {
  readonly kind: Category['kind'];
  readonly label: string;
  /** The file says itself that the thing is not known, or there is no value. */
  readonly unknown: boolean;
  /** It holds whatever has no name of its own. */
  readonly other: boolean;
}

export function factsOf(records: Records, release: Release, words: Words): readonly Fact[] {
  const known = release.attributes.map((attribute, at) => {
    const column = records.columns[attribute.at] as Column;
    return { attribute, at, column, concept: conceptIn(column) };
  });
  const shared = Map.groupBy(known, ({ concept }) => concept);
  return known.map(({ attribute, at, column, concept }) => {
    const counts = release.tables.find(({ attributes }) => attributes.length === 1 && attributes[0] === at)?.shown;
    const alone = concept !== undefined && shared.get(concept)?.length === 1;
    const map = mapOf(attribute, column);
    const publicName = publicNames(map, concept, words.language);
    const categories = attribute.categories.map((category) =>
      categoryWords(category, attribute, column, publicName, words),
    );
    return {
      at,
      attribute,
      column,
      concept,
      theme: column.meaning ? column.meaning.theme : concept && themeOf(concept),
      label: labelOf(column, alone ? concept : undefined, words),
      categories,
      counts,
      map: attribute.multi ? undefined : map,
      off: release.bounds?.single ?? 0,
      ...answeredOf(categories, counts),
    };
  });
}

/** What a column is about: by the scheme's own name of it, otherwise by the name in the file. */
const conceptIn = ({ name, meaning }: Column): ConceptKey | undefined =>
  (meaning && (isConcept(meaning.concept) ? meaning.concept : conceptOf(meaning.concept))) ?? conceptOf(name);

function labelOf({ name, meaning }: Column, concept: ConceptKey | undefined, { t, quoted, language }: Words): string {
  // A label that is the name of the column in every language says no more than the name.
  const isOwn = meaning && !Object.values(meaning.label).every((label) => label === name);
  if (isOwn) return lower(meaning.label[language], language);
  return concept ? t(`concept.${concept}`) : quoted(name);
}

/** A label inside a sentence begins small, unless it is an abbreviation such as HTCDS. */
export const lower = (label: string, language: Language): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase(language) + label.slice(1) : label;

function mapOf({ categories }: ReleasedAttribute, { name, meaning }: Column): RegionMap | undefined {
  const values = categories.flatMap((category) => (category.kind === 'value' ? [category.value] : []));
  return regionMapOf(
    name,
    values.filter((value) => !meansUnknown(value, meaning?.valueLabels?.[value])),
  );
}

/** Names that a value has in a public list: regions of Finland, and countries where the column is about them. */
function publicNames(
  map: RegionMap | undefined,
  concept: ConceptKey | undefined,
  language: Language,
): (value: string) => string | undefined {
  if (map) return (value) => map.nameOf(value, language);
  const isCountries = concept === 'citizenship' || concept === 'place';
  return (value) => (isCountries ? countryName(value, language) : undefined);
}

function categoryWords(
  category: Category,
  { merged }: ReleasedAttribute,
  { meaning }: Column,
  publicName: (value: string) => string | undefined,
  { t, language }: Words,
): CategoryWords {
  const nameOf = (value: string) => {
    const label = meaning?.valueLabels?.[value];
    // A label that is the same in all languages is nobody's translation.
    const isOwn = label && !(label.fi === label.sv && label.sv === label.en);
    return isOwn ? label[language] : (publicName(value) ?? label?.[language] ?? plain(value, 200));
  };
  if (category.kind === 'missing')
    return { kind: 'missing', label: t('category.missing'), unknown: true, other: false };
  if (category.kind === 'rest') {
    if (category.values === null) return { kind: 'rest', label: t('category.others'), unknown: false, other: true };
    const key = category.andMissing ? 'category.restAndMissing' : 'category.rest';
    const others = t(key, { values: category.values });
    // One value that is large enough to be named, and a few people with others: the name says more than "other".
    const only = merged.length === 1 && category.values > 1 && !category.andMissing ? merged[0] : undefined;
    const label = only ? t('category.namedRest', { name: nameOf(only), values: category.values - 1 }) : others;
    return { kind: 'rest', label, unknown: false, other: true };
  }
  const { value } = category;
  const labels = meaning?.valueLabels?.[value];
  const [unknown, other] = [meansUnknown(value, labels), meansOther(value, labels)];
  return { kind: 'value', label: nameOf(value), unknown, other };
}

/** Who answered: all but those without an answer; those whose answer says that it is not known are left out too, where their number is shown. */
function answeredOf(categories: readonly CategoryWords[], counts: Fact['counts']): Pick<Fact, 'answered' | 'isKnown'> {
  const people = counts?.at(-1) ?? null;
  const numbersOf = (is: (category: CategoryWords) => boolean) =>
    categories.flatMap((category, at) => (is(category) ? [counts?.[at] ?? null] : []));
  const without = (numbers: readonly (number | null)[]): number | null => {
    if (people === null || numbers.includes(null)) return null;
    const left = people - numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
    return left > 0 || numbers.length === 0 ? left : null;
  };
  const known = without(numbersOf(({ unknown }) => unknown));
  return { answered: known ?? without(numbersOf(({ kind }) => kind === 'missing')), isKnown: known !== null };
}

/** Only one answer is shown: of those who answered everybody has it, and a share would say nothing. */
export function hasOneAnswer({ categories }: Pick<Fact, 'categories'>): boolean {
  const answers = categories.filter(({ kind }) => kind !== 'missing');
  return answers.length === 1 && answers.every(({ kind, unknown }) => kind === 'value' && !unknown);
}

/** Of whom the shares of one fact are told; `null` when there are none to tell. */
export const sharedAmong = (fact: Fact): number | null => (hasOneAnswer(fact) ? null : fact.answered);

/** A cell of a table by the category of each attribute; the number of categories stands for "all". */
export function cellAt(
  { attributes, shown }: ReleasedTable,
  facts: readonly { readonly categories: readonly unknown[] }[],
  places: readonly number[],
): number | null {
  const at = attributes.reduce(
    (sum, attribute, side) => sum * ((facts[attribute]?.categories.length ?? 0) + 1) + (places[side] as number),
    0,
  );
  return shown[at] ?? null;
}
