import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase } from '../../../proofs/http/meeting-case.ts';
import { summaryEndpoints } from './index.ts';

let it: MeetingCase;
beforeAll(async () => {
  it = await meetingCase({ endpoints: summaryEndpoints });
});
afterAll(() => it.stop());

test('what was recorded last is what has been, not what is agreed for later days', async () => {
  await it.convene(it.anna, { day: later(12), agenda: 'Vasta tulossa' });
  const { entries } = (await it.of(it.anna, 'GET', '')).body as unknown as { entries: { text: string }[] };
  expect(entries.map(({ text }) => text)).not.toContain('Vasta tulossa');
});
