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

test('a meeting and an appointment whose day has passed are not recorded until somebody records how they went, as every planned step', async () => {
  const called = await world.convene(world.anna, { day: later(3), agenda: 'Kirjaamatta' });
  const booked = await world.of(world.anna, 'POST', '/appointments', {
    ...{ day: later(3), from: '9.30', until: '10.00', kind: 'visit', withWhom: 'kirjaamaton käynti' },
    interpreter: 'not-needed',
  });
  const ids = [called, booked].map(({ body }) => body.id as string);
  const stands = async () =>
    (await world.of(world.anna, 'GET', '/timeline')).body.entries
      .filter(({ id }: { id: string }) => ids.includes(id))
      .map(({ kind, status }: Record<string, string>) => `${kind} ${status}`)
      .sort();
  expect(await stands()).toEqual(['appointment coming', 'meeting planned']);
  for (const table of ['meeting', 'appointment'])
    await world.owner.query(
      `update app.${table} set version = version + 1, starts_at = starts_at - interval '10 days', ends_at = ends_at - interval '10 days' where id = any ($1)`,
      [ids],
    );
  expect(await stands()).toEqual(['appointment not-recorded', 'meeting not-recorded']);
  const list = (await world.see(world.anna, '/aikajana')).text;
  expect(list.match(/Ei kirjattu · /g)).toHaveLength(2);
  const lanes = (await world.see(world.anna, '/aikajana?nakyma=kaistat&jakso=1kk')).text;
  expect(lanes).toContain('Verkostopalaveri: ei kirjattu');
});
