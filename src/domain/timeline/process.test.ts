import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { processEndpoints } from '../process/index.ts';
import { timelineEndpoints } from './index.ts';

let world: OneCase;
const ahead = addDays(dayOf(new Date()), 5);
beforeAll(async () => {
  world = await oneCase({ endpoints: [...timelineEndpoints, ...processEndpoints] });
});
afterAll(() => world.stop());

test('steps of a course stand in the lane of the process, planned ones hollow; what was cancelled is no entry', async () => {
  const { body: course } = await world.of(world.anna, 'POST', '/processes', { kind: 'criminal' });
  const step = async (body: object) =>
    (await world.of(world.anna, 'POST', `/processes/${course.id}/steps`, { source: 'told-by-authority', ...body }))
      .status;
  expect(await step({ code: 'report-made', state: 'done', when: { edtf: '2026-05' }, note: 'Asemalla' })).toBe(200);
  expect(await step({ code: 'hearing', state: 'planned', when: ahead })).toBe(200);
  expect(await step({ code: 'hearing', state: 'cancelled', when: ahead })).toBe(200);
  const { body } = await world.of(world.anna, 'GET', '/timeline');
  expect(body.entries).toMatchObject([
    { kind: 'process-step', lane: 'process', code: 'hearing', status: 'planned', on: ahead },
    { kind: 'process-step', lane: 'process', code: 'report-made', whenEdtf: '2026-05', text: 'Asemalla' },
  ]);
  const list = (await world.see(world.anna, '/aikajana')).text;
  expect(list).toContain('Rikosilmoitus tehty');
  expect(list).toContain('Tulossa, viranomaisen kertoma');
  const lanes = (await world.see(world.anna, '/aikajana?nakyma=kaistat')).text;
  expect(lanes).toMatch(/width="16" height="16" fill="#fff" stroke="#23598f"/);
  expect((await world.of(world.minna, 'GET', '/timeline')).body.entries).toEqual([]);
});
