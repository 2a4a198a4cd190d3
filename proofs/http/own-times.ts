import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/platform/project-root.ts';
import { counted, type Ours, times } from '../../src/reference/law-in-sources.ts';
import { lawIn } from '../../src/reference/law-words.ts';
import { spokenIn } from '../../src/reference/spoken-in.ts';
import { withPlainSpaces } from './said-in.ts';

const root = projectRoot();
const inPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Values that are numbers, by the names that catalogues give them. */
const numbers = /^(?:n|days|hours|left|target|most|number|longest)$/;
const digits = '\\d[\\d ]*';
const value = '.{1,160}?';

/** Where the brace that opens at a place closes. */
function closes(message: string, at: number): number {
  let depth = 0;
  for (let place = at; place < message.length; place += 1) {
    if (message[place] === '{') depth += 1;
    if (message[place] === '}') depth -= 1;
    if (depth === 0) return place;
  }
  throw new RangeError(`a brace is not closed: ${message}`);
}

/** What stands in the braces of a message: a value, or the choices of `{n, plural, one {# day} other {# days}}`. */
function within(inside: string): string[] {
  const [name = '', kind = ''] = inside.split(',').map((part) => part.trim());
  if (kind !== 'plural' && kind !== 'select') return [kind === 'number' || numbers.test(name) ? digits : value];
  const found: string[] = [];
  for (let at = inside.indexOf('{'); at >= 0; ) {
    const end = closes(inside, at);
    found.push(...sayings(inside.slice(at + 1, end)));
    at = inside.indexOf('{', end);
  }
  return found;
}

/** All that a message of a catalogue can say, as patterns. */
function sayings(message: string): string[] {
  const plain = (words: string) => inPattern(words).replaceAll('#', digits);
  const at = message.indexOf('{');
  if (at < 0) return [plain(message)];
  const end = closes(message, at);
  const [before, after] = [plain(message.slice(0, at)), sayings(message.slice(end + 1))];
  return within(message.slice(at + 1, end)).flatMap((each) => after.map((rest) => before + each + rest));
}

const catalogue = /\.(fi|sv|en)\.ts$/;
const among = (list: Ours, file: string, at: string): boolean =>
  (list[file.replace(catalogue, '')] ?? []).some((begins) => at.startsWith(begins));

/** What a pattern says with numbers in it. */
const example = (pattern: string): string =>
  pattern.replaceAll(digits, '7').replaceAll(value, '…').replaceAll('\\', '');
/** A value at its beginning or end is left out: what else stands there is looked at by itself. */
function core(pattern: string): string {
  const left = pattern.replace(/^[\s,:]+|[\s,:]+$/g, '');
  if (left.startsWith(value)) return core(left.slice(value.length));
  return left.endsWith(value) ? core(left.slice(0, -value.length)) : left;
}
/** A number and its unit with one word at most: only what stands alone in its element, or between two signs, can be that. */
const isBare = (pattern: string): boolean =>
  example(pattern)
    .replace(/\\?[().]/g, '')
    .split(/\s+/).length <= 3;

/** Messages of one catalogue that say a time that is no law's: where they stand alone, and where they stand within a text. */
async function ownOf(file: string): Promise<{ alone: string[]; inText: string[] }> {
  const read = (await import(path.join(root, file))) as Record<string, Record<string, unknown>>;
  const said = Object.values(read)
    .flatMap((own) => Object.entries(own))
    .filter(([at]) => among(times, file, at) || among(counted, file, at))
    // What it draws from the register is said by the register.
    .flatMap(([, text]) => (typeof text === 'string' && !text.includes('{time_') ? sayings(text) : []));
  const saysTime = said.filter((pattern) => lawIn(example(pattern)).includes('time')).map(core);
  const alone = saysTime.filter(isBare);
  // *Waiting time {what}*: the value is one of those that stand alone.
  const led = said.filter((pattern) => !saysTime.includes(core(pattern)) && pattern.endsWith(` ${value}`));
  return {
    alone,
    inText: [
      ...saysTime.filter((pattern) => !isBare(pattern)),
      ...led.flatMap((pattern) => alone.map((each) => pattern.slice(0, -value.length) + each)),
    ],
  };
}

const catalogues = globSync('src/**/*.{fi,sv,en}.ts', { cwd: root })
  // Whatever the register draws is a phrase of its own.
  .filter((file) => !file.startsWith('src/domain/law/'));
const own = await Promise.all(catalogues.map(ownOf));
const patterns = own
  .flatMap(({ inText }) => inText)
  .map((pattern) => new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'giu'));
const bare = own.flatMap(({ alone }) => alone).map((pattern) => new RegExp(`^\\(?${pattern}\\.?\\)?$`, 'iu'));

/** What workers of the story have typed that says a time or an amount, the longest first. */
const typed = globSync('seeds/**/*.ts', { cwd: root })
  .filter((file) => !file.includes('.test.'))
  .flatMap((file) => spokenIn(file, readFileSync(path.join(root, file), 'utf8')))
  .flatMap(({ text }) => text.split('\n'))
  .map((line) => withPlainSpaces(line.trim().toLowerCase()))
  .filter((line) => line.length > 12 && lawIn(line).length > 0)
  .toSorted((a, b) => b.length - a.length);

/** A text of a page, in small letters, without what a worker of the story has typed. */
export function withoutTyped(text: string): string {
  return typed.reduce((left, line) => left.replaceAll(line, '…'), text);
}

/** A text of a page without the times that a page counts or that are the house's own, by the catalogues that say them. */
export function withoutOwnTimes(text: string): string {
  const left = patterns.reduce((rest, pattern) => rest.replace(pattern, '…'), text);
  return left
    .split(/( · |, |: |\. | – |(?<=\w) \()/)
    .map((piece) => (bare.some((pattern) => pattern.test(piece.trim())) ? '…' : piece))
    .join('');
}
