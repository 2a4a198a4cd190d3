import { type Theme, themes } from '../scheme/columns.ts';
import {
  type Crossed,
  departureCells,
  departureHeads,
  findingSentence,
  groupFirst,
  surestFirst,
  wayText,
} from './crossed.ts';
import type { Fact } from './facts-of-release.ts';
import { mapOfDepartures } from './map-of-departures.ts';
import type { FigureBlock, Pointer, Way } from './report.ts';
import type { Told } from './told.ts';
import { sentence, type Words } from './words.ts';

/** Rows of a picture that are still read, and of its table. */
const most = { drawn: 8, listed: 40 } as const;
/** Findings that the report begins with, and how many of them one fact may be in. */
const mostFindings = { all: 6, ofFact: 3 } as const;

/** Where two facts of different themes meet it is told under the one that comes first here: what was done to people, then what they are. */
const ranked: readonly Theme[] = ['exploitation', 'control', 'process', 'network', 'help', 'vulnerability'];

/** All departures of the tables of two facts; of facts about the same thing one is worked out from the other, which says nothing. */
export const toldOf = (crossed: readonly Crossed[]): Told[] =>
  crossed.flatMap(({ block, facts, departures }) => {
    const [down, across] = facts as readonly [Fact, Fact];
    const theme = ranked.find((one) => one === down.theme || one === across.theme);
    return departures.map((one) => {
      const [ordered, departure] = groupFirst([down, across], one);
      return { ...departure, ...{ facts: ordered, theme, table: block.fileOnly ? idOf(theme) : block.id } };
    });
  });

/** What departs most surely from what was expected under one theme: a picture with intervals, and the same as a table. */
export function departuresFigure(
  theme: Theme | undefined,
  told: readonly Told[],
  rounded: boolean,
  words: Words,
): FigureBlock[] {
  const { t, number } = words;
  const own = told.filter((one) => one.theme === theme);
  const different = differentOnes(own);
  const [surest] = different;
  if (!surest) return [];
  const heading = findingSentence(surest.facts, surest, words);
  const listed = surestFirst(own).slice(0, most.listed);
  const drawn = different.slice(0, most.drawn).toSorted((x, y) => y.ratio - x.ratio);
  const id = idOf(theme);
  const figure: FigureBlock = {
    kind: 'figure',
    id,
    heading,
    texts: [
      t('departures.text', { rounded: rounded ? 'yes' : 'no' }),
      ...(drawn.length < listed.length ? [t('departures.drawn', { drawn: drawn.length, all: listed.length })] : []),
    ],
    picture: {
      kind: 'departures',
      alternative: t('departures.picture', { heading }),
      expected: t('departures.asExpected'),
      people: t('departures.people'),
      legend: (['more', 'fewer'] as const)
        .filter((way) => drawn.some((one) => one.way === way))
        .map((way) => ({ way, label: wayText(way, words) })),
      rows: drawn.map((one) => ({
        label: one.labels.join(' – '),
        way: one.way as Way,
        ...{ ratio: one.ratio, low: one.low, high: one.high },
        text: number(one.people),
      })),
    },
    table: {
      file: id,
      title: t('departures.table', { theme: themeName(theme, words) }),
      labels: [t('departures.group'), t('departures.other')],
      heads: departureHeads(words),
      rows: listed.map((one) => ({
        labels: one.labels.map((label, side) => `${sentence((one.facts[side] as Fact).label)}: ${label}`),
        cells: departureCells(one),
      })),
      shade: 'none',
    },
  };
  return [figure, ...mapOfDepartures(theme, own, rounded, words)];
}

const idOf = (theme: Theme | undefined): string => `departures-${theme ?? 'other'}`;

export const themeName = (theme: Theme | undefined, { t }: Words): string =>
  t(theme ? `theme.${theme}` : 'other.section');

/** What the report begins with: the surest departures, each pair of facts once and no fact in all of them. */
export function findingsOf(told: readonly Told[], words: Words): Pointer[] {
  const times = new Map<Fact, number>();
  const pairs = new Set<string>();
  const chosen: Told[] = [];
  for (const one of differentOnes(told)) {
    const pair = one.facts.map(({ at }) => at).join();
    const isTold = pairs.has(pair) || one.facts.some((fact) => (times.get(fact) ?? 0) >= mostFindings.ofFact);
    if (isTold || chosen.length === mostFindings.all) continue;
    pairs.add(pair);
    for (const fact of new Set(one.facts)) times.set(fact, (times.get(fact) ?? 0) + 1);
    chosen.push(one);
  }
  return chosen.map((one) => ({
    text: findingSentence(one.facts, one, words),
    note: noteOf(one, words),
    to: one.table,
  }));
}

/**
 * Findings, the surest first, without those that say again what one before has said: the same people under the names of two facts, and of a
 * fact with two answers the other one.
 */
function differentOnes(told: readonly Told[]): Told[] {
  const before = new Set<string>();
  return surestFirst(told).filter((one) => {
    const names = namesOf(one);
    const isNew = !names.some((name) => before.has(name));
    for (const name of names) before.add(name);
    return isNew;
  });
}

function namesOf({ facts, places, people, group, other }: Told): string[] {
  const numbers = `${people} of ${Math.min(group, other)} and ${Math.max(group, other)}`;
  const pair = facts.map(({ at }) => at).join();
  const halves = facts.flatMap((fact, side) =>
    isOfTwo(fact) ? [`${pair} beside ${1 - side} ${places[1 - side]}`] : [],
  );
  return [numbers, ...halves];
}

/** Everybody of whom it is known has one of two answers. */
const isOfTwo = ({ attribute, categories }: Fact): boolean =>
  !attribute.multi && categories.filter(({ kind, unknown }) => kind !== 'missing' && !unknown).length === 2;

/** What a finding is about, of how many people, and how sure. */
const noteOf = ({ facts, theme, people, group, expected, ratio, low, high }: Told, words: Words): string =>
  words.t('finding.note', {
    theme: themeName(theme, words),
    facts: words.list([...new Set(facts)].map(({ label }) => label)),
    count: words.number(people),
    group: words.number(group),
    expected: words.number(Math.round(expected)),
    ratio: words.ratio(ratio),
    low: words.ratio(low),
    high: words.ratio(high),
  });

/** Themes of which the file says nothing. */
export const absentThemes = (facts: readonly Fact[]): Theme[] =>
  themes.filter((theme) => !facts.some((fact) => fact.theme === theme));
