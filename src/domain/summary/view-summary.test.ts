import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase } from '../../../proofs/http/meeting-case.ts';
import { summaryEndpoints } from './index.ts';

let world: MeetingCase;
beforeAll(async () => {
  world = await meetingCase({ endpoints: summaryEndpoints });
});
afterAll(() => world.stop());

test('what was recorded last is what has been, not what is agreed for later days', async () => {
  await world.convene(world.anna, { day: later(12), agenda: 'Vasta tulossa' });
  const { entries } = (await world.of(world.anna, 'GET', '')).body as unknown as { entries: { text: string }[] };
  expect(entries.map(({ text }) => text)).not.toContain('Vasta tulossa');
});

test('the page leads to all that waits for the reader on this case', async () => {
  const { text } = await world.page(world.anna, `/fi/t/${world.caseId}`);
  expect(text).toContain(`href="/fi/tyo/odottaa?caseId=${world.caseId}"`);
  // What the case itself asks is not in that list: a number would be untrue.
  expect(text).not.toMatch(/Näytä kaikki \d/);
});
