import { type ConceptKey, conceptOf, type Theme, themes } from '../scheme/columns.ts';
import type { Records } from '../scheme/records.ts';
import type { Fact } from './facts-of-release.ts';
import type { ReportKey } from './report.texts.ts';
import type { Block, FigureBlock, Section } from './report.ts';
import { isNameless, singleFigure } from './single.ts';
import { absentThemes } from './theme-departures.ts';
import { sentence, type Words } from './words.ts';

/** What a theme asks, and the facts that would answer it; without any such concept no file of people can answer. */
interface Question {
  readonly lacks: ReportKey;
  readonly answers: readonly ConceptKey[];
}

const questions: Readonly<Record<Theme, readonly Question[]>> = {
  exploitation: [
    { lacks: 'lacks.forms', answers: ['exploitation'] },
    { lacks: 'lacks.recruitment', answers: ['recruitment'] },
  ],
  vulnerability: [
    { lacks: 'lacks.factors', answers: ['vulnerability'] },
    { lacks: 'lacks.background', answers: ['age', 'gender', 'citizenship'] },
    { lacks: 'lacks.situation', answers: ['education', 'family', 'residence', 'language'] },
  ],
  help: [
    { lacks: 'lacks.referrer', answers: ['referrer', 'referrerType', 'referralReason'] },
    { lacks: 'lacks.support', answers: ['support'] },
    { lacks: 'lacks.waits', answers: ['wait'] },
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

/**
 * The themes of which this file says something: what departs from what was expected, each fact by itself, and what it does not say. `sure`: `all` where
 * nothing is missing that was asked for.
 */
export const themeSections = (
  facts: readonly Fact[],
  sure: boolean | 'all',
  departures: DeparturesOf,
  words: Words,
): Section[] =>
  themes
    .filter((theme) => facts.some((fact) => fact.theme === theme))
    .map((theme) => {
      const own = facts.filter((fact) => fact.theme === theme);
      return {
        id: `theme-${theme}`,
        heading: words.t(`theme.${theme}`),
        blocks: [
          ...departures(theme),
          ...figuresOf(own, words),
          ...(sure === 'all'
            ? []
            : [
                {
                  kind: 'answers',
                  says: own.map((fact) => saysText(fact, words)),
                  lacksHeading: words.t(sure ? 'lacks.heading' : 'lacks.notRecognised'),
                  lacks: lacksOf(theme, facts, words),
                } as const,
              ]),
        ],
      };
    });

/** What departs under a theme, where something does. */
export type DeparturesOf = (theme: Theme | undefined) => readonly FigureBlock[];

/** Of the themes of which there is nothing: that it is so, and what such a file would tell. */
export function absentBlocks(facts: readonly Fact[], sure: boolean, words: Words): Block[] {
  const absent = absentThemes(facts);
  const blocks = absent.flatMap((theme): Block[] => [
    { kind: 'heading', text: sure ? words.t(`theme.${theme}.nothing`) : words.t(`theme.${theme}`) },
    { kind: 'list', items: lacksOf(theme, facts, words) },
  ]);
  return sure || absent.length === 0 ? blocks : [{ kind: 'text', text: words.t('absent.unsure') }, ...blocks];
}

/** Whether it is known of every column what it is about: else one of them may tell what the file seems to lack. */
export const isSureOf = ({ columns }: Records): boolean =>
  columns.every(({ name, meaning }) => meaning !== undefined || conceptOf(name) !== undefined);

function lacksOf(theme: Theme, facts: readonly Fact[], { t }: Words): string[] {
  const concepts = new Set(facts.map(({ concept }) => concept));
  return questions[theme]
    .filter(({ answers }) => !answers.some((concept) => concepts.has(concept)))
    .map(({ lacks }) => t(lacks));
}

const saysText = (fact: Fact, { t, quoted, number }: Words): string => {
  const { label, answered, isKnown, column } = fact;
  // A label that is the name of the column need not be followed by it.
  const named = isNameless(fact) || label === quoted(column.name);
  const key = answered === null ? 'says.fact' : isKnown ? 'says.known' : 'says.answered';
  const name = named ? sentence(label) : t('says.label', { label: sentence(label), column: quoted(column.name) });
  return t(key, { name, answered: number(answered) });
};

export const figuresOf = (facts: readonly Fact[], words: Words) =>
  facts.flatMap((fact) => singleFigure(fact, words) ?? []);

/** Facts outside the themes: places, times, and what was not recognised. */
export function otherSection(facts: readonly Fact[], departures: DeparturesOf, words: Words): Section[] {
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
        ...departures(undefined),
        ...figuresOf(own, words),
      ],
    },
  ];
}
