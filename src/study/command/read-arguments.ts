import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '../../platform/i18n/texts.ts';
import { leastProtecting, type Mode } from '../protect/release.ts';
import { plain, StudyProblem } from '../study-problem.ts';

export interface ArgumentsInput {
  readonly file: string;
  readonly out: string;
  readonly language: Language;
  readonly help: boolean;
  /** Smallest number of people that is shown. */
  readonly k: number;
  /** Most values in one combination; more than 0: combinations instead of tables. */
  readonly longest: number;
  readonly mapping: string | undefined;
  /** Where to write a first mapping file instead of a report. */
  readonly mappingDraft: string | undefined;
  readonly earlier: readonly string[];
  /** True numbers with gaps, or complete tables of rounded ones. */
  readonly mode: Mode;
  /** Where the secret of rounding lies; beside the file when it is not said. */
  readonly secret: string | undefined;
  /** Folder of the series that the report belongs to. */
  readonly register: string | undefined;
  /** Seconds, as they are counted, that true numbers are tested or rounded ones looked for. */
  readonly limit: number | undefined;
  /** What is wrong with the command, told in the language that it asks for. */
  readonly problem: StudyProblem | undefined;
}

const options = {
  out: { type: 'string' },
  lang: { type: 'string' },
  k: { type: 'string' },
  longest: { type: 'string' },
  mapping: { type: 'string' },
  'mapping-draft': { type: 'string' },
  earlier: { type: 'string', multiple: true },
  mode: { type: 'string' },
  secret: { type: 'string' },
  register: { type: 'string' },
  limit: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const isMode = (given: unknown): given is Mode => given === 'exact' || given === 'rounded';

/** Bounds of the numbers, and what they are when not given. A k under 3 is for worked examples only. */
const bounds = {
  k: { least: 2, most: 1000, usual: 5 },
  longest: { least: 0, most: 5, usual: 0 },
  limit: { least: 1, most: 3600 },
} as const;

/** Reads the command's arguments; a wrong command is a problem in the result, so that it can be told in its language. */
export function readArguments(argv: readonly string[]): ArgumentsInput {
  const { tokens, values, positionals } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const named = tokens.filter((token) => token.kind === 'option');
  const language = isLanguage(values.lang) ? values.lang : 'fi';
  const [file = '', ...extra] = positionals;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    file,
    out: text(values.out) ?? '',
    language,
    help: values.help === true,
    k: numberOf('k') ?? bounds.k.usual,
    longest: numberOf('longest') ?? bounds.longest.usual,
    mapping: text(values.mapping),
    mappingDraft: text(values['mapping-draft']),
    earlier: Array.isArray(values.earlier) ? values.earlier.map(String) : [],
    mode: isMode(values.mode) ? values.mode : 'rounded',
    secret: text(values.secret),
    register: text(values.register),
    limit: numberOf('limit'),
    problem: problemOf(),
  };

  function numberOf(name: keyof typeof bounds): number | undefined {
    const given = text(values[name]);
    if (given === undefined || !/^\d{1,4}$/.test(given)) return undefined;
    const { least, most } = bounds[name];
    return Number(given) >= least && Number(given) <= most ? Number(given) : undefined;
  }

  function problemOf(): StudyProblem | undefined {
    const unknown = named.find(({ name }) => !(name in options));
    if (unknown) return new StudyProblem('usage.unknown', { option: plain(unknown.rawName) });
    const bare = named.find(({ name, value, inlineValue }) => name !== 'help' && !isValue(value, inlineValue));
    if (bare) return new StudyProblem('usage.noValue', { option: bare.rawName });
    const repeated = named.find(
      ({ name }, at) => name !== 'earlier' && named.findIndex((other) => other.name === name) !== at,
    );
    if (repeated) return new StudyProblem('usage.repeated', { option: repeated.rawName });
    if (values.lang !== undefined && !isLanguage(values.lang)) {
      return new StudyProblem('usage.language', { given: plain(String(values.lang)) });
    }
    for (const name of ['k', 'longest', 'limit'] as const) {
      const { least, most } = bounds[name];
      if (values[name] === undefined || numberOf(name) !== undefined) continue;
      return new StudyProblem('usage.number', { option: `--${name}`, least, most, given: plain(String(values[name])) });
    }
    if (values.mode !== undefined && !isMode(values.mode))
      return new StudyProblem('usage.mode', { given: plain(String(values.mode)) });
    if (values.mode === 'rounded' && (numberOf('longest') ?? 0) > 0)
      return new StudyProblem('usage.roundedCombinations');
    if (
      values.register !== undefined &&
      (values.mode === 'exact' || values.secret !== undefined || values.longest !== undefined)
    )
      return new StudyProblem('usage.registerAlone');
    if (values.earlier !== undefined && values.mode !== 'exact') return new StudyProblem('usage.earlierRounded');
    if (values.limit !== undefined && (numberOf('longest') ?? 0) > 0)
      return new StudyProblem('usage.limitCombinations');
    if ((numberOf('k') ?? bounds.k.usual) < leastProtecting && (numberOf('longest') ?? 0) === 0)
      return new StudyProblem('usage.exampleTables', { least: leastProtecting });
    if (file === '') return new StudyProblem('usage.noFile');
    if (extra[0] !== undefined) return new StudyProblem('usage.manyFiles', { extra: plain(extra[0]) });
    return values.out === undefined && values['mapping-draft'] === undefined
      ? new StudyProblem('usage.noOut')
      : undefined;
  }
}

/** A word that begins with a dash is the next option, not a value, unless it is joined with `=`. */
const isValue = (value: string | undefined, joined: boolean | undefined): boolean =>
  value !== undefined && value !== '' && (joined === true || !value.startsWith('-'));
