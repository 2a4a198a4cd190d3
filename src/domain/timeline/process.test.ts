import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { processEndpoints } from '../process/index.ts';
import { timelineEndpoints } from './index.ts';

let it: OneCase;
const ahead = addDays(dayOf(new Date()), 5);
beforeAll(async () => {
  it = await oneCase({ endpoints: [...timelineEndpoints, ...processEndpoints] });
});
afterAll(() => it.stop());

test('steps of a course stand in the lane of the process, planned ones hollow; what was cancelled is no entry', async () => {
  const { body: course } = await it.of(it.anna, 'POST', '/processes', { kind: 'criminal' });
  const step = async (body: object) =>
    (await it.of(it.anna, 'POST', `/processes/${course.id}/steps`, { source: 'told-by-authority', ...body })).status;
  expect(await step({ code: 'report-made', state: 'done', when: { edtf: '2026-05' }, note: 'Asemalla' })).toBe(200);
  expect(await step({ code: 'hearing', state: 'planned', when: ahead })).toBe(200);
  expect(await step({ code: 'hearing', state: 'cancelled', when: ahead })).toBe(200);
  const { body } = await it.of(it.anna, 'GET', '/timeline');
  expect(body.entries).toMatchObject([
    { kind: 'process-step', lane: 'process', code: 'hearing', status: 'planned', on: ahead },
    { kind: 'process-step', lane: 'process', code: 'report-made', whenEdtf: '2026-05', text: 'Asemalla' },
  ]);
  const list = (await it.see(it.anna, '/aikajana')).text;
  expect(list).toContain('Rikosilmoitus tehty');
  expect(list).toContain('Tulossa, viranomaisen kertoma');
  const lanes = (await it.see(it.anna, '/aikajana?nakyma=kaistat')).text;
  expect(lanes).toMatch(/width="16" height="16" fill="#fff" stroke="#23598f"/);
  expect((await it.of(it.minna, 'GET', '/timeline')).body.entries).toEqual([]);
});
