import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '../../platform/i18n/texts.ts';
import { type ReadHtcds, readHtcds } from '../htcds/read-htcds.ts';
import { writeHtcds } from '../htcds/write-htcds.ts';
import { problemTexts } from '../problem.texts.ts';
import { noteTexts } from '../read/notes.texts.ts';
import type { Field } from '../scheme/scheme.ts';
import { exitCodes, plain, StudyProblem } from '../study-problem.ts';
import { asOutputProblem } from '../system-problem.ts';
import { checkHtcdsTexts } from './check-htcds.texts.ts';
import type { Output } from './progress.ts';

interface CheckIo {
  readonly stdout: Output;
  readonly stderr: Output;
}

interface Given {
  readonly language: Language;
  readonly help: boolean;
  readonly file: string;
  readonly out: string | undefined;
  readonly wrong: string | undefined;
}

const options = { out: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** So many values that were refused are told one by one. */
const mostRefused = 50;

function readGiven(argv: readonly string[]): Given {
  const { values, positionals, tokens } = parseArgs({
    ...{ args: [...argv], options, strict: false, allowPositionals: true, tokens: true },
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name));
  const [file = '', another] = positionals;
  const out = typeof values.out === 'string' && values.out !== '' ? values.out : undefined;
  return {
    language: isLanguage(values.lang) ? values.lang : 'fi',
    help: values.help === true,
    ...{ file, out },
    wrong:
      (unknown?.kind === 'option' ? unknown.rawName : undefined) ??
      another ??
      (values.lang !== undefined && !isLanguage(values.lang) ? '--lang' : undefined) ??
      (values.out !== undefined && out === undefined ? '--out' : undefined) ??
      (file === '' ? 'FILE' : undefined),
  };
}

/**
 * `rinnalla check-htcds FILE [--out FILE]`: reads a file in HTCDS 2.0 person by person, whole or not at all, and says what was refused, what was
 * repaired, and which fields a study uses. With `--out` the same people are written by the names and codes of the standard.
 *
 * @returns the exit code: 0 everybody was read, 2 wrong command, 3 the file or somebody in it could not be read, 4 nothing could be written
 */
export async function checkHtcdsCommand(argv: readonly string[], io: CheckIo): Promise<number> {
  const { language, help, file, out, wrong } = readGiven(argv);
  const t = checkHtcdsTexts(language);
  if (help || wrong !== undefined) {
    io[help ? 'stdout' : 'stderr'].write(`${help ? t('help') : t('wrong', { option: plain(wrong ?? '') })}\n`);
    return help ? 0 : exitCodes.usage;
  }
  try {
    const read = await readHtcds(file);
    const whole = read.refused.length === 0;
    if (whole && out !== undefined) await writeNew(out, writeHtcds(read.records));
    const written = out === undefined ? [] : [t(whole ? 'written' : 'unwritten', { out: plain(out) })];
    io.stdout.write(`${[...told(read, file, language), ...written].join('\n')}\n`);
    return whole ? 0 : exitCodes.input;
  } catch (error) {
    if (error instanceof AlreadyThere) {
      io.stderr.write(`${t('taken', { out: plain(out ?? '') })}\n`);
      return exitCodes.output;
    }
    if (!(error instanceof StudyProblem)) throw error;
    io.stderr.write(`${problemTexts(language)(error.key, error.values)}\n`);
    return error.exitCode;
  }
}

class AlreadyThere extends Error {}

/** For its owner alone, as it holds people; what stands there already is left. */
async function writeNew(out: string, text: string): Promise<void> {
  try {
    await writeFile(out, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw new AlreadyThere();
    throw asOutputProblem(error, path.dirname(out));
  }
}

function told(read: ReadHtcds, file: string, language: Language): string[] {
  const t = checkHtcdsTexts(language);
  const { records, people, refused, fields, notRead, notes } = read;
  const names = (own: readonly Field[]) => own.map(({ name }) => name).join(', ') || t('none');
  const used = fields.filter(({ theme, identifying }) => theme !== undefined && !identifying);
  const outside = fields.filter(({ theme, identifying }) => theme === undefined && !identifying);
  return [
    t('people', { people, taken: records.length, refused: people - records.length }),
    ...refused
      .slice(0, mostRefused)
      .map(({ row, letters, field, why }) => t('refused', { row, letters, field, why: t(`why.${why}`) })),
    ...(refused.length > mostRefused ? [t('more', { n: refused.length - mostRefused })] : []),
    ...(notes.length > 0
      ? [t('repaired'), ...notes.map(({ key, values }) => `  ${noteTexts(language)(key, values)}`)]
      : []),
    ...(notRead.length > 0 ? [t('notRead', { n: notRead.length, names: notRead.join(', ') })] : []),
    t('used', { names: names(used) }),
    t('outside', { names: names(outside) }),
    t('identifying', { names: names(fields.filter(({ identifying }) => identifying)) }),
    t('study', { file: plain(file) }),
  ];
}
