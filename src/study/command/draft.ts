import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '../../platform/i18n/texts.ts';
import { reportWords } from '../report/words.ts';
import { type ConceptKey, conceptOf, isBirth, isIdentifying, type Theme, themes } from '../scheme/columns.ts';
import { draftGroups, isFlagColumn } from '../scheme/draft-groups.ts';
import { type DraftChoices, draftMapping, usedColumns } from '../scheme/draft-mapping.ts';
import { holdsDays } from '../scheme/read-days.ts';
import { readStudyInput } from '../scheme/read-study-input.ts';
import type { InThreeLanguages, Records } from '../scheme/records.ts';
import type { SettledCounting } from '../scheme/settle-counting.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { asOutputProblem } from '../system-problem.ts';
import type { Asking } from './ask.ts';
import { commandTexts } from './command.texts.ts';
import type { Progress } from './progress.ts';
import type { ArgumentsInput } from './read-arguments.ts';

/**
 * Writes a first mapping file for a table, to be completed by hand. On a terminal what the file does not tell is asked; elsewhere
 * what seems likely is written down. A file that is there already stays.
 *
 * @param place where to write it
 * @returns what was done, as lines to be shown
 */
export async function draftFor(
  given: ArgumentsInput,
  place: string,
  progress: Progress,
  asking: Asking,
): Promise<string[]> {
  const t = commandTexts(given.language);
  const reading = progress.stage((percent) => t('cli.reading', { percent }));
  let counting: SettledCounting | undefined;
  const input = await readStudyInput(given.file, {
    progress: reading,
    ask: asking.ask ?? (async () => true),
    onlyLooking: (told) => {
      counting = told;
    },
  });
  if (input.kind === 'overlap')
    throw new StudyProblem('input.draftOfLists', { file: plain(input.overlap.source.name) });
  const choices = await choicesFor(input.records, given, asking);
  const draft = draftMapping(input.records, { ...choices, counting: countingIn(counting) });
  await writeNew(place, `${JSON.stringify(draft, null, 2)}\n`);
  return [t('cli.drafted', { file: place })];
}

/** What a mapping file says of the rows; nothing when each is one person and nothing looks otherwise. */
function countingIn(told: SettledCounting | undefined): NonNullable<DraftChoices['counting']> {
  if (!told) return {};
  const { count, totals, looksCounted } = told;
  return {
    ...(count === undefined ? (looksCounted === undefined ? {} : { count: null }) : { count }),
    ...(totals.length > 0 ? { totals: [...totals] } : {}),
  };
}

/** A column of more values than this is not asked about, and no more columns than anybody answers for. */
const [mostValues, mostAsked] = [60, 12];

async function choicesFor(records: Records, { language }: ArgumentsInput, asking: Asking): Promise<DraftChoices> {
  const t = commandTexts(language);
  const standard = records.scheme !== 'plain';
  const groups = [];
  for (const group of standard ? [] : draftGroups(records.columns)) {
    const columns = group.columns.map(({ column }) => plain(column)).join(', ');
    if ((await asking.yesNo(t('cli.askGroup', { columns }))) ?? true) groups.push(group);
  }
  const ageAt = new Map<string, string>();
  for (const { name } of records.columns.filter((column) => isBirth(column.name))) {
    const isRight = (on: string) => isDay(on) || records.columns.some((column) => column.name === on && on !== name);
    const on = await until(isRight, asking, t('cli.askBirth', { name: plain(name) }));
    if (on) ageAt.set(name, on);
  }
  const waits = await waitsFor(records, asking, t);
  const found = new Map<string, Theme>();
  let asked = 0;
  const settled = usedColumns(groups, waits);
  for (const column of records.columns) {
    const known = standard || settled.has(column.name) || conceptOf(column.name) || column.givenUp;
    const ownValues = column.values.length === records.rows || column.values.length > mostValues;
    if (known || ownValues || isIdentifying(column.name, column.values) || isFlagColumn(column) || asked === mostAsked)
      continue;
    asked += 1;
    const list = themes.map((theme, at) => `${at + 1} ${reportWords(language).t(`theme.${theme}`)}`).join(', ');
    const question = t('cli.askTheme', { name: plain(column.name), themes: list });
    const theme = themes[Number(await until((answer) => Boolean(themes[Number(answer) - 1]), asking, question)) - 1];
    if (theme) found.set(column.name, theme);
  }
  return { groups, ageAt, waits, themes: found, labelOf };
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** Asks again what was answered with something else, as of yes and no; nothing, when nothing is answered or nobody is there. */
async function until(
  isRight: (answer: string) => boolean,
  asking: Asking,
  question: string,
): Promise<string | undefined> {
  for (;;) {
    const answer = await asking.text(question);
    if (!answer) return undefined;
    if (isRight(answer)) return answer;
  }
}

/** Asks between which columns of days people waited, until the answer is none. */
async function waitsFor(
  { columns }: Records,
  asking: Asking,
  t: ReturnType<typeof commandTexts>,
): Promise<NonNullable<DraftChoices['waits']>> {
  const days = columns.filter(({ name, values }) => !isBirth(name) && holdsDays(values)).map(({ name }) => name);
  const waits: { from: string; to: string }[] = [];
  const among = (of: readonly string[]) => of.map((name) => plain(name)).join(', ');
  while (days.length > 1) {
    const from = await until((name) => days.includes(name), asking, t('cli.askWaitFrom', { columns: among(days) }));
    if (!from) break;
    const others = days.filter((name) => name !== from);
    const question = t('cli.askWaitTo', { from: plain(from), columns: among(others) });
    const to = await until((name) => others.includes(name), asking, question);
    if (!to || waits.some((one) => one.from === from && one.to === to)) break;
    waits.push({ from, to });
  }
  return waits;
}

/** The report's own words for what a column is about. */
function labelOf(concept: ConceptKey): InThreeLanguages {
  const [fi, sv, en] = languages.map((language) => {
    const word = reportWords(language).t(`concept.${concept}`);
    return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
  });
  return { fi: fi ?? concept, sv: sv ?? concept, en: en ?? concept };
}

async function writeNew(place: string, text: string): Promise<void> {
  try {
    await writeFile(place, text, { flag: 'wx', flush: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') throw new StudyProblem('output.exists', { file: plain(place) });
    // What was begun is no mapping file.
    if (code === 'ENOSPC' || code === 'EDQUOT') await rm(place, { force: true });
    throw asOutputProblem(error, path.dirname(place));
  }
}
