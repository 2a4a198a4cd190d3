import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseNamed } from './cases.ts';
import type { Fact } from './fact.ts';
import { facts } from './facts.ts';
import { loadTools } from './prove.ts';
import { inBoth, setClock } from './scene.ts';
import { comparedTables, ofNoFact } from './tables.ts';
import { openCopy } from './template.ts';
import type { World } from './world.ts';

/** Each table of the product is known to this proof: a fact lies in it, or it is told why not. */
const timeout = 1_800_000;
let tools: ReturnType<typeof loadTools>;
let worlds: readonly [World, World];
beforeAll(async () => {
  tools = loadTools();
  worlds = [await openCopy(tools), await openCopy(tools)];
}, timeout);
afterAll(async () => {
  for (const world of worlds) await world.close();
  await tools.putBack();
});

/** Two worlds with the fact between them, as scene.ts makes them, and nobody who asks. */
async function tablesOf({ before, instead, fact, after }: Fact): Promise<ReadonlyMap<string, boolean>> {
  const caseId = await caseNamed(worlds[0], 'Koivu');
  for (const world of worlds) {
    await world.restart();
    await setClock(world, '-1 hour');
  }
  await inBoth(worlds, caseId, before, 4_100_000);
  for (const world of worlds) await world.keep();
  await inBoth([worlds[0]], caseId, instead, 4_200_000);
  await inBoth([worlds[1]], caseId, fact, 4_200_000);
  await inBoth(worlds, caseId, after, 4_300_000);
  for (const world of worlds) await world.keep();
  return await comparedTables(worlds);
}

/** Tables that no fact changes, of those that the first fact finds and those that come later. */
async function unchanged(): Promise<string[]> {
  const isChanged = new Map<string, boolean>();
  for (const fact of facts)
    for (const [table, isSame] of await tablesOf(fact)) isChanged.set(table, isChanged.get(table) === true || !isSame);
  return [...isChanged.keys()].filter((table) => !isChanged.get(table)).toSorted();
}

const isFormer = (table: string) => table.endsWith('_version');

test('in every table lies a fact, or it is told why not; a new one turns this red', { timeout }, async () => {
  const begun = performance.now();
  const without = (await unchanged()).filter((table) => !isFormer(table));
  console.log(`${facts.length} facts in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  expect(without, 'a new table gets a fact in facts-….ts, or a reason in tables.ts').toEqual(
    Object.keys(ofNoFact).toSorted(),
  );
});
