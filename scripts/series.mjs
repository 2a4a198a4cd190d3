// npm run prove -- --full [--only PROOF] [--from SEED --to SEED]: the proofs that have a seed, for one seed after the other, for an hour at most.
// What was proved stands in proofs/proved.tsv and is not proved again for the same commit: the same words again go on.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

const hour = 3600;
const now = () => Date.now() / 1000;
const columns = [
  'commit',
  'seed',
  'combinations',
  'acts',
  'releases',
  'pairs',
  'checks',
  'crossings',
  'states',
  'seconds',
  // Later ones at the end: what was recorded before has nothing there.
  'kills',
  'writes',
  'failovers',
  'injections',
  'canaries',
  'moments',
  'patroni',
  'cuts',
  'views',
  'worlds',
];
const heading = columns.join('\t');

/** What the proofs that go together count; another one is proved by itself. */
const usual = ['combinations', 'acts', 'releases'];

/** `--from 3 --to 9` as numbers; the seeds 1 to 10 without. Throws a sentence about words that it does not know. */
export function seedsOf(words) {
  const seeds = { '--from': 1, '--to': 10 };
  for (let at = 0; at < words.length; at += 2) {
    const [word, value] = [words[at], words[at + 1]];
    if (!(word in seeds) || !/^\d{1,9}$/.test(value ?? ''))
      throw new Error(
        `npm run prove -- --full [--only PROOF] [--from SEED --to SEED]: not understood: ${words.slice(at).join(' ')}`,
      );
    seeds[word] = Number(value);
  }
  if (seeds['--from'] > seeds['--to']) throw new Error('--from must not be more than --to.');
  return Array.from({ length: seeds['--to'] - seeds['--from'] + 1 }, (_, n) => seeds['--from'] + n);
}

/** The lines of the table as objects. */
export function readTable(file) {
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((name, n) => [name, n === 0 ? cells[n] : Number(cells[n] ?? 0)]));
  });
}

function record(file, row) {
  if (!existsSync(file)) appendFileSync(file, `${heading}\n`);
  appendFileSync(file, `${columns.map((name) => row[name] ?? 0).join('\t')}\n`);
}

/** What has been proved of a commit, in one line. */
export function sumOf(rows, commit) {
  const own = rows.filter((row) => row.commit === commit);
  const sum = (name) => own.reduce((total, row) => total + row[name], 0);
  const told = columns
    .slice(2)
    .filter((name) => sum(name) > 0)
    .map((name) => `${sum(name).toLocaleString('en')} ${name}`);
  return `${new Set(own.map(({ seed }) => seed)).size} seeds at ${commit}: ${told.join(', ')}; no fault in any`;
}

/**
 * Proves seed by seed until all are done, one fails, or the next would end after the hour. `prove` gives the counts of a seed with
 * `passed` and `failed`; only what did not fail is recorded, and only when something was counted of all that is `wanted`.
 */
export async function proveSeries({ seeds, commit, file, prove, wanted = usual, say = console.log, clock = now }) {
  const isProved = (row, seed) =>
    row.commit === commit && row.seed === seed && wanted.every((name) => Number(row[name]) > 0);
  const begun = clock();
  const parts = [];
  let longest = 0;
  for (const seed of seeds) {
    if (readTable(file).some((row) => isProved(row, seed))) continue;
    const start = clock();
    if (parts.length > 0 && start - begun + longest > hour) {
      say(`The hour is full: the same words again go on from seed ${seed}.`);
      break;
    }
    const { counts, ...part } = await prove(seed);
    parts.push(part);
    if (part.failed > 0) break;
    // A proof that counted nothing has proved nothing.
    const silent = wanted.filter((name) => !(counts[name] > 0));
    if (silent.length > 0)
      throw new Error(`Seed ${seed} is not recorded: nothing was counted of ${silent.join(', ')}.`);
    const seconds = Math.round(clock() - start);
    longest = Math.max(longest, seconds);
    record(file, { commit, seed, ...counts, seconds });
  }
  say(sumOf(readTable(file), commit));
  return parts;
}
