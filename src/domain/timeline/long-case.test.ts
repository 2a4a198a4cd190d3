import { afterAll, beforeAll, expect, test } from 'vitest';
import { processorTime } from '../../../proofs/http/processor-time.ts';
import { fillLong, timelineWorld } from './timeline.fixtures.ts';

let world: Awaited<ReturnType<typeof timelineWorld>>;
beforeAll(async () => {
  world = await timelineWorld();
  await fillLong(world, 1000);
  await world.owner.query('analyze');
});
afterAll(() => world.stop());

async function look(to: string): Promise<{ ms: number; text: string }> {
  let text = '';
  const ms = await processorTime(async () => {
    const answer = await world.see(world.anna, to);
    expect(answer.status, String(world.reported.at(-1))).toBe(200);
    text = answer.text;
  });
  return { ms, text };
}

test.each(['kaikki', '6kk', '1kk'])('the lanes of 1,000 entries: at most 150 kB and 150 ms, of %s', async (period) => {
  const { ms, text } = await look(`/aikajana?nakyma=kaistat&jakso=${period}`);
  const picture = /<svg class="rn-svg"[\s\S]*?<\/svg>/.exec(text)?.[0] ?? '';
  expect(Buffer.byteLength(picture)).toBeLessThan(150_000);
  expect(ms).toBeLessThan(150);
});

test('the first page of the list costs of 1,000 entries what it costs of few', async () => {
  const { ms } = await look('/aikajana');
  expect(ms).toBeLessThan(60);
});
