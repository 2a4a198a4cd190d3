import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { dayOf } from '../../platform/time/format.ts';
import { wellbeingEndpoints } from '../wellbeing/index.ts';
import { timelineEndpoints } from './index.ts';

let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: [...wellbeingEndpoints, ...timelineEndpoints] });
});
afterAll(() => world.stop());

const said = {
  heardBy: 'police',
  answeredOn: dayOf(new Date()),
  wasHeard: 'partly',
  understood: 'yes',
  helped: 'answered',
  help: 'Oma tulkki',
  toldIn: 'fi',
  forStudy: 'not-asked',
};
const nothing = { ...said, wasHeard: 'not-asked', understood: 'not-asked', helped: 'not-asked', help: '' };

test('her answer is a point in the lane of wellbeing; what was not asked and what was a mistake are none', async () => {
  const { body: made } = await world.of(world.anna, 'POST', '/heard', said);
  expect((await world.of(world.anna, 'POST', '/heard', nothing)).status).toBe(200);
  const points = async (who = world.anna) =>
    (await world.of(who, 'GET', '/timeline')).body.entries.filter((entry: { kind: string }) => entry.kind === 'heard');
  expect((await points()).map((point: { id: string; lane: string }) => [point.id, point.lane])).toEqual([
    [made.id, 'wellbeing'],
  ]);
  const { text } = await world.see(world.anna, '/aikajana');
  for (const words of ['Tulinko kuulluksi: osittain', 'Oma tulkki']) expect(text).toContain(words);
  expect((await world.see(world.anna, '/aikajana?nakyma=kaistat')).text).toContain('Vointi');
  // No grant, no point.
  expect(await points(world.minna)).toEqual([]);
  const mistaken = { ...said, version: 1, reason: 'Väärä tapaus', mistaken: true };
  expect((await world.of(world.anna, 'POST', `/heard/${made.id}/correct`, mistaken)).status).toBe(200);
  expect(await points()).toEqual([]);
});
