import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase, problemsOf } from '../../../proofs/http/meeting-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import type { Attention } from './home.ts';
import { homeEndpoints } from './index.ts';

let world: MeetingCase;
let mikko: Person;
beforeAll(async () => {
  world = await meetingCase({ endpoints: [...homeEndpoints] });
  mikko = await world.worker(world.county, 'Mikko Ranta');
  await world.owner.query(`select priv.put_member($1, $2, $3, 'member', priv.all_classes(), now(), null)`, [
    world.caseId,
    world.county,
    mikko.id,
  ]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
});
afterAll(() => world.stop());

const meetingsOf = async (person: Person): Promise<string[]> => {
  const { body } = await world.json(person, 'GET', '/work/waiting');
  return (body.rows as Attention[])
    .filter(({ kind }) => kind.startsWith('meeting-'))
    .map(({ kind, id }) => `${kind} ${id}`);
};
const called = async (more: object = {}): Promise<string> => (await world.convene(world.anna, more)).body.id;
const answer = (person: Person, id: string, said: string, more: object = {}) =>
  world.of(person, 'POST', `/meetings/${id}/answer`, { answer: said, version: 1, ...more });
/** Who has answered what, as that worker reads it. */
const read = async (person: Person, id: string): Promise<string[]> => {
  const { body } = await world.of(person, 'GET', `/meetings/${id}`);
  return body.called.flatMap(
    ({
      organisation,
      answers,
    }: {
      organisation: string;
      answers: { author: string; answer: string; earlier: unknown }[];
    }) =>
      answers.map(
        ({ author, answer: said, earlier }) => `${author}, ${organisation}: ${said}${earlier ? ' (earlier)' : ''}`,
      ),
  );
};
const over = (id: string) =>
  world.owner.query(`update app.meeting set state = 'cancelled', version = version + 1 where id = $1`, [id]);

test('an invitation waits for those who are called until they answer it, and for nobody else', async () => {
  const id = await called();
  for (const person of [world.minna, mikko, world.liisa])
    expect(await meetingsOf(person)).toEqual([`meeting-asked ${id}`]);
  for (const person of [world.anna, world.veikko, world.tuula, world.ossi, world.jari, world.stranger])
    expect(await meetingsOf(person)).toEqual([]);
  // One who cannot come does not answer for a colleague; one who comes does.
  expect((await answer(world.minna, id, 'cannot')).status).toBe(200);
  expect([await meetingsOf(world.minna), await meetingsOf(mikko)]).toEqual([[], [`meeting-asked ${id}`]]);
  expect((await answer(world.minna, id, 'comes')).status).toBe(200);
  expect([await meetingsOf(world.minna), await meetingsOf(mikko)]).toEqual([[], []]);
  for (const person of [world.anna, world.veikko, world.liisa, world.minna])
    expect(await read(person, id)).toEqual(['Minna Ranta, Länsirannikon hyvinvointialue: comes']);
  expect(await world.logged('MeetingAnswered')).toBe(2);
  await over(id);
});

test('who has called it is told that somebody cannot come or asks another time, until it is moved', async () => {
  const id = await called();
  expect(problemsOf(await answer(world.minna, id, 'other-time'))).toEqual(['suggestion required']);
  expect((await answer(world.minna, id, 'other-time', { suggestion: 'Torstai klo 10 sopisi' })).status).toBe(200);
  expect((await answer(world.liisa, id, 'cannot')).status).toBe(200);
  for (const person of [world.anna, world.veikko])
    expect((await meetingsOf(person)).toSorted()).toEqual([`meeting-cannot ${id}`, `meeting-other-time ${id}`]);
  expect([await meetingsOf(world.minna), await meetingsOf(world.liisa)]).toEqual([[], []]);
  const page = await world.see(world.anna, `/suunnitelma/ajat/palaveri/${id}`);
  expect(page.text).toContain('Torstai klo 10 sopisi');
  expect(page.text).toContain('Kukaan kutsutuista ei ole vielä ilmoittanut tulevansa');
  const { rows } = await world.owner.query(`select string_agg(a::text, ' ') as all from app.meeting_answer a`);
  expect(rows[0].all).not.toContain('Torstai');
  // Another agenda leaves what was answered; another time asks anew.
  const change = (more: object) =>
    world.of(world.anna, 'POST', `/meetings/${id}/change`, {
      ...world.agenda,
      asked: [`${world.county}.network-consent`, `${world.firm}.counsel`],
      ...more,
    });
  expect((await change({ agenda: 'Asuminen ja tulkkaus', version: 1 })).status).toBe(200);
  expect(await meetingsOf(world.minna)).toEqual([]);
  expect((await change({ day: later(9), version: 2 })).status).toBe(200);
  expect([await meetingsOf(world.anna), await meetingsOf(world.minna), await meetingsOf(world.liisa)]).toEqual([
    [],
    [`meeting-asked ${id}`],
    [`meeting-asked ${id}`],
  ]);
  expect(await read(world.anna, id)).toEqual([
    'Liisa Harju, Asianajotoimisto Kuusama: cannot (earlier)',
    'Minna Ranta, Länsirannikon hyvinvointialue: other-time (earlier)',
  ]);
  expect((await world.see(world.anna, `/suunnitelma/ajat/palaveri/${id}`)).text).toContain(
    'ei ole vastannut uuteen aikaan',
  );
  // A former version of the meeting is no longer answered, and who is taken off the list is not asked.
  expect((await answer(world.minna, id, 'comes', { version: 1 })).status).toBe(409);
  expect((await change({ asked: [`${world.firm}.counsel`], day: later(9), version: 3 })).status).toBe(200);
  expect(await meetingsOf(world.minna)).toEqual([]);
  expect((await answer(world.minna, id, 'comes', { version: 4 })).status).toBe(403);
  await over(id);
});

test('only who is called answers, only before it begins, and in words that name nobody', async () => {
  const id = await called();
  expect((await answer(world.anna, id, 'comes')).status).toBe(403);
  for (const outside of [world.tuula, world.ossi, world.stranger])
    expect((await answer(outside, id, 'comes')).status).toBe(404);
  expect((await answer(world.jari, id, 'comes')).status).toBe(403);
  const said = async (suggestion: string) => problemsOf(await answer(world.minna, id, 'other-time', { suggestion }));
  expect(await said('Lyhdyssä torstaina')).toEqual(['suggestion names-hidden']);
  expect(await said('Soita 040 123 4567')).toEqual(['suggestion looks-like-identity']);
  await world.ahead('8 days');
  expect((await answer(world.minna, id, 'comes')).status).toBe(409);
  expect(await meetingsOf(world.minna)).toEqual([]);
  await world.ahead('0 days');
  await over(id);
  expect((await answer(world.minna, id, 'comes', { version: 2 })).status).toBe(409);
  expect((await world.owner.query('select from app.meeting_answer where meeting_id = $1', [id])).rows).toEqual([]);
});

test('it is answered in the row and leads back there; what is not right comes back with what was typed', async () => {
  const id = await called();
  const list = await world.page(world.minna, `/fi/tyo/odottaa?show=answers&caseId=${world.caseId}`);
  expect(list.text).toContain('Palaverikutsu');
  const back = `/tyo/odottaa?show=answers&caseId=${world.caseId}`;
  expect(list.text).toContain(`name="back" value="${back.replace('&', '&amp;')}"`);
  const send = (fields: Record<string, string>) =>
    world.fill(world.minna, `/suunnitelma/ajat/palaveri/${id}/vastaa`, { version: '1', back, ...fields });
  const wrong = await send({ answer: 'other-time', suggestion: '' });
  expect([
    wrong.status,
    wrong.text.includes('Kirjoita, mikä aika sopisi.'),
    wrong.text.includes('name="back"'),
  ]).toEqual([422, true, true]);
  expect((await send({ answer: 'comes', back: '//muualla.example' })).status).toBe(422);
  const done = await send({ answer: 'comes' });
  expect([done.status, done.headers.get('location')]).toEqual([303, `/fi${back}`]);
  const form = await world.see(world.minna, `/suunnitelma/ajat/palaveri/${id}/vastaa`);
  expect(form.text).toMatch(/value="comes"[^>]* checked/);
  const today = await world.act<{ called: boolean; answer: string | null }>(
    world.minna,
    'select called, answer from look.meets($1, $2, 6)',
    [later(0), later(20)],
  );
  expect(today).toEqual([{ called: true, answer: 'comes' }]);
  await over(id);
});

test('when the consent ends, answers close with the invitation', async () => {
  const id = await called();
  expect((await answer(world.minna, id, 'comes')).status).toBe(200);
  await world.owner.query('update priv.consent set withdrawn_at = now()');
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  expect(await read(world.anna, id)).toEqual([]);
  expect((await answer(world.minna, id, 'cannot')).status).toBe(404);
  expect((await world.act(world.minna, 'select from app.meeting_answer', [], world.caseId)).length).toBe(0);
  expect(world.reported).toEqual([]);
});
