import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '../../platform/i18n/texts.ts';
import { plain, StudyProblem } from './study-problem.ts';

export interface ArgumentsInput {
  readonly file: string;
  readonly out: string;
  readonly language: Language;
  readonly help: boolean;
  /** What is wrong with the command, told in the language that it asks for. */
  readonly problem: StudyProblem | undefined;
}

const options = { out: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

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
  return {
    file,
    out: String(values.out ?? ''),
    language,
    help: values.help === true,
    problem: problemOf(),
  };

  function problemOf(): StudyProblem | undefined {
    const unknown = named.find(({ name }) => !(name in options));
    if (unknown) return new StudyProblem('usage.unknown', { option: plain(unknown.rawName) });
    const bare = named.find(({ name, value, inlineValue }) => name !== 'help' && !isValue(value, inlineValue));
    if (bare) return new StudyProblem('usage.noValue', { option: bare.rawName });
    const repeated = named.find(({ name }, at) => named.findIndex((other) => other.name === name) !== at);
    if (repeated) return new StudyProblem('usage.repeated', { option: repeated.rawName });
    if (values.lang !== undefined && !isLanguage(values.lang)) {
      return new StudyProblem('usage.language', { given: plain(String(values.lang)) });
    }
    if (file === '') return new StudyProblem('usage.noFile');
    if (extra[0] !== undefined) return new StudyProblem('usage.manyFiles', { extra: plain(extra[0]) });
    return values.out === undefined ? new StudyProblem('usage.noOut') : undefined;
  }
}

/** A word that begins with a dash is the next option, not a value, unless it is joined with `=`. */
const isValue = (value: string | undefined, joined: boolean | undefined): boolean =>
  value !== undefined && value !== '' && (joined === true || !value.startsWith('-'));
