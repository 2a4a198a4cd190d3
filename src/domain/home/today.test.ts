import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase } from '../../../proofs/http/meeting-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { homeEndpoints } from './index.ts';

let world: MeetingCase;
beforeAll(async () => {
  world = await meetingCase({ endpoints: homeEndpoints });
  await world.of(world.anna, 'POST', '/appointments', {
    ...{ day: later(3), from: '9.30', until: '10.00', kind: 'visit', withWhom: 'sosiaalityö' },
    ...{ interpreter: 'not-booked', language: 'vietnam' },
  });
  await world.convene(world.anna, { day: later(3), from: '13.00', until: '14.00', place: 'kokoushuone 2' });
  await world.of(world.anna, 'POST', '/appointments', {
    ...{ day: later(4), from: '9.30', until: '10.00', kind: 'call', withWhom: 'pankki', interpreter: 'not-needed' },
  });
  await world.ahead('3 days');
});
afterAll(() => world.stop());

const todayOf = async (person: Person) => (await world.json(person, 'GET', '/work')).body.meets;
const rule = (room: string, allowed: boolean, organisation: string) =>
  world.owner.query(
    `insert into app.contact_rule (room_id, channel, allowed, who, checked_on, checked_by, written_at)
     select id, $1, $2, 'anyone', priv.now()::date, $3, priv.now() from app.room where case_id = $4 and class = 'contact' and organisation_id = $5`,
    [room, allowed, world.anna.id, world.caseId, organisation],
  );

test('whom I meet today, in order, and nothing of tomorrow', async () => {
  expect(await todayOf(world.anna)).toMatchObject({
    more: false,
    meets: [
      { kind: 'appointment', sort: 'visit', withWhom: 'sosiaalityö', interpreter: 'not-booked', language: 'vietnam' },
      { kind: 'meeting', place: 'kokoushuone 2', presence: 'present', state: 'planned' },
    ],
  });
  const { text } = await world.page(world.anna, '/fi/tyo');
  for (const words of ['9.30–10.00', 'Käynti', 'sosiaalityö', 'Tulkkia ei ole vielä varattu', 'kokoushuone 2'])
    expect(text).toContain(words);
  expect(text).not.toContain('pankki');
});

test('whoever is not on the case, or not named, meets nobody; another organisation what is opened to it', async () => {
  for (const person of [world.jari, world.stranger]) expect((await todayOf(person)).meets).toEqual([]);
  expect((await todayOf(world.minna)).meets.map(({ kind }: { kind: string }) => kind)).toEqual([
    'appointment',
    'meeting',
  ]);
});

test('without a rule nothing may be used, and it is said; what anybody forbids is forbidden, with a rule that one sees or without', async () => {
  const waysOf = async (person: Person) => {
    const [{ contact }] = (await todayOf(person)).meets;
    return Object.fromEntries(
      contact.channels.map(({ channel, decision }: { channel: string; decision: string }) => [channel, decision]),
    );
  };
  expect(await waysOf(world.anna)).toMatchObject({ call: 'unknown', letter: 'unknown' });
  expect((await world.page(world.anna, '/fi/tyo')).text).toContain('Älä ota yhteyttä kysymättä');
  await rule('call', true, world.anna.organisation);
  await rule('letter', false, world.county);
  expect(await waysOf(world.anna)).toMatchObject({ call: 'allowed', letter: 'forbidden', email: 'unknown' });
  // Nobody has opened the class of contact to the county: it knows what is forbidden and no more.
  expect(await waysOf(world.minna)).toMatchObject({ call: 'unknown', letter: 'forbidden' });
  const { text } = await world.page(world.anna, '/fi/tyo');
  expect(text).toContain('Kielletty: kirje');
});

test('each owner of what was shown reads in its log that it was', async () => {
  const told = async () =>
    (
      await world.owner.query<{ classes: string[] }>(
        `select e.classes from audit.entry e join app.room r on r.id = e.room_id
         where e.kind = 'WorkViewed' and r.class = 'log' and r.case_id = $1 and r.organisation_id = $2`,
        [world.caseId, world.anna.organisation],
      )
    ).rows;
  const before = (await told()).length;
  await todayOf(world.minna);
  expect((await told()).slice(before)).toEqual([{ classes: ['coordination'] }]);
});
