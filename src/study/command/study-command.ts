import path from 'node:path';
import type { Language } from '../../platform/i18n/texts.ts';
import { problemTexts } from '../problem.texts.ts';
import { StudyProblem } from '../study-problem.ts';
import { askingOn, type Input } from './ask.ts';
import { commandTexts } from './command.texts.ts';
import { draftFor } from './draft.ts';
import { makeReport } from './make-report.ts';
import { type Output, progressOn } from './progress.ts';
import { type ArgumentsInput, readArguments } from './read-arguments.ts';

export interface StudyIo {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Who answers what the file does not say; only a terminal is asked. */
  readonly stdin?: Input;
}

/** A reader that has had enough (`| head`) is no failure: the report is written by then. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/**
 * `rinnalla study FILE --out FOLDER …`: reads a file of people or of overlapping lists, protects what may be published
 * and writes the report. All options: `--help`.
 *
 * @param argv what follows the word `study`
 * @returns the exit code: 0 written, 2 wrong command, 3 wrong input, 4 wrong output, 5 protection not proved
 */
export async function studyCommand(argv: string[], io: StudyIo): Promise<number> {
  io.stdout.on?.('error', ignoreClosedPipe);
  const given = readArguments(argv);
  const t = commandTexts(given.language);
  const progress = progressOn(io.stderr);
  const asking = askingOn(io.stdin, io.stderr, given.language, progress);
  try {
    if (given.help) {
      io.stdout.write(`${t('cli.help')}\n`);
      return 0;
    }
    if (given.problem) throw given.problem;
    const lines =
      given.mappingDraft === undefined
        ? [...(await makeReport(given, progress, asking)), ...written(given, given.language)]
        : await draftFor(given, given.mappingDraft, progress, asking);
    progress.end();
    io.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    progress.end();
    if (!(error instanceof StudyProblem)) throw error;
    io.stderr.write(`${t('cli.problem', { sentence: problemTexts(given.language)(error.key, error.values) })}\n`);
    return error.exitCode;
  } finally {
    asking.end();
  }
}

const written = ({ out }: ArgumentsInput, language: Language): string[] => [
  commandTexts(language)('cli.written', {
    page: path.join(out, 'index.html'),
    document: path.join(out, 'report.pdf'),
    tables: path.join(out, 'tables.xlsx'),
    numbers: path.join(out, 'study.json'),
  }),
];
