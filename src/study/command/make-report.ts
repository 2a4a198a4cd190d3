import type { Language } from '../../platform/i18n/texts.ts';
import { analyseOverlap } from '../overlap/analyse-overlap.ts';
import { leastProtecting, type Release } from '../protect/release.ts';
import { releaseStudy } from '../protect/release-study.ts';
import { noteTexts, type ReadNote } from '../read/notes.texts.ts';
import type { Source } from '../read/source.ts';
import { describeOverlap } from '../report/describe-overlap.ts';
import { factsOf } from '../report/facts-of-release.ts';
import { leftOutText } from '../report/missing.ts';
import { holdsAgainstSums, mayBePublished } from '../report/protection.ts';
import { type Choices, type RecordsStudy, reproductionOf } from '../report/reproduction.ts';
import { encodingText, separatorText } from '../report/source-text.ts';
import { aggregateSheet } from '../report/spreadsheets.ts';
import { overlapJson } from '../report/study-json.ts';
import { reportWords } from '../report/words.ts';
import { roundStudy } from '../round/round-study.ts';
import { readStudyInput } from '../scheme/read-study-input.ts';
import type { Overlap, Records } from '../scheme/records.ts';
import { plain } from '../study-problem.ts';
import type { Asking } from './ask.ts';
import { commandTexts } from './command.texts.ts';
import { checkEarlier, type EarlierReport, readEarlier } from './earlier.ts';
import { exampleRelease } from './example-release.ts';
import { formsOf, recordForms } from './forms.ts';
import type { Progress } from './progress.ts';
import type { ArgumentsInput } from './read-arguments.ts';
import { openRegister, type Register, refuseOtherSeries } from './register.ts';
import { type StudySecret, secretBeside, secretIn } from './secret.ts';
import { checkOutput, writeReport } from './write-report.ts';

/**
 * Reads, protects, writes.
 *
 * @returns what was done, as lines to be shown
 * @throws StudyProblem when there will be no report; nothing is left behind then
 */
export async function makeReport(given: ArgumentsInput, progress: Progress, asking: Asking): Promise<string[]> {
  const { file, out, language, k, longest, mode } = given;
  const t = commandTexts(language);
  await checkOutput(out);
  const earlier = await Promise.all(given.earlier.map(readEarlier));
  const reading = progress.stage((percent) => t('cli.reading', { percent }));
  const input = await readStudyInput(file, { progress: reading, mapping: given.mapping, ask: asking.ask });
  const choices: Choices = {
    language,
    k,
    longest,
    mode: longest > 0 ? 'exact' : mode,
    earlier: earlier.map(({ file }) => file),
    limit: given.limit,
  };
  const protecting = progress.stage((percent) => t('cli.protecting', { percent }));
  if (input.kind === 'overlap') {
    const study = analyseOverlap(input.overlap, { k });
    const reproduction = await reproductionOf(input.overlap.source, choices);
    progress.stage(() => t('cli.writing'));
    const report = describeOverlap(input.overlap, study, reproduction);
    await writeReport(out, await formsOf(report, { 'study.json': overlapJson(input.overlap, study, reproduction) }));
    return [readLine(input.overlap, language)];
  }
  const { records } = input;
  const register = given.register ? await openRegister(given.register, out, records.source.mapping?.sha256) : undefined;
  const secret =
    register?.secret ??
    (choices.mode === 'rounded' ? await secretIn(given.secret ?? secretBeside(file), out) : undefined);
  const study = await protect(records, choices, { earlier, secret, register }, protecting);
  progress.stage(() => t('cli.writing'));
  const words = reportWords(language);
  const { aggregates } = study.release;
  const facts = factsOf(study.records, study.release, words);
  const more = aggregates ? [aggregateSheet(aggregates, facts, words)] : [];
  await writeReport(out, await recordForms(study, more));
  const answered = asking.entry() === '' ? [] : [t('cli.answered', { entry: asking.entry() })];
  return [
    readLine(input.records, language),
    ...releaseLines(study, language),
    ...heldBack(records, study.records, language),
    ...answered,
    ...(study.release.people === null && register ? [] : secretLines(secret, language)),
  ];
}

/** What a release is made with. */
interface Around {
  readonly earlier: readonly EarlierReport[];
  readonly secret: StudySecret | undefined;
  readonly register: Register | undefined;
}

async function protect(
  records: Records,
  choices: Choices,
  { earlier, secret, register }: Around,
  progress: (share: number) => void,
): Promise<RecordsStudy> {
  const { k, longest, limit } = choices;
  for (const each of earlier) checkEarlier(each, records, longest);
  const reproduction = await reproductionOf(records.source, choices, secret?.secret);
  if (k < leastProtecting) {
    const note: ReadNote = { key: 'note.example', values: { k } };
    const example = { ...records, notes: [note, ...records.notes] };
    return { records: example, release: exampleRelease(records, k, longest), reproduction };
  }
  if (!secret) {
    const known = earlier.map(({ release }) => release);
    return {
      records,
      release: await releaseStudy(records, { k, longest, earlier: known, limit }, progress),
      reproduction,
    };
  }
  if (register) refuseOtherSeries(register, records);
  const series = { last: register?.last, series: register !== undefined };
  const rounded = await roundStudy(records, { k, secret: secret.secret, limit, ...series }, progress);
  // Only a register asks for it: of a million people it takes long to say.
  const state = register && rounded.state;
  if (state) await register.keep(state);
  return { records: withoutPeople(records), release: rounded.release, reproduction };
}

/**
 * Notes that come of the mapping file and of the headings alone. All others one person may decide: they are told to whoever gave the command, and
 * not in what is published.
 */
const ofHeadings: ReadonlySet<ReadNote['key']> = new Set<ReadNote['key']>([
  'note.sheet',
  'note.columnsIgnored',
  'note.counted',
  'note.columnsUnknown',
  'note.columnsRepeat',
  'note.nameRepaired',
  'note.labelDiffers',
  'note.namedByLabel',
  'note.totalsAgree',
  'note.totalsLeftOut',
  'note.totalsAlone',
  'note.pairs',
  'note.labelRow',
  'note.ageOnDay',
  'note.ageOnColumn',
  'note.wait',
  'note.example',
]);

/** The others, for whoever gave the command. */
const heldBack = ({ notes }: Records, told: Records, language: Language): string[] =>
  notes
    .filter((note) => !told.notes.includes(note))
    .map(({ key, values }) =>
      commandTexts(language)('cli.heldBack', { note: plain(noteTexts(language)(key, values), 400) }),
    );

/** What a rounded report may know of the file besides its rounded numbers: nothing that was counted in it. */
const withoutPeople = (records: Records): Records => ({
  ...records,
  source: { ...records.source, emptyLines: 0 },
  notes: records.notes.filter(({ key }) => ofHeadings.has(key)),
});

function readLine(input: Records | Overlap, language: Language): string {
  const t = commandTexts(language);
  const { source } = input;
  if ('lists' in input) return t('cli.readLists', { file: plain(source.name), lists: input.lists.length });
  return t('cli.read', {
    file: plain(source.name),
    people: input.rows,
    columns: input.columns.length,
    how: howRead(source, language),
  });
}

function howRead(source: Source, language: Language): string {
  const t = commandTexts(language);
  if (source.format === 'xlsx') return t('cli.workbook', { sheet: plain(source.sheet ?? '') });
  return t('cli.text', {
    encoding: encodingText(source, reportWords(language).t),
    separator: separatorText(source, reportWords(language).t),
  });
}

/** That a secret has been made is told once: without it no later report fits the ones before. */
const secretLines = (secret: StudySecret | undefined, language: Language): string[] =>
  secret?.isNew ? [commandTexts(language)('cli.secret', { file: plain(secret.file, 400) })] : [];

function releaseLines({ release, reproduction }: RecordsStudy, language: Language): string[] {
  const t = commandTexts(language);
  const words = reportWords(language);
  const { k } = release;
  if (release.people === null) return [t('cli.few', { k })];
  return [
    publishedLine(release, language),
    ...(release.refused.some(({ reason }) => reason === 'limit')
      ? [t(release.series ? 'cli.coarserSeries' : 'cli.coarser')]
      : []),
    ...release.leftOut.map(({ column, reason }) =>
      t('cli.leftOut', { column: plain(column), reason: leftOutText(reason, words) }),
    ),
    t(verdictOf(release), { k, least: leastProtecting }),
    ...testedLine(release, language),
    ...(mayBePublished(release) && reproduction.parameters.earlier.length === 0
      ? [t(release.series ? 'cli.series' : 'cli.alone')]
      : []),
  ];
}

/** How far true numbers with gaps were tested; `study.json` and the report name the cells that are open. */
function testedLine({ proof: { jointly } }: Release, language: Language): string[] {
  if (!jointly || jointly.cells === 0) return [];
  const { cells, whole, open } = jointly;
  return [commandTexts(language)('cli.tested', { cells, whole, open: open.length })];
}

function verdictOf(release: RecordsStudy['release']) {
  if (release.k < leastProtecting) return 'cli.example';
  if (mayBePublished(release)) return release.aggregates ? 'cli.mayCombinations' : 'cli.may';
  return holdsAgainstSums(release) ? 'cli.mayExact' : 'cli.mayNot';
}

function publishedLine({ mode, aggregates, tables, proof, refused, k }: Release, language: Language): string {
  const t = commandTexts(language);
  if (aggregates) return t('cli.combinations', { combinations: aggregates.rows.length, k });
  if (tables.length === 0) return t('cli.noTables');
  const { cells, hidden } = proof;
  const values = { k, tables: tables.length, cells, hidden, refused: refused.length };
  return t(mode === 'rounded' ? 'cli.rounded' : 'cli.published', values).trimEnd();
}
