import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { dayOf } from '../../platform/time/format.ts';
import { wellbeingEndpoints } from '../wellbeing/index.ts';
import { timelineEndpoints } from './index.ts';

let it: OneCase;
beforeAll(async () => {
  it = await oneCase({ endpoints: [...wellbeingEndpoints, ...timelineEndpoints] });
});
afterAll(() => it.stop());

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
  const { body: made } = await it.of(it.anna, 'POST', '/heard', said);
  expect((await it.of(it.anna, 'POST', '/heard', nothing)).status).toBe(200);
  const points = async (who = it.anna) =>
    (await it.of(who, 'GET', '/timeline')).body.entries.filter((entry: { kind: string }) => entry.kind === 'heard');
  expect((await points()).map((point: { id: string; lane: string }) => [point.id, point.lane])).toEqual([
    [made.id, 'wellbeing'],
  ]);
  const { text } = await it.see(it.anna, '/aikajana');
  for (const words of ['Tulinko kuulluksi: osittain', 'Oma tulkki']) expect(text).toContain(words);
  expect((await it.see(it.anna, '/aikajana?nakyma=kaistat')).text).toContain('Vointi');
  // No grant, no point.
  expect(await points(it.minna)).toEqual([]);
  const mistaken = { ...said, version: 1, reason: 'Väärä tapaus', mistaken: true };
  expect((await it.of(it.anna, 'POST', `/heard/${made.id}/correct`, mistaken)).status).toBe(200);
  expect(await points()).toEqual([]);
});
