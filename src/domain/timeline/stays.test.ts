import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { timelineWorld } from './timeline.fixtures.ts';

let world: Awaited<ReturnType<typeof timelineWorld>>;
const ago = (days: number) => addDays(dayOf(new Date()), -days);
beforeAll(async () => {
  world = await timelineWorld();
  const { saarni, owner } = world;
  const flat = await world.piece(saarni, 'thing', 'place', null, { label: 'asunto Kivikossa' });
  const housed = await world.piece(saarni, 'event', 'housed', ago(300), { label: 'vietiin asuntoon' });
  const left = await world.piece(saarni, 'event', 'left', ago(100));
  // Of this leaving nobody has said which place was left.
  await world.piece(saarni, 'event', 'housed', ago(90));
  await world.piece(saarni, 'event', 'left', ago(50));
  for (const event of [housed, left])
    await owner.query(
      `insert into app.link (id, room_id, author_id, from_id, to_id, code, source, certainty, written_at)
       select $1, room_id, author_id, $2, $3, 'happened-at', 'told-by-her', 'certain', now() from app.piece where id = $2`,
      [randomUUID(), event, flat],
    );
});
afterAll(() => world.stop());

const lanes = async (language: string, period = 'kaikki') =>
  (await world.see(world.anna, `/aikajana?nakyma=kaistat&jakso=${period}`, language)).text;

it.each([
  ['fi', 'Majoitus: asunto Kivikossa, 200 pv'],
  ['sv', 'Inkvartering: asunto Kivikossa, 200 d'],
  ['en', 'Housing: asunto Kivikossa, 200 d'],
])(
  'a stay at one place is one stretch with its place and its length, in picture and table, in %s',
  async (language, words) => {
    const text = await lanes(language);
    const [picture = '', twin = ''] = [
      /<svg class="rn-svg"[\s\S]*?<\/svg>/.exec(text)?.[0],
      /<table[\s\S]*<\/table>/.exec(text)?.[0],
    ];
    for (const part of [picture, twin]) expect(part.replace(/<[^>]*>/g, '')).toContain(words);
    expect(picture).toContain(`aria-label="${words}, `);
    // The leaving that names no place ends nothing, and what nobody has ended is not said to go on.
    expect(text.match(/, 40 (pv|d)/)).toBeNull();
  },
);

it('reaches into a year whose first day it began before, and is gone from the month after it', async () => {
  expect(await lanes('fi', '6kk')).toContain('Majoitus: asunto Kivikossa, 200 pv');
  expect(await lanes('fi', '1kk')).not.toContain('Majoitus: ');
});

it('is nothing to one who does not read the account', async () => {
  for (const person of [world.minna, world.jari]) {
    const { body, text } = await world.of(person, 'GET', '/timeline?nakyma=kaistat');
    expect(text).not.toMatch(/stay|Kivikossa/);
    expect(body.lanes.lanes.flatMap(({ marks }: { marks: object[] }) => marks)).toEqual([]);
  }
});
