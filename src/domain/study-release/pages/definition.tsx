import type { JSX } from 'hono/jsx/jsx-runtime';
import { addDays, formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, DataTable, Details, type SummaryListProps, type Ui } from '../../../platform/ui/index.ts';
import { reportWords } from '../../../study/index.ts';
import {
  cliques,
  labelOf,
  type OwnQuestionKey,
  ownStudyTexts,
  type VariableKey,
  valueLabelOf,
  variables,
} from '../../own-study/index.ts';
import { isQuestion, shownBy } from '../questions.ts';
import { studyTexts } from '../study.texts.ts';
import type { Definition } from '../study.ts';

/** Which question of the program it reads. */
export const tablesWords = ({ language }: Pick<Ui, 'language'>, tables: string): string =>
  isQuestion(tables) ? ownStudyTexts(language)(`question.${tables}`) : tables;

/** Of which time, as a page says it. */
export const timeWords = ({ language }: Pick<Ui, 'language'>, { from, until }: Pick<Definition, 'from' | 'until'>) => ({
  from: formatDate(language, from),
  until: formatDate(language, addDays(until, -1)),
});

/** What was typed of a study, line by line. */
export function definitionRows(ui: Ui, study: Definition): SummaryListProps['rows'] {
  const t = studyTexts(ui.language);
  return [
    { term: t('term.question'), detail: study.question },
    { term: t('term.tables'), detail: tablesWords(ui, study.tables) },
    { term: t('term.time'), detail: t('time', timeWords(ui, study)) },
    { term: t('term.k'), detail: t('k', { k: study.k }) },
    { term: t('term.readers'), detail: study.readers },
    { term: t('term.basis'), detail: study.basis },
  ];
}

/** The values that a fact can have, of a closed list; of regions and half-years, that they are those. */
function valuesOf(ui: Ui, key: VariableKey): string {
  const t = studyTexts(ui.language);
  const { values } = variables[key];
  return typeof values === 'string'
    ? t(`values.${values}`)
    : values.map((value) => valueLabelOf(key, value)[ui.language]).join(', ');
}

/** Every fact of one theme: what it is called, its values, and which records it is read from. */
function FactTable({ ui, title, keys }: { ui: Ui; title: string; keys: readonly VariableKey[] }): JSX.Element {
  const t = studyTexts(ui.language);
  return (
    <DataTable
      ui={ui}
      caption={title}
      captionHidden
      stacks
      columns={[{ label: t('facts.fact') }, { label: t('facts.values') }, { label: t('facts.from') }]}
      rows={keys.map((key) => [
        labelOf(key)[ui.language],
        valuesOf(ui, key),
        variables[key].from.map((source) => ownStudyTexts(ui.language)(`from.${source}`)).join(', '),
      ])}
    />
  );
}

/** By theme, in the order in which the facts come with the program. */
const byTheme = (keys: readonly VariableKey[]) => [...Map.groupBy(keys, (key) => variables[key].theme)];

/** Exactly which facts are shown, from which records each is read, and which of them meet in one table. */
export function WhatIsCounted({ ui, tables }: { ui: Ui; tables: string }): JSX.Element | null {
  const t = studyTexts(ui.language);
  if (!isQuestion(tables)) return null;
  const shown = shownBy(tables);
  return (
    <Card id="lasketaan" title={t('counted.title', { n: shown.length })}>
      <CardBody>
        <p>{t('counted.lede')}</p>
        {byTheme(shown).map(([theme, keys]) => {
          const title = theme ? reportWords(ui.language).t(`theme.${theme}`) : t('facts.outside');
          return (
            <Details summary={t('facts.n', { title, n: keys.length })}>
              <FactTable ui={ui} title={title} keys={keys} />
            </Details>
          );
        })}
        <Meetings ui={ui} question={tables} />
      </CardBody>
    </Card>
  );
}

/** Which facts meet in one table: no others do. */
function Meetings({ ui, question }: { ui: Ui; question: OwnQuestionKey }): JSX.Element {
  const t = studyTexts(ui.language);
  const shown = new Set(shownBy(question));
  const meet = cliques.filter((clique) => clique.every((key) => shown.has(key)));
  return (
    <Details summary={t('meet', { n: meet.length })}>
      <ul class="govuk-list govuk-list--bullet">
        {meet.map((clique) => (
          <li>{clique.map((key) => labelOf(key)[ui.language]).join(' × ')}</li>
        ))}
      </ul>
    </Details>
  );
}
