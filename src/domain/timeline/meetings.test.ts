import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase } from '../../../proofs/http/meeting-case.ts';
import { timelineEndpoints } from './index.ts';

let world: MeetingCase;
beforeAll(async () => {
  world = await meetingCase({ endpoints: timelineEndpoints });
});
afterAll(() => world.stop());

test('meetings and appointments stand on the timeline, each on its lane, for those who may see them', async () => {
  await world.convene(world.anna, { day: later(12), agenda: 'Aikajanalle' });
  await world.of(world.anna, 'POST', '/appointments', {
    ...{ day: later(12), from: '9.30', until: '10.00', kind: 'visit', withWhom: 'aikajanan käynti' },
    interpreter: 'not-needed',
  });
  const of = async (person: MeetingCase['anna']) =>
    (await world.of(person, 'GET', `/timeline?from=${later(12)}&until=${later(12)}`)).body.entries?.map(
      ({ kind, lane, text }: Record<string, string>) => `${kind} ${lane} ${text}`,
    );
  const expected = ['appointment services aikajanan käynti', 'meeting network Aikajanalle'];
  expect((await of(world.anna))?.sort()).toEqual(expected);
  expect((await of(world.minna))?.sort()).toEqual(expected);
  expect(await of(world.tuula)).toEqual([]);
});
