import type { OverlapStudy } from '../overlap/overlap.ts';
import { themes } from '../scheme/columns.ts';
import type { Overlap } from '../scheme/records.ts';
import { plain } from '../study-problem.ts';
import { againSection, methodSection } from './method.ts';
import type { Bar, Block, Cell, Pointer, Report, Section } from './report.ts';
import type { Reproduction } from './reproduction.ts';
import { unseenSection, unseenSentence } from './unseen.ts';
import { hiddenMark, reportWords, type Words } from './words.ts';

/** The report of lists that know the same people. */
export function describeOverlap(overlap: Overlap, study: OverlapStudy, reproduction: Reproduction): Report {
  const words = reportWords(reproduction.parameters.language);
  const { t, number } = words;
  const may = study.people !== null;
  const people = number(study.people);
  const network = networkSection(study, words);
  return {
    language: words.language,
    title: t('network.title'),
    heading: t('network.heading', { lists: study.lists.length }),
    lede: t('network.lede', { file: overlap.source.name, people }),
    notice: {
      heading: t(may ? 'network.may' : 'notice.mayNot'),
      text: t(may ? 'network.mayText' : 'network.fails', { k: study.k, mark: hiddenMark }),
      grave: !may,
    },
    summary: { heading: t('summary.heading'), sentences: summaryOf(network, study, words) },
    contents: t('report.contents'),
    sections: [
      network,
      unseenSection(study, words),
      otherThemes(words),
      assumptions(overlap, words),
      {
        id: 'protection',
        heading: t('protection.section'),
        blocks: [{ kind: 'text', text: t('network.protectionRule', { k: study.k }) }],
      },
      methodSection(
        [
          'network.method.lists',
          'network.method.model',
          'network.method.choice',
          'network.method.protected',
          'network.method.limits',
        ],
        words,
      ),
      againSection(
        overlap.source,
        [
          [t('network.people'), people],
          [t('again.lists'), number(study.lists.length)],
        ],
        reproduction,
        words,
        'overlap',
      ),
    ],
    made: t('report.made', { version: reproduction.program.version }),
  };
}

function summaryOf(network: Section, study: OverlapStudy, words: Words): Pointer[] {
  const told = network.blocks.flatMap((block) =>
    block.kind === 'figure' || block.kind === 'table' ? [{ text: block.heading, to: block.id }] : [],
  );
  return [...told, { text: unseenSentence(study.analysis, words), to: 'unseen' }];
}

function networkSection(study: OverlapStudy, words: Words): Section {
  return {
    id: 'theme-network',
    heading: words.t('theme.network'),
    blocks: [listsFigure(study, words), ...numbersFigure(study, words), pairsTable(study, words)],
  };
}

function listsFigure({ lists, people }: OverlapStudy, words: Words): Block {
  const { t, number, share, quoted } = words;
  const order = [...lists].sort((a, b) => (b.people ?? -1) - (a.people ?? -1));
  const most = order[0];
  const heading =
    most?.people && people
      ? t('network.lists', {
          list: quoted(most.name),
          count: number(most.people),
          people: number(people),
          share: share(most.people, people),
        })
      : t('network.listsTable');
  const groups = order.map((list) => ({ label: plain(list.name), count: list.people }));
  const table = { file: '01-lists', title: t('network.listsTable'), label: t('network.list') };
  return barsFigure('lists', heading, t('network.listsText'), table, groups, people, words);
}

/** Groups of people as bars, and the same numbers as a table. */
function barsFigure(
  id: string,
  heading: string,
  text: string,
  { file, title, label }: { readonly file: string; readonly title: string; readonly label: string },
  groups: readonly { readonly label: string; readonly count: number | null }[],
  people: number | null,
  { t, number, share }: Words,
): Block {
  const bars = groups.map(({ label, count }): Bar => {
    const ofAll = count !== null && people ? ` (${share(count, people)})` : '';
    return { label, value: count, text: `${number(count)}${ofAll}`, tone: 'value' };
  });
  return {
    kind: 'figure',
    id,
    heading,
    texts: [text],
    picture: { kind: 'bars', alternative: t('single.picture', { heading }), bars },
    table: {
      file,
      title,
      labels: [label],
      heads: [t('network.people')],
      rows: groups.map(({ label, count }) => ({ labels: [label], cells: [{ kind: 'count', count }] })),
      shade: 'none',
    },
  };
}

/** Nothing when no number of lists may be told: a picture without bars is none. */
function numbersFigure({ byNumber, people }: OverlapStudy, words: Words): Block[] {
  const { t, number, share } = words;
  const single = byNumber[0];
  if (!single) return [];
  const heading =
    single.from === 1 && single.to === 1 && single.people !== null && people
      ? t('network.numbers', {
          count: number(single.people),
          people: number(people),
          share: share(single.people, people),
        })
      : t('network.numbersHidden');
  const groups = byNumber.map(({ from, to, people: count }) => ({
    label: from === to ? number(from) : `${number(from)}–${number(to)}`,
    count,
  }));
  const table = { file: '02-number-of-lists', title: t('network.numbersTable'), label: t('network.number') };
  return [barsFigure('numbers', heading, t('network.numbersText'), table, groups, people, words)];
}

/** Lists by lists; a list with itself is all its people. */
function pairsTable({ lists, pairs }: OverlapStudy, words: Words): Block {
  const { t, number, quoted, list } = words;
  const name = (at: number) => plain(lists[at]?.name ?? '');
  const both = (a: number, b: number) =>
    pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.both ?? null;
  const shown = pairs.flatMap((pair) => (pair.both === null ? [] : [{ ...pair, both: pair.both }]));
  const most = shown.reduce<(typeof shown)[number] | undefined>(
    (best, pair) => (pair.both > (best?.both ?? 0) ? pair : best),
    undefined,
  );
  const never = shown.filter(({ both }) => both === 0).map(({ a, b }) => t('network.pair', { a: name(a), b: name(b) }));
  const cell = (a: number, b: number): Cell =>
    a === b ? { kind: 'count', count: lists[a]?.people ?? null, total: true } : { kind: 'count', count: both(a, b) };
  return {
    kind: 'table',
    id: 'pairs',
    heading: most
      ? t(shown.length < pairs.length ? 'network.pairsShown' : 'network.pairs', {
          a: quoted(name(most.a)),
          b: quoted(name(most.b)),
          count: number(most.both),
        })
      : t('network.pairsNone'),
    texts: [t('network.pairsText'), ...(never.length > 0 ? [t('network.never', { pairs: list(never) })] : [])],
    table: {
      file: '03-pairs-of-lists',
      title: t('network.pairsTable'),
      labels: [t('network.list')],
      heads: lists.map((_, at) => name(at)),
      rows: lists.map((_, a) => ({ labels: [name(a)], cells: lists.map((__, b) => cell(a, b)) })),
      shade: 'size',
    },
    fileOnly: false,
  };
}

const otherThemes = ({ t }: Words): Section => ({
  id: 'other-themes',
  heading: t('otherThemes.section'),
  blocks: [
    {
      kind: 'list',
      items: themes.filter((theme) => theme !== 'network').map((theme) => t(`theme.${theme}.nothing`)),
    },
  ],
});

function assumptions({ notes }: Overlap, { t }: Words): Section {
  const keys = ['same', 'closed', 'reach', 'definition', 'not'] as const;
  return {
    id: 'assumptions',
    heading: t('assumptions.section'),
    blocks: [
      { kind: 'list', items: keys.map((key) => t(`assumptions.${key}`)) },
      ...(notes.length > 0
        ? ([
            { kind: 'heading', text: t('notes.heading') },
            { kind: 'list', items: notes.map(({ key, values }) => plain(t(key, values), 600)) },
          ] as const)
        : []),
    ],
  };
}
