import { type ConceptKey, type Theme, themes } from '../scheme/columns.ts';
import type { Fact } from './facts-of-release.ts';
import type { ReportKey } from './report.texts.ts';
import type { Block, Section } from './report.ts';
import { singleFigure } from './single.ts';
import { sentence, type Words } from './words.ts';

/** What a theme asks, and the facts that would answer it; without any such concept no file of people can answer. */
interface Question {
  readonly lacks: ReportKey;
  readonly answers: readonly ConceptKey[];
}

const questions: Readonly<Record<Theme, readonly Question[]>> = {
  vulnerability: [
    { lacks: 'lacks.factors', answers: ['vulnerability'] },
    { lacks: 'lacks.background', answers: ['age', 'gender', 'citizenship'] },
    { lacks: 'lacks.situation', answers: ['education', 'family', 'residence', 'language'] },
  ],
  help: [
    { lacks: 'lacks.referrer', answers: ['referrer', 'referrerType', 'referralReason'] },
    { lacks: 'lacks.support', answers: ['support'] },
    { lacks: 'lacks.waits', answers: [] },
  ],
  process: [
    { lacks: 'lacks.report', answers: ['report'] },
    { lacks: 'lacks.stage', answers: ['stage'] },
    { lacks: 'lacks.hearing', answers: [] },
  ],
  control: [
    { lacks: 'lacks.means', answers: ['control'] },
    { lacks: 'lacks.relationship', answers: ['relationship'] },
    { lacks: 'lacks.phase', answers: [] },
  ],
  network: [
    { lacks: 'lacks.onward', answers: ['referredTo'] },
    { lacks: 'lacks.together', answers: ['organisations'] },
    { lacks: 'lacks.shared', answers: [] },
  ],
};

/** The five themes: what this file says of each, in numbers, and plainly what it does not say. */
export const themeSections = (facts: readonly Fact[], words: Words): Section[] =>
  themes.map((theme) => ({
    id: `theme-${theme}`,
    heading: words.t(`theme.${theme}`),
    blocks: themeBlocks(theme, facts, words),
  }));

function themeBlocks(theme: Theme, facts: readonly Fact[], words: Words): Block[] {
  const { t } = words;
  const own = facts.filter((fact) => fact.theme === theme);
  const concepts = new Set(facts.map(({ concept }) => concept));
  const lacks = questions[theme].filter(({ answers }) => !answers.some((concept) => concepts.has(concept)));
  return [
    ...(own.length === 0 ? [{ kind: 'text', text: t(`theme.${theme}.nothing`) } as const] : []),
    { kind: 'answers', says: own.map((fact) => saysText(fact, words)), lacks: lacks.map(({ lacks }) => t(lacks)) },
    ...figuresOf(own, words),
  ];
}

const saysText = ({ label, answered, column }: Fact, { t, quoted, number }: Words): string => {
  // A label that is the name of the column need not be followed by it.
  const named = label === quoted(column.name);
  const key = answered === null ? 'says.fact' : 'says.answered';
  const name = named ? sentence(label) : t('says.label', { label: sentence(label), column: quoted(column.name) });
  return t(key, { name, answered: number(answered) });
};

export const figuresOf = (facts: readonly Fact[], words: Words) =>
  facts.flatMap((fact) => singleFigure(fact, words) ?? []);

/** Facts outside the five themes: the form of exploitation, places, times, and what was not recognised. */
export function otherSection(facts: readonly Fact[], words: Words): Section[] {
  const own = facts.filter(({ theme }) => theme === undefined);
  if (own.length === 0) return [];
  const unrecognised = own.filter(({ concept, column }) => !concept && !column.meaning);
  const names = words.list(unrecognised.map(({ column }) => words.quoted(column.name)));
  return [
    {
      id: 'other',
      heading: words.t('other.section'),
      blocks: [
        ...(unrecognised.length > 0
          ? [{ kind: 'text', text: words.t('theme.unrecognised', { columns: names }), muted: true } as const]
          : []),
        ...figuresOf(own, words),
      ],
    },
  ];
}
