import path from 'node:path';
import type { Language } from '../../platform/i18n/texts.ts';
import { countAttributes } from './count-attributes.ts';
import { leftOutText } from './pages/MissingSection.tsx';
import { reportStyle } from './pages/report-style.ts';
import { reportWords } from './pages/report-words.ts';
import { studyReport } from './pages/StudyReport.tsx';
import { type Output, type Progress, progressOn } from './progress.ts';
import { protectStudy } from './protect-study.ts';
import { readRecords } from './read/read-records.ts';
import { type ArgumentsInput, readArguments } from './read-arguments.ts';
import { reportJson } from './report-json.ts';
import { reproductionOf } from './reproduction.ts';
import { encodingText, separatorText } from './source-text.ts';
import { studyTexts } from './study.texts.ts';
import type { ProtectedStudy } from './study.ts';
import { plain, StudyProblem } from './study-problem.ts';
import { checkOutput, writeReport } from './write-report.ts';

export interface StudyIo {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** A reader that has had enough (`| head`) is no failure: the report is written by then. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/**
 * `rinnalla study FILE --out FOLDER [--lang fi|sv|en] [--help]`: reads records, counts, writes the report.
 *
 * @param argv what follows the word `study`
 * @returns the exit code: 0 written, 2 wrong command, 3 wrong input, 4 wrong output
 */
export async function studyCommand(argv: string[], io: StudyIo): Promise<number> {
  io.stdout.on?.('error', ignoreClosedPipe);
  const given = readArguments(argv);
  const t = studyTexts(given.language);
  const progress = progressOn(io.stderr, (percent) => t('cli.progress', { percent }));
  try {
    if (given.help) {
      io.stdout.write(`${t('cli.help')}\n`);
      return 0;
    }
    if (given.problem) throw given.problem;
    io.stdout.write(await study(given, progress));
    return 0;
  } catch (error) {
    progress.end();
    if (!(error instanceof StudyProblem)) throw error;
    io.stderr.write(`${t('cli.problem', { sentence: t(error.key, error.values) })}\n`);
    return error.exitCode;
  }
}

async function study({ file, out, language }: ArgumentsInput, progress: Progress): Promise<string> {
  await checkOutput(out);
  const records = await readRecords(file, progress.show);
  const result = protectStudy(countAttributes(records));
  const reproduction = await reproductionOf(result.source, language);
  progress.end();
  await writeReport(out, {
    'index.html': await studyReport(result, reproduction, language, await reportStyle(language)),
    'study.json': reportJson(result, reproduction),
  });
  return summary(result, out, language);
}

function summary(result: ProtectedStudy, out: string, language: Language): string {
  const words = reportWords(language, result);
  const { t } = words;
  const { source, leftOut, attributes, pairs, columnNames } = result;
  const lines = [
    t('cli.read', {
      file: source.name,
      people: words.people(result.people),
      columns: columnNames.length,
      encoding: encodingText(source, t),
      separator: separatorText(source, t),
    }),
    t('cli.counted', { attributes: attributes.length, pairs: pairs.length, leftOut: leftOut.length }),
    ...leftOut.map(({ column, reason }) =>
      t('cli.leftOut', { column: plain(column), reason: leftOutText(reason, words) }),
    ),
    t('cli.written', { page: path.join(out, 'index.html'), numbers: path.join(out, 'study.json') }),
    t('cli.notice'),
  ];
  return `${lines.join('\n')}\n`;
}
