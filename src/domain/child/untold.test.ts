import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { endpoints } from '../../endpoints.ts';
import { dayOf } from '../../platform/time/format.ts';

/** What whoever is not named for class contact can read off the answers about a child of whom nobody has told. */

const today = dayOf(new Date());
let world: OneCase;
let sari: OneCase['anna'];
beforeAll(async () => {
  world = await oneCase({ endpoints });
  sari = await world.worker(world.saarni, 'Sari Kivi');
  const named = { workerId: sari.id, standing: 'member', classes: ['case', 'coordination'] };
  expect((await world.of(world.anna, 'POST', '/members', named)).status).toBe(200);
});
afterAll(() => world.stop());

const child = {
  ...{ who: 'own-child', howMany: 'two', age: 'under-18', lives: 'with-client', alone: 'no' },
  ...{ guardian: 'danger', harm: 'violence', ahead: 'no', known: 'no' },
};
const notice = { what: 'welfare-notice', outcome: 'done', doneOn: today, doneBy: 'writer', clocks: 'start' };

interface Told {
  kind: string;
  classes: string[];
  rows: number | null;
}
/** The newest entries of the log without when and which. */
const log = async (person: OneCase['anna'], most: number): Promise<(Told & { id: string; at: string })[]> =>
  (await world.of(person, 'GET', '/log?use=changes')).body.entries.slice(0, most);
const bare = ({ id: _, at: __, ...entry }: Told & { id: string; at: string }) => entry;
const adds = async (to: string, body: object) => {
  const made = await world.of(world.anna, 'POST', to, body);
  expect(made.status, made.text).toBe(200);
  return made.body;
};

test('the log says of a child, of what was done for it and of its clocks what it says of a contact', async () => {
  await adds('/contacts', { channel: 'call', happenedOn: today, outcome: 'reached' });
  const [contact] = (await log(sari, 1)).map(bare);
  const { id } = await adds('/children', child);
  await adds(`/children/${id}/steps`, notice);
  expect((await log(sari, 2)).map(bare)).toEqual([contact, contact]);
  // Whoever is named for the class reads how much was used.
  expect((await log(world.veikko, 2)).map(({ classes, rows }) => [classes, Number(rows) > 0])).toEqual([
    [['contact'], true],
    [['contact'], true],
  ]);
});

test('that a deadline of class contact was looked at or ended tells nothing of the class to whoever is not named for it', async () => {
  const [clock] = (await world.of(world.anna, 'GET', '/deadlines')).body.deadlines;
  await adds(`/deadlines/${clock.id}/end`, { ending: 'met', endedOn: today, version: 1 });
  for (const entry of (await world.of(sari, 'GET', '/log')).body.entries as Told[]) {
    expect(entry.classes).not.toContain('contact');
    if (/^Deadline(sViewed|Ended)$/.test(entry.kind)) expect(entry.rows).toBeNull();
  }
});

test('entries of before are told by the name of now, and found by their use', async () => {
  const former = await world.owner.query<{ id: string }>(
    `insert into audit.entry (at, room_id, key_room_id, kind, classes, leaf, detail, acted)
     select at, room_id, key_room_id, 'ChildRecorded', classes, leaf, detail, acted from audit.entry
     where kind = 'SafetyRecorded' order by id desc limit 1 returning id`,
  );
  expect(former.rows).toHaveLength(1);
  expect((await world.of(sari, 'GET', '/log?use=changes')).body.entries[0].kind).toBe('SafetyRecorded');
  for (const to of ['/log', '/log?use=changes', '/log?use=looks'])
    expect((await world.of(sari, 'GET', to)).text, to).not.toMatch(/Child/);
});
