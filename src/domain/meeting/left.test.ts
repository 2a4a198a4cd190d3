import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase } from '../../../proofs/http/meeting-case.ts';

/** Answers that outlive the sight of their meeting (access text, 5 b (b)). */

let world: MeetingCase;
beforeAll(async () => {
  world = await meetingCase();
});
afterAll(() => world.stop());

const left = async (person: MeetingCase['anna']) => (await world.of(person, 'GET', '/meetings')).body.answersLeft;
const own = (person: MeetingCase['anna']) =>
  world.act<{ id: string }>(person, 'select id from look.own_answers($1)', [world.caseId], world.caseId);

test('what was answered stays readable to those who answered when the plan of the one that called closes, and to nobody else', async () => {
  const { body: made } = await world.convene(world.anna, { agenda: 'Vain kutsuttujen silmille' });
  const say = (said: object) => world.of(world.minna, 'POST', `/meetings/${made.id}/answer`, { version: 1, ...said });
  expect((await say({ answer: 'comes' })).status).toBe(200);
  expect((await say({ answer: 'other-time', suggestion: 'Perjantai käy' })).status).toBe(200);
  expect(await left(world.minna)).toEqual([]);
  const page = () => world.see(world.minna, '/suunnitelma/ajat');
  expect((await page()).text).not.toContain('joita ette enää näe');

  await world.owner.query('update priv.consent set withdrawn_at = now()');
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  expect((await world.of(world.minna, 'GET', `/meetings/${made.id}`)).status).toBe(404);
  // The county opens its plan to one who has never seen the meeting.
  await world.consent(world.minna, [world.other]);
  await world.opens(world.minna);
  await world.opens(world.ossi);
  const rooms = await world.act(world.ossi, `select from app.room where class = 'coordination'`, [], world.caseId);
  expect(rooms).toHaveLength(2);
  // The last answer, the time that it was given for, and nothing else of the meeting.
  const kept = await left(world.minna);
  expect(kept).toMatchObject([
    { mine: true, answer: 'other-time', suggestion: 'Perjantai käy', author: 'Minna Ranta' },
  ]);
  expect(kept[0].startsAt.slice(0, 10)).toBe(later(7));
  expect(JSON.stringify(kept)).not.toMatch(new RegExp(`Saarni|silmille|${made.id}`));
  const shown = (await page()).text;
  for (const words of ['Vastauksenne palavereihin, joita ette enää näe', 'Ehdotit toista aikaa.', 'Perjantai käy'])
    expect(shown).toContain(words);
  expect(shown).not.toContain('silmille');
  for (const person of [world.anna, world.veikko, world.liisa, world.ossi]) expect(await left(person)).toEqual([]);
  expect((await own(world.minna)).length).toBe(1);
});

test('opened to others or to all meetings, the look is found out', async () => {
  const counts = async () =>
    Promise.all([world.minna, world.anna, world.ossi].map(async (person) => (await own(person)).length));
  expect(await counts()).toEqual([1, 0, 0]);
  const text = `select pg_get_functiondef('look.own_answers(text)'::regprocedure) as text`;
  const [{ text: stands }] = (await world.owner.query<{ text: string }>(text)).rows as [{ text: string }];
  const spoilt = async (from: string, to: string) => {
    expect(stands).toContain(from);
    await world.owner.query(stands.replace(from, to));
    const found = await counts();
    await world.owner.query(stands);
    return found;
  };
  expect(await spoilt('r.organisation_id = priv.my_organisation()', 'true')).not.toEqual([1, 0, 0]);
  expect(await spoilt(`a.meeting_room_id <> all ((select priv.rooms('read'))::integer[])`, 'false')).not.toEqual([
    1, 0, 0,
  ]);
});
