import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Deps } from '../../deps.ts';
import { isLanguage, type Language } from '../../platform/i18n/texts.ts';
import { dayOf } from '../../platform/time/format.ts';
import {
  checkOutput,
  type Output,
  problemTexts,
  progressOn,
  recordForms,
  reproductionOf,
  writeReport,
} from '../../study/cli.ts';
import { StudyProblem } from '../../study/index.ts';
import { exchangeFile } from './exchange/exchange-files.ts';
import { exchangeForms } from './exchange/exchange-mapping.ts';
import { halfYearOf } from './half-years.ts';
import { makeOwnRelease, type OwnQuestion, type OwnRelease } from './make-own-release.ts';
import { ownStudyTexts } from './own-study.texts.ts';
import { type OwnQuestionKey, ownQuestions } from './own-tables.ts';

/** Where a command writes. */
interface CommandIo {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** The database of the deployment, for the length of the command. */
type WithDatabase = (work: (deps: Pick<Deps, 'pools' | 'clock'>) => Promise<number>) => Promise<number>;

const options = {
  'own-cases': { type: 'boolean' },
  out: { type: 'string' },
  question: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  k: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const bounds = { least: 3, most: 1000, usual: 5 } as const;
/** Years before its end that a study begins with when nobody says otherwise. */
const usualYears = 5;

interface Given extends Partial<Omit<OwnQuestion, 'key' | 'k'>>, Pick<OwnQuestion, 'key' | 'k'> {
  readonly out: string;
}

/** What the command says, or the option that is wrong in it. */
function readGiven(argv: readonly string[]): { language: Language; help: boolean; given: Given | string } {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const language = isLanguage(values.lang) ? values.lang : 'fi';
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in options));
  const bare = tokens.find(
    (token) =>
      token.kind === 'option' &&
      token.name in options &&
      options[token.name as keyof typeof options].type === 'string' &&
      !text(token.value),
  );
  const key = text(values.question) ?? 'themes';
  const k = Number(text(values.k) ?? bounds.usual);
  const out = text(values.out);
  const wrong =
    (unknown?.kind === 'option' ? unknown.rawName : undefined) ??
    positionals[0] ??
    (bare?.kind === 'option' ? bare.rawName : undefined) ??
    (values.lang !== undefined && !isLanguage(values.lang) ? '--lang' : undefined) ??
    (Object.hasOwn(ownQuestions, key) ? undefined : '--question') ??
    (Number.isInteger(k) && k >= bounds.least && k <= bounds.most ? undefined : '--k') ??
    (out === undefined ? '--out' : undefined);
  const given = { key: key as OwnQuestionKey, k, out: out ?? '', ...fromUntil(text(values.from), text(values.until)) };
  return { language, help: values.help === true, given: wrong ?? given };
}

const fromUntil = (from: string | undefined, until: string | undefined) => ({
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
});

/**
 * `rinnalla study --own-cases …`: a study of the deployment's own cases, in the same forms as one of a file. All options: `--help`.
 *
 * @returns the exit code: 0 written, 2 wrong command, 3 may not be published, 4 wrong output, 5 protection not proved
 */
export async function ownStudyCommand(
  argv: readonly string[],
  io: CommandIo,
  withDatabase: WithDatabase,
): Promise<number> {
  const { language, help, given } = readGiven(argv);
  const t = ownStudyTexts(language);
  if (help || typeof given === 'string') {
    io[help ? 'stdout' : 'stderr'].write(
      `${help || typeof given !== 'string' ? t('cli.help') : t('cli.option', { option: given })}\n`,
    );
    return help ? 0 : 2;
  }
  const progress = progressOn(io.stderr);
  try {
    await checkOutput(given.out);
    return await withDatabase(async ({ pools, clock }) => {
      const until = given.until ?? halfYearOf(dayOf(clock()));
      const from = given.from ?? `${Number(until.slice(0, 4)) - usualYears}${until.slice(4)}`;
      const counting = progress.stage((percent) => t('cli.counting', { percent }));
      const made = await makeOwnRelease(pools.report, { ...given, from, until }, counting);
      await writeReport(given.out, await formsOf(made, given.k, language));
      progress.end();
      io.stdout.write(`${told(made, given.out, language).join('\n')}\n`);
      return 0;
    });
  } catch (error) {
    progress.end();
    if (!(error instanceof StudyProblem)) throw error;
    io.stderr.write(`${problemTexts(language)(error.key, error.values)}\n`);
    return error.exitCode;
  }
}

async function formsOf({ records, release }: OwnRelease, k: number, language: Language) {
  const choices = { language, k, longest: 0, mode: 'rounded', earlier: [] } as const;
  const forms = await recordForms({ records, release, reproduction: await reproductionOf(records.source, choices) });
  const others = exchangeForms.flatMap((form) => {
    const bytes = exchangeFile(form, release, language);
    return bytes ? [[`${form}.zip`, Buffer.from(bytes)] as const] : [];
  });
  return { ...forms, ...Object.fromEntries(others) };
}

function told({ release, counted }: OwnRelease, out: string, language: Language): string[] {
  const t = ownStudyTexts(language);
  const { people, tables } = release;
  return [
    people === null ? t('cli.few') : t('cli.counted', { day: dayOf(counted), people, tables: tables.length }),
    t('cli.written', { page: path.join(out, 'index.html') }),
  ];
}
