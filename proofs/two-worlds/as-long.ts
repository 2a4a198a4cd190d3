import type pg from 'pg';
import { choosing } from './chance.ts';
import { makesFile } from './play-acts.ts';
import { acts, looks } from './request.ts';
import { type Round, type Verdict, weigh } from './slower.ts';
import { saying, type Trio } from './trio.ts';
import type { Asked, WorkerKey } from './words.ts';
import type { World } from './world.ts';

/** How often each is asked before one is suspected, and before it is believed. */
const screening = { rounds: 40, t: 4 };
const confirming = { rounds: 200, t: 6 };
/** The first answers of a world make plans and open keys. */
const warming = 4;

/** What one request told by how it was answered. */
export interface Told {
  readonly asked: string;
  /** Which statements the program sent where the fact is, and where it is not; absent when they are the same. */
  readonly statements?: readonly [readonly string[], readonly string[]];
  readonly verdict?: Verdict;
}

const listening = new WeakMap<pg.Client, string[]>();

/** The texts of all statements that a world's program sends, from here on. */
function statementsOf({ client }: World): string[] {
  const found = listening.get(client);
  if (found) return found;
  const sent: string[] = [];
  listening.set(client, sent);
  const ask = client.query.bind(client) as (...parameters: unknown[]) => unknown;
  const listen = (...parameters: unknown[]) => {
    const [statement] = parameters;
    sent.push(typeof statement === 'string' ? statement : (statement as { text: string }).text);
    return ask(...parameters);
  };
  client.query = listen as typeof client.query;
  return sent;
}

interface Taken {
  readonly milliseconds: number;
  readonly statements: readonly string[];
}

async function take(world: World, asked: Asked, throwing: number): Promise<Taken> {
  const sent = statementsOf(world);
  await world.rewind();
  sent.length = 0;
  const begun = performance.now();
  await world.ask(asked, throwing);
  return { milliseconds: performance.now() - begun, statements: [...sent] };
}

/** In which order the three are asked: each comes first, second and last as often as the others. */
const orders = [
  [0, 1, 2],
  [1, 2, 0],
  [2, 0, 1],
  [0, 2, 1],
  [2, 1, 0],
  [1, 0, 2],
] as const;

/** Asks all three, in turn. */
async function round({ worlds, as }: Trio, asked: Asked, nth: number): Promise<readonly [Taken, Taken, Taken]> {
  const taken: Taken[] = [];
  for (const at of orders[nth % orders.length]!) taken[at] = await take(worlds[at], as(asked, at), nth + 1);
  return taken as unknown as readonly [Taken, Taken, Taken];
}

async function rounds(trio: Trio, asked: Asked, count: number): Promise<Round[]> {
  const all: Round[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const [a, b, c] = await round(trio, asked, nth);
    all.push([a.milliseconds, b.milliseconds, c.milliseconds]);
  }
  return all;
}

/**
 * Whether one program has sent what the other has, each text as often. What a page asks at once goes on in the order in which the rows come in, and
 * on a busy machine they come in pieces: the order tells nothing that the time of the answer does not.
 */
export const sentAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join('\n') === other.toSorted().join('\n');

/** The statements of one answer in each of the three: the same texts, each as often, or they tell. Ids of cases are parameters. */
async function tellsByStatements(trio: Trio, asked: Asked): Promise<Told['statements']> {
  for (let nth = 0; nth < warming - 1; nth += 1) await round(trio, asked, nth);
  const [hidden, ...others] = await round(trio, asked, warming);
  const other = others.find(({ statements }) => !sentAlike(hidden.statements, statements));
  return other && [hidden.statements, other.statements];
}

/**
 * Each answer is taken back, and the rows that it wrote lie dead in their tables. What one world had to write and another had already is so
 * read past by whatever is asked later: a difference that the proof makes itself, for a program keeps what it writes.
 */
async function clearAway({ worlds }: Trio): Promise<void> {
  for (const world of new Set(worlds)) {
    await world.rewind();
    await world.settle();
  }
}

/** Asks one thing of the three until it is clear whether time or statements tell where the fact is. */
async function askLong(trio: Trio, asked: Asked): Promise<Told | undefined> {
  const name = `${asked.as}: ${asked.method} ${asked.path}`;
  const statements = await tellsByStatements(trio, asked);
  if (statements) return { asked: name, statements };
  if (!weigh(await rounds(trio, asked, screening.rounds), screening.t).differs) return undefined;
  await clearAway(trio);
  await rounds(trio, asked, warming);
  const verdict = weigh(await rounds(trio, asked, confirming.rounds), confirming.t);
  return verdict.differs ? { asked: name, verdict } : undefined;
}

/** Routes and acts of which somebody is asked: as many of each as are there, drawn by the seed. */
export function chosenFor(as: WorkerKey, trio: Trio, { seed, most, only = /./ }: Chosen): Asked[] {
  const chance = choosing(seed, as, 'as long');
  const of = (endpoints: typeof looks) =>
    chance
      .shuffled(endpoints.filter(({ action, path }) => action.on === 'case' && only.test(path)))
      .flatMap((endpoint): Asked[] => {
        const made = trio.about(endpoint, as);
        const body = endpoint.method === 'POST' && made ? { body: made.body } : {};
        return made ? [{ as, method: endpoint.method, path: made.api, ...body }] : [];
      });
  const [some, others] = [of(looks), of(acts.filter((endpoint) => !makesFile(endpoint)))];
  return [...some.slice(0, Math.ceil(most / 2)), ...others].slice(0, most);
}

/** Words of a text that somebody may type, as requests are made here. */
const typed = /^(Käynti kello kymmenen|Puhelu: .*|asia)$/;

/** Acts that keep a text, each with these words for it: what is refused for a name, and what is not. */
export const writingOf = (as: WorkerKey, trio: Trio, words: readonly string[], only: RegExp): Asked[] =>
  acts
    .filter(({ path }) => only.test(path))
    .flatMap((endpoint) => {
      const made = trio.about(endpoint, as);
      const isText = (value: unknown) => typeof value === 'string' && typed.test(value);
      if (!made || !Object.values(made.body).some(isText)) return [];
      return words.map((text) => saying({ as, method: 'POST', path: made.api, body: made.body }, typed, text));
    });

export interface Chosen {
  readonly seed: number;
  readonly most: number;
  readonly only?: RegExp;
}

/** What of these tells where the fact is. */
export async function tellingOf(trio: Trio, asked: readonly Asked[]): Promise<Told[]> {
  const told: Told[] = [];
  for (const one of asked) {
    const found = await askLong(trio, one);
    if (found) told.push(found);
  }
  return told;
}
