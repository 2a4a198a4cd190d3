import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase } from '../../../proofs/http/meeting-case.ts';
import { processEndpoints } from '../process/index.ts';
import { summaryEndpoints } from './index.ts';

let world: MeetingCase;
beforeAll(async () => {
  world = await meetingCase({ endpoints: [...processEndpoints, ...summaryEndpoints] });
});
afterAll(() => world.stop());

const drawn = async (person: MeetingCase['anna']) =>
  (await world.page(person, `/fi/t/${world.caseId}`)).text.includes('id="missa-mennaan"');

test('where her process stands is on the first page for who may read it, and for nobody else', async () => {
  expect(await drawn(world.anna)).toBe(false);
  const begun = await world.of(world.anna, 'POST', '/processes', { kind: 'criminal', label: 'ravintola' });

  const processId = (begun.body as unknown as { id: string }).id;
  const step = await world.of(world.anna, 'POST', `/processes/${processId}/steps`, {
    ...{ code: 'report-made', when: later(-3), state: 'done', mover: 'police', source: 'document' },
  });
  expect(step.status).toBeLessThan(300);
  expect(await drawn(world.anna)).toBe(true);
  // The county reads the shared plan and not the process.
  expect(await drawn(world.minna)).toBe(false);
});
