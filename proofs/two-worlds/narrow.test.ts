import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyChange } from '../../src/platform/http/endpoint.ts';
import { type AimKind, aimAt, type Ground } from './aims.ts';
import { caseNamed, codesOf } from './cases.ts';
import { rowsOf } from './ids.ts';
import { narrowTo, type Said, saidOn, unseenBy } from './narrow.ts';
import { loadTools } from './prove.ts';
import { acts, type Made, type Repairs, repairsFrom, requestTo } from './request.ts';
import { openCopy } from './template.ts';
import type { Asked, WorkerKey } from './words.ts';
import type { World } from './world.ts';

/**
 * Whoever is named for few classes acts, with bodies that pass, about rows of every class: nothing of a class that she is not named for comes back
 * in an answer, a refusal, a form or its choices (access model, sentences 3 and 6).
 */
const timeout = 1_800_000;

/** Who is narrowed to what: at the organisation that leads, at others, and at the police. */
const narrowed: readonly (readonly [WorkerKey, readonly string[]])[] = [
  ['veikko', []],
  ['minna', ['coordination']],
  ['jari', ['social', 'contact']],
  ['oona', ['health']],
  ['leo', ['process']],
  ['risto', ['justice']],
];
/** The file of lines of others that were handed over to her: they are hers, in words of their own key. */
const handed = /\/received-compilations\/:compilationId\/file$/;
/** About whom and which rows: of others and her own. */
const kinds: readonly AimKind[] = ['secret', 'own', 'open'];

let tools: ReturnType<typeof loadTools>;
let world: World;
let ground: Ground;
let said: readonly Said[];
beforeAll(async () => {
  tools = loadTools();
  world = await openCopy(tools);
  const caseId = await caseNamed(world, 'Koivu');
  said = await saidOn(world, caseId);
  for (const [as, classes] of narrowed) await narrowTo(world, as, classes);
  await world.keep();
  ground = {
    fact: { about: 'saarni', worker: 'veikko', other: 'kaarna' },
    here: { caseId, rows: await rowsOf(world, caseId) },
    ...{ fresh: {}, elsewhere: new Map(), codes: await codesOf(world), shown: new Map() },
  };
}, timeout);
afterAll(async () => {
  await world.close();
  await tools.putBack();
});

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What an answer tells of what she does not read, but for what she has sent herself. */
function toldIn(text: string, unseen: ReadonlySet<string>, sent: string): readonly string[] {
  const ids = (text.match(uuid) ?? []).filter((id) => unseen.has(id));
  const words = [...unseen].filter((one) => one.length !== 36 && text.includes(one));
  return [...new Set([...ids, ...words])].filter((one) => !sent.includes(one));
}

interface Tally {
  answers: number;
  readonly done: Set<string>;
  readonly told: string[];
}

async function look(asking: World, asked: Asked, unseen: ReadonlySet<string>, tally: Tally): Promise<string> {
  asking.rewindAhead();
  const { status, headers, body } = await asking.ask(asked, 1);
  tally.answers += 1;
  const found = toldIn(`${headers}\n${body}`, unseen, `${asked.path} ${JSON.stringify(asked.body)}`);
  if (found.length > 0) tally.told.push(`${asked.as} ${asked.method} ${asked.path}: ${status} ${found.join(', ')}`);
  if (status >= 500) tally.told.push(`${asked.as} ${asked.method} ${asked.path}: ${status}`);
  return [200, 303].includes(status) ? '' : body;
}

/** The form of an act, and what the form answers. */
async function lookAtForm(asking: World, as: WorkerKey, made: Made, unseen: ReadonlySet<string>, tally: Tally) {
  if (!made.slug) return;
  const path = `/fi${made.slug}`;
  await look(asking, { as, method: 'GET', path }, unseen, tally);
  await look(asking, { as, method: 'POST', path, body: made.body, form: true }, unseen, tally);
}

/** One act as data and as a form; again with what the product says should be otherwise. */
async function act(
  asking: World,
  endpoint: AnyChange,
  as: WorkerKey,
  kind: AimKind,
  unseen: ReadonlySet<string>,
  tally: Tally,
): Promise<void> {
  let repairs: Repairs | undefined;
  for (let round = 0; round < 3; round += 1) {
    const aim = aimAt(kind, as, ground, [1], endpoint.action.name);
    const made = requestTo(endpoint, aim, [1, as, kind], repairs);
    if (!made) return;
    const refusal = await look(asking, { as, method: 'POST', path: made.api, body: made.body }, unseen, tally);
    if (round === 0) await lookAtForm(asking, as, made, unseen, tally);
    if (refusal === '') tally.done.add(endpoint.path);
    repairs = refusal === '' ? undefined : repairsFrom(refusal, repairs);
    if (!repairs) return;
  }
}

async function actsOf(asking: World, as: WorkerKey, only = /./): Promise<Tally> {
  const tally: Tally = { answers: 0, done: new Set(), told: [] };
  await asking.rewind();
  const unseen = await unseenBy(asking, as, said);
  expect(unseen.size).toBeGreaterThan(100);
  for (const endpoint of (acts as readonly AnyChange[]).filter(({ path }) => only.test(path) && !handed.test(path)))
    for (const kind of kinds) await act(asking, endpoint, as, kind, unseen, tally);
  return tally;
}

describe('acts of one who is named for few classes tell nothing of the others', () => {
  const done = new Set<string>();
  test.each(narrowed)('%s, for the case and %j', { timeout }, async (as) => {
    const begun = performance.now();
    const tally = await actsOf(world, as);
    for (const path of tally.done) done.add(path);
    const seconds = (performance.now() - begun) / 1000;
    console.log(`${as}: ${tally.answers} answers, ${tally.done.size} acts done, in ${seconds.toFixed(0)} s`);
    expect(tally.told).toEqual([]);
  });
  test('a third of all acts on a case were done by one of them', () => {
    const onCases = acts.filter(({ action }) => action.on === 'case');
    const doneThere = onCases.filter(({ path }) => done.has(path));
    expect(doneThere.length).toBeGreaterThanOrEqual(onCases.length / 3);
  });
});

describe('each sabotage is found', () => {
  /** Words of a class that she is not named for. */
  const secret = async () => [...(await unseenBy(world, 'veikko', said))].find((words) => words.length !== 36)!;
  const spoiled = (method: Asked['method'], path: RegExp) => async (): Promise<World> => {
    const words = await secret();
    return {
      ...world,
      async ask(asked, throwing) {
        const answer = await world.ask(asked, throwing);
        const isSpoiled = asked.method === method && path.test(asked.path);
        const body = answer.body.replace(/(?=\}$)|$/, `,"stands":${JSON.stringify(words)}`);
        return isSpoiled ? { ...answer, body } : answer;
      },
    };
  };
  test.each([
    ['a refusal tells what stands', spoiled('POST', /^\/api.*\/notes\/[^/]+\/correct$/), /notes\/:noteId\/correct$/],
    ['a form is filled with what stands', spoiled('GET', /\/merkinta\/[^/]+$/), /notes\/:noteId\/correct$/],
    ['what comes back of a form tells it', spoiled('POST', /^\/fi.*\/merkinta$/), /\/notes$/],
  ] as const)('%s', { timeout }, async (_, spoil, only) => {
    expect((await actsOf(await spoil(), 'veikko', only)).told.length).toBeGreaterThan(0);
  });
});
