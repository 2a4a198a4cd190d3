import { localeOf } from '../../platform/i18n/texts.ts';
import type { Estimate, Interval, OverlapAnalysis, OverlapStudy, Two } from '../overlap/overlap.ts';
import { plain } from '../study-problem.ts';
import type { Block, Cell, Section, Span } from './report.ts';
import { sentence, type Words } from './words.ts';

/** The interval to speak of: with the choice of the model in it, where it could be worked out. */
const spoken = ({ chosen, given }: Estimate): Interval => chosen ?? given;

/** The estimate of one arrangement of the lists as one sentence, or why there is none. */
export function unseenSentence({ estimate, refused }: OverlapAnalysis, { t, number }: Words): string {
  if (!estimate) return t('unseen.none', { reason: t(`unseen.refused.${refused ?? 'not-determined'}`) });
  const { low, high } = spoken(estimate);
  return t('unseen.total', {
    total: number(estimate.total),
    low: number(low),
    high: number(high),
    unseen: number(estimate.unseen),
  });
}

/** How many people no list knows: the estimate, its interval, and how much it depends on how it is made. */
export function unseenSection({ analysis, people }: OverlapStudy, words: Words): Section {
  const { t, number } = words;
  const { estimate, hiddenOtherwise } = analysis;
  const heading = t('unseen.section');
  if (!estimate) {
    return { id: 'unseen', heading, blocks: [{ kind: 'text', text: unseenSentence(analysis, words) }] };
  }
  const texts = [
    t('unseen.shown', { people: number(people) }),
    estimate.chosen ? t('unseen.chosen', { rounds: estimate.chosen.rounds }) : t('unseen.given'),
  ];
  if (hiddenOtherwise) {
    texts.push(t('unseen.hidden', { low: number(hiddenOtherwise.low), high: number(hiddenOtherwise.high) }));
  }
  if (analysis.others && analysis.others.near.models > 1) {
    const { models, totals } = analysis.others.near;
    texts.push(t('unseen.other', { models, low: number(totals.low), high: number(totals.high) }));
  }
  if (analysis.never.length > 0) texts.push(t('unseen.sparse'));
  return { id: 'unseen', heading, blocks: [waysFigure(analysis, texts, words), stepsTable(analysis, words)] };
}

interface Way extends Interval {
  readonly label: string;
  readonly unseen: number | undefined;
  readonly total: number;
}

function waysFigure(analysis: OverlapAnalysis, texts: readonly string[], words: Words): Block {
  const { t, number } = words;
  const heading = unseenSentence(analysis, words);
  const ways = waysOf(analysis, words);
  const count = (value: number | undefined): Cell =>
    value === undefined ? { kind: 'text', text: '' } : { kind: 'count', count: value };
  return {
    kind: 'figure',
    id: 'estimate',
    heading,
    texts,
    picture: {
      kind: 'spans',
      alternative: t('unseen.picture', { heading }),
      spans: ways.map(
        ({ label, low, high, total }): Span => ({
          label,
          low,
          point: total,
          high,
          text: `${number(total)} (${number(low)}–${number(high)})`,
        }),
      ),
    },
    table: {
      file: '04-estimate',
      title: t('unseen.table'),
      labels: [t('unseen.way')],
      heads: [t('unseen.unseen'), t('unseen.all'), t('unseen.low'), t('unseen.high')],
      rows: ways.map(({ label, unseen, total, low, high }) => ({
        labels: [label],
        cells: [count(unseen), count(total), count(low), count(high)],
      })),
      shade: 'none',
    },
  };
}

function waysOf({ estimate, others, hiddenOtherwise }: OverlapAnalysis, { t }: Words): Way[] {
  if (!estimate) return [];
  const { unseen, total, chosen, given } = estimate;
  const near = others && others.near.models > 1 ? others : undefined;
  return [
    ...(chosen ? [{ label: sentence(t('unseen.withChosen')), unseen, total, ...chosen }] : []),
    { label: sentence(t('unseen.withGiven')), unseen, total, ...given },
    ...(hiddenOtherwise ? [{ label: sentence(t('unseen.withHidden')), unseen, total, ...hiddenOtherwise }] : []),
    ...(near
      ? [
          {
            label: sentence(t('unseen.withOther')),
            unseen: near.best.unseen,
            total: near.best.total,
            ...near.near.totals,
          },
        ]
      : []),
  ];
}

/** Smaller than this it is told no more exactly: nobody can tell such chances apart. */
const leastProbability = 0.001;

function probability(value: number, language: Words['language']): string {
  const format = new Intl.NumberFormat(localeOf[language], { maximumSignificantDigits: 1 });
  return value < leastProbability ? `<\u00a0${format.format(leastProbability)}` : format.format(value);
}

function stepsTable({ steps, lists, estimate }: OverlapAnalysis, words: Words): Block {
  const { t, language } = words;
  const pair = ([a, b]: Two) => t('network.pair', { a: plain(lists[a] ?? ''), b: plain(lists[b] ?? '') });
  const p = (value: number | undefined): Cell => ({
    kind: 'text',
    text: value === undefined ? '' : probability(value, language),
  });
  return {
    kind: 'table',
    id: 'steps',
    heading: t('unseen.steps', { pairs: estimate?.pairs.length ?? 0 }),
    texts: [t('unseen.stepsText')],
    table: {
      file: '05-choice-of-model',
      title: t('unseen.stepsTable'),
      labels: [t('unseen.step')],
      heads: [t('unseen.p'), t('unseen.bic'), t('unseen.all')],
      rows: steps.map((step) => ({
        labels: [step.added ? pair(step.added) : sentence(t('unseen.start'))],
        cells: [p(step.p), { kind: 'count', count: step.bic }, { kind: 'count', count: step.total }],
      })),
      shade: 'none',
    },
    fileOnly: false,
  };
}
