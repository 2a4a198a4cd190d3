import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase } from '../../../proofs/http/meeting-case.ts';
import { processEndpoints } from '../process/index.ts';
import { summaryEndpoints } from './index.ts';

let it: MeetingCase;
beforeAll(async () => {
  it = await meetingCase({ endpoints: [...processEndpoints, ...summaryEndpoints] });
});
afterAll(() => it.stop());

const drawn = async (person: MeetingCase['anna']) =>
  (await it.page(person, `/fi/t/${it.caseId}`)).text.includes('id="missa-mennaan"');

test('where her process stands is on the first page for who may read it, and for nobody else', async () => {
  expect(await drawn(it.anna)).toBe(false);
  const begun = await it.of(it.anna, 'POST', '/processes', { kind: 'criminal', label: 'ravintola' });

  const processId = (begun.body as unknown as { id: string }).id;
  const step = await it.of(it.anna, 'POST', `/processes/${processId}/steps`, {
    ...{ code: 'report-made', when: later(-3), state: 'done', mover: 'police', source: 'document' },
  });
  expect(step.status).toBeLessThan(300);
  expect(await drawn(it.anna)).toBe(true);
  // The county reads the shared plan and not the process.
  expect(await drawn(it.minna)).toBe(false);
});
