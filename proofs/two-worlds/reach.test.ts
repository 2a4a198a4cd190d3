import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts } from './facts.ts';
import { isSeen } from './play.ts';
import { loadTools } from './prove.ts';
import type { Reached } from './reach.ts';
import { acts } from './request.ts';
import { openScene } from './scene.ts';
import { chosen } from './setting.ts';
import { newTally } from './tally.ts';
import { reached } from './template.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'report', 'two-worlds');

let tools: ReturnType<typeof loadTools>;
beforeAll(async () => {
  tools = loadTools();
  await tools.worlds();
}, 1_800_000);
afterAll(() => tools.putBack());

const told = ({ path: to, status, said, form, requests }: Reached) =>
  `| ${to} | ${requests.map(({ as }) => as).join(', ') || `nobody: ${status} ${said.slice(0, 300)}`} | ${form ?? ''} |`;

test('every act is done by somebody, as data and as a form', () => {
  const all = [...reached().values()];
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'reached.md'),
    ['| act | done by | as a form |', '|---|---|---|', ...all.map(told)].join('\n'),
  );
  expect(all.map(({ path: to }) => to)).toEqual(acts.map(({ path: to }) => to).filter((to) => chosen('ACTS').test(to)));
  const left = all.filter(({ requests }) => requests.length === 0);
  expect(left.map(told)).toEqual([]);
  expect(all.filter(({ form = 200 }) => ![200, 303].includes(form)).map(told)).toEqual([]);
});

test.each(facts.filter(({ name }) => chosen('FACTS').test(name)))(
  'changes something for one who may know it: $name',
  { timeout: 600_000 },
  async (fact) => {
    const tally = newTally();
    const scene = await openScene(fact, 1, tools, tally);
    await isSeen(scene);
    expect(tally.seen).toContain(fact.name);
  },
);

test('no world has made a key of its own meanwhile', async () => {
  expect((await tools.worlds()).map((world) => world.hasMadeKey())).toEqual([false, false]);
});
