import { type CategoryWords, type Fact, hasOneAnswer, sharedAmong } from './facts-of-release.ts';
import type { Bar, Cell, FigureBlock, Picture, Row, Table } from './report.ts';
import { tilesOf } from './tiles.ts';
import { orderedValues } from './value-order.ts';
import { sentence, type Words } from './words.ts';

/** Bars that still fit on a sheet and are still looked at; the table has all. */
const mostBars = 20;

/** One fact: bars, and the same numbers as a table with shares. */
export function singleFigure(fact: Fact, words: Words): FigureBlock | undefined {
  const { counts } = fact;
  if (!counts) return undefined;
  const order = orderOf(fact, counts);
  const { map } = fact;
  const drawn = map ? order : order.slice(0, mostBars);
  const texts = singleTexts(fact, counts, words);
  if (map) texts.push(words.t('tiles.text', { beside: besideMap(fact, counts, words) }));
  if (drawn.length < order.length) texts.push(words.t('single.drawn', { drawn: drawn.length, all: order.length }));
  return {
    kind: 'figure',
    id: `fact-${fact.at + 1}`,
    heading: singleHeading(fact, words),
    texts,
    picture: pictureOf(),
    table: singleTable(fact, counts, order, words),
  };

  function pictureOf(): Picture {
    const heading = singleHeading(fact, words);
    if (map) return tilesOf(fact, map, words.t('tiles.picture', { heading }), words);
    return {
      kind: 'bars',
      alternative: words.t('single.picture', { heading }),
      bars: drawn.map((at) => barOf(fact.categories[at] as CategoryWords, counts?.[at] ?? null, fact, words)),
    };
  }
}

/** Who is on no tile, with their printed numbers. */
function besideMap({ categories }: Fact, counts: readonly (number | null)[], { number, list }: Words): string {
  const beside = categories.flatMap(({ label, kind, unknown }, at) =>
    kind === 'value' && !unknown ? [] : [`${label} ${number(counts[at] ?? null)}`],
  );
  return beside.length > 0 ? list(beside) : 'none';
}

/**
 * Largest first, hidden ones after them by name, so that their order tells nothing; times and bands of age in their own order; the rest and
 * "no value" at the end.
 */
function orderOf(fact: Fact, counts: readonly (number | null)[]): number[] {
  const { categories } = fact;
  const place = (at: number) => ({ value: 0, rest: 1, missing: 2 })[(categories[at] as CategoryWords).kind];
  const ordered = orderedValues(fact)?.map(({ at }) => at);
  if (ordered) {
    const others = [...categories.keys()].filter((at) => !ordered.includes(at)).sort((a, b) => place(a) - place(b));
    return [...ordered, ...others];
  }
  const size = (at: number) => counts[at] ?? -1;
  const name = (at: number) => (categories[at] as CategoryWords).label;
  return categories
    .map((_, at) => at)
    .sort((a, b) => place(a) - place(b) || size(b) - size(a) || (name(a) < name(b) ? -1 : 1));
}

/** What times and waits tell; of other facts of how many people it is known. That one group is the largest is no finding. */
export function singleHeading(fact: Fact, words: Words): string {
  const { categories, counts = [], label, answered, off } = fact;
  const { t, number, quoted } = words;
  const own = lineOf(fact, words);
  if (own) return own.text;
  const values = { label: sentence(label) };
  const known = categories
    .map((category, at) => ({ category, count: counts[at] ?? null }))
    .filter(({ category }) => category.kind === 'value' && !category.unknown);
  const shown = known.flatMap(({ category, count }) => (count === null ? [] : [{ category, count }]));
  const most = shown.reduce((largest, { count }) => Math.max(largest, count), 0);
  const only = shown.find(({ count }) => count === most);
  if (!only || most === 0) {
    if (known.length > 0) return t('single.hidden', values);
    return t(categories.some(({ kind }) => kind === 'rest') ? 'single.merged' : 'single.unknown', values);
  }
  const rounded = off > 0 ? 'yes' : 'no';
  const value = quoted(only.category.label);
  const people = counts.at(-1) ?? null;
  if (hasOneAnswer(fact))
    return t('single.onlyAnswer', { ...values, count: number(most), value, people: number(people), rounded });
  return answered === null
    ? t('single.plain', values)
    : t('single.told', { ...values, people: number(answered), rounded });
}

/** Standard errors from which a change is one. */
const standsOut = 2;

/** Of times: whether the last one has more people than the first, however the numbers were rounded and beyond chance. */
function trendOf(fact: Fact, words: Words): Line | undefined {
  const ordered = orderedValues(fact);
  const [first, last] = [ordered?.[0], ordered?.at(-1)];
  if (!first || !last) return undefined;
  const [before, after] = [fact.counts?.[first.at] ?? null, fact.counts?.[last.at] ?? null];
  if (before === null || after === null) return undefined;
  const isChange = Math.abs(after - before) > 2 * fact.off + standsOut * Math.sqrt(after + before);
  const key = isChange ? (after > before ? 'trend.more' : 'trend.fewer') : 'trend.same';
  const text = words.t(key, {
    ...{ label: sentence(fact.label), first: first.label, last: last.label },
    ...{ before: words.number(before), after: words.number(after), rounded: fact.off > 0 ? 'yes' : 'no' },
  });
  return { text, isNews: isChange };
}

/** Of waits: how many waited at most so long that half of them did, and how many longest. */
function waitOf(fact: Fact, words: Words): Line | undefined {
  const { answered, off, categories } = fact;
  const bands = orderedValues(fact)?.map(({ at }) => ({ at, people: fact.counts?.[at] ?? null }));
  const last = bands?.at(-1);
  if (!bands || !last || !answered || bands.some(({ people }) => people === null)) return undefined;
  let people = 0;
  for (const band of bands.slice(0, -1)) {
    people += band.people ?? 0;
    const days = limitIn(fact, band.at);
    if (people * 2 < answered || days === undefined) continue;
    const longest = limitIn(fact, bands.at(-2)?.at ?? band.at);
    const text = words.t('wait.half', {
      ...{
        label: sentence(fact.label),
        share: (off > 0 ? words.about : words.percent)(people, answered),
        people: words.number(answered),
        days,
        longest: longest ?? days,
      },
      over: words.percent(last.people ?? 0, answered),
      rest: longest === days || (categories[last.at]?.kind ?? 'rest') !== 'value' ? 'none' : 'some',
    });
    return { text, isNews: true };
  }
  return undefined;
}

/** The upper end of a band of days. */
function limitIn({ attribute }: Fact, at: number): number | undefined {
  const category = attribute.categories[at];
  const [, to] = (category?.kind === 'value' && /(\d+)$/.exec(category.value)) || [];
  return to === undefined ? undefined : Number(to);
}

/** There is no column of this name that a reader could look up. */
export const isNameless = (fact: Fact): boolean => isMade(fact) || fact.column.meaning?.nameless === true;

/** Worked out from other columns: it has no name of its own in the file. */
export const isMade = ({ column }: Fact): boolean => column.meaning?.made !== undefined;

function singleTexts(fact: Fact, counts: readonly (number | null)[], words: Words): string[] {
  const { attribute, categories, answered, isKnown, column } = fact;
  const { t, number, quoted } = words;
  const people = counts.at(-1) ?? null;
  const missing = categories.findIndex(({ kind }) => kind === 'missing');
  const texts = isNameless(fact) ? [] : [t('single.column', { column: quoted(column.name) })];
  if (attribute.multi) texts.push(t('single.multi'));
  if (hasOneAnswer(fact)) texts.push(t('single.onlyText', { others: missing >= 0 ? 'some' : 'none' }));
  else if (answered === null) texts.push(t('single.noShares'));
  else {
    const key = isKnown ? 'single.known' : 'single.answered';
    texts.push(t(key, { answered: number(answered), people: number(people) }));
  }
  if (missing >= 0) texts.push(t('single.missing', { count: number(counts[missing] ?? null) }));
  if (fact.concept === 'period' && orderedValues(fact)) texts.push(t('trend.partial'));
  if (isMade(fact)) texts.push(t('wait.still'));
  const unknown = categories.filter(({ kind, unknown }) => kind === 'value' && unknown);
  if (unknown.length > 0) {
    texts.push(t('single.saysUnknown', { values: words.list(unknown.map(({ label }) => quoted(label))) }));
  }
  if (counts.slice(0, -1).includes(null)) texts.push(t('single.someHidden'));
  return texts;
}

/** What times and waits tell beside their largest group. By concept alone a wait is none: such a column may count weeks. */
export function lineOf(fact: Fact, words: Words): Line | undefined {
  if (!fact.counts) return undefined;
  if (isMade(fact)) return waitOf(fact, words);
  return fact.concept === 'period' ? trendOf(fact, words) : undefined;
}

interface Line {
  readonly text: string;
  /** It is worth being told at the beginning. */
  readonly isNews: boolean;
}

/** Whether a category is among those whose shares are told. */
const hasShare = ({ kind, unknown }: CategoryWords, { isKnown }: Fact): boolean =>
  kind !== 'missing' && !(unknown && isKnown);

function barOf(category: CategoryWords, count: number | null, fact: Fact, words: Words): Bar {
  const answered = sharedAmong(fact);
  const isShared = count !== null && answered !== null && hasShare(category, fact);
  const share = isShared ? ` (${words.share(count, answered)})` : '';
  const tone = category.unknown ? 'unknown' : category.kind === 'rest' ? 'rest' : 'value';
  return { label: category.label, value: count, text: `${words.number(count)}${share}`, tone };
}

function singleTable(fact: Fact, counts: readonly (number | null)[], order: readonly number[], words: Words): Table {
  const { t, number } = words;
  const { categories } = fact;
  const answered = sharedAmong(fact);
  const withShares = answered !== null;
  const row = (labels: readonly string[], count: number | null, share: boolean, total = false): Row => ({
    labels,
    total,
    cells: [{ kind: 'count', count }, ...(withShares ? [shareCell(count, share ? answered : null, share)] : [])],
  });
  return {
    file: `${String(fact.at + 1).padStart(2, '0')}-${fileName(fact.column.name)}`,
    title: sentence(fact.label),
    labels: [sentence(fact.label)],
    heads: [t('table.people'), ...(withShares ? [t('table.share', { answered: number(answered) })] : [])],
    rows: [
      ...order.map((at) => {
        const category = categories[at] as CategoryWords;
        return row([category.label], counts[at] ?? null, hasShare(category, fact));
      }),
      row([t('table.total')], counts.at(-1) ?? null, false, true),
    ],
    shade: 'none',
  };
}

const shareCell = (count: number | null, answered: number | null, wanted: boolean): Cell => {
  if (!wanted) return { kind: 'text', text: '' };
  return { kind: 'share', share: count === null || !answered ? null : count / answered };
};

/** A name that every file system takes. */
export const fileName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'table';
