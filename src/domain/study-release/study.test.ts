import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { formToken } from '../../platform/http/session.ts';
import { languages } from '../../platform/i18n/texts.ts';
import {
  answer,
  begin,
  both,
  change,
  coordinator,
  define,
  definition,
  end,
  fields,
  keeper,
  list,
  officer,
  otherOfficer,
  researcher,
  until,
  view,
  worker,
  world,
} from './study.fixtures.ts';

beforeAll(begin);
afterAll(end);
// One series: what one test has approved would bind the next.
beforeEach(() => world.owner.query('truncate app.study_release, app.study, priv.study_making'));

const logged = async (kind: string): Promise<number> =>
  Number(
    (await world.owner.query<{ n: string }>('select count(*) as n from audit.entry where kind = $1', [kind])).rows[0]
      ?.n,
  );

const asked = async (more: object = {}) =>
  (await define(researcher, { state: 'asked', ...more })).body as { id: string };

test('a researcher or a co-ordinator defines a study, nobody else; a draft is read by its author alone', async () => {
  for (const person of [worker, officer, keeper]) expect((await define(person)).status).toBe(403);
  expect((await define(undefined)).status).toBe(401);
  const made = await define(researcher);
  expect(made.body, made.text).toMatchObject({ version: 1 });
  expect((await define(coordinator)).status).toBe(200);
  const { id } = made.body;
  expect((await view(researcher, id)).body).toMatchObject({ question: definition.question, state: 'draft', own: true });
  for (const person of [worker, officer, otherOfficer, keeper, coordinator, both])
    expect((await view(person, id)).status).toBe(404);
  expect(await list(worker)).toEqual([]);
  expect(await list(researcher)).toHaveLength(1);
});

test('what is asked is read by officers; a second person approves it, and everybody reads of whom the organisation alone', async () => {
  const { id } = await asked();
  for (const person of [officer, otherOfficer, both]) expect((await view(person, id)).status).toBe(200);
  for (const person of [worker, keeper, coordinator]) expect((await view(person, id)).status).toBe(404);
  expect((await answer(worker, id, 1)).status).toBe(403);
  expect((await answer(otherOfficer, id, 1)).body).toMatchObject({ version: 2 });
  const read = await view(worker, id);
  expect(read.body).toMatchObject({
    ...{ state: 'approved', definedBy: 'Tutkimuslaitos Loimu', answeredBy: 'Rannikon hyvinvointialue', own: false },
  });
  for (const hidden of ['Tuija', 'Otso', researcher.id, otherOfficer.id]) expect(read.text).not.toContain(hidden);
  // What is decided stays so.
  expect((await change(researcher, id, 2)).status).toBe(409);
  expect((await answer(officer, id, 2)).status).toBe(409);
});

test('nobody approves an own study, whatever roles they have; the database refuses it too', async () => {
  const { body } = await define(both, { state: 'asked' });
  expect((await answer(both, body.id, 1)).body.error).toMatchObject({ code: 'forbidden' });
  expect((await world.page(both, `/fi/tutkimukset/${body.id}/vastaa`)).status).toBe(403);
  expect((await view(both, body.id)).body.may.answer).toBe(false);
  await expect(
    world.owner.query(
      `insert into app.study select id, 2, author_id, organisation_id, 'approved', question, tables, from_on, until_on, k, readers, basis, author_id,
         organisation_id, null, null, now() from app.study where id = $1`,
      [body.id],
    ),
  ).rejects.toMatchObject({ code: '23514' });
  expect((await answer(officer, body.id, 1)).status).toBe(200);
});

test('a refusal has a reason that the author reads; said better, it is asked again, and what the officer has seen must still be what is asked', async () => {
  const { id } = await asked();
  expect(fields(await answer(officer, id, 1, { answer: 'refuse' }))).toEqual(['reason required']);
  const reason = 'Peruste puuttuu.';
  expect((await answer(officer, id, 1, { answer: 'refuse', reason })).status).toBe(200);
  expect((await view(researcher, id)).body).toMatchObject({ state: 'refused', reason });
  expect((await view(worker, id)).status).toBe(404);
  expect((await change(researcher, id, 2, { state: 'asked', basis: 'Päätös 12/2026' })).body).toMatchObject({
    version: 3,
  });
  expect((await answer(officer, id, 1)).body.error).toMatchObject({ code: 'changed' });
  // Taken back, nobody else reads it.
  expect((await change(researcher, id, 3)).body).toMatchObject({ version: 4 });
  expect((await view(officer, id)).status).toBe(404);
  expect((await answer(officer, id, 3)).status).toBe(404);
});

test('a definition that would reveal is refused in words, in three languages', async () => {
  expect(fields(await define(researcher, { k: 2 }))).toEqual(['k too-small']);
  expect(fields(await define(researcher, { from: '2024-01-02' }))).toEqual(['from not-listed']);
  expect(fields(await define(researcher, { from: until, until: '2024-01-01' }))).toContain('until before-start');
  expect(fields(await define(researcher, { until: '2090-01-01' }))).toEqual(['until future']);
  expect(fields(await define(researcher, { readers: 'soita 040 123 4567' }))).toEqual(['readers looks-like-identity']);
  const csrf = formToken(world.faces.formSecret, researcher.token);
  const words = { fi: 'ei suojaa ketään', sv: 'skyddar ingen', en: 'protects nobody' };
  for (const language of languages) {
    const typed = Object.entries({ ...definition, k: '2', csrf }).map(([name, value]): [string, string] => [
      name,
      `${value}`,
    ]);
    const { status, text } = await world.send(researcher, `/${language}/tutkimukset/uusi`, typed);
    expect([status, text.includes(words[language]), text.includes(definition.readers)], language).toEqual([
      422,
      true,
      true,
    ]);
  }
});

test('two studies that differ by one person are not both approved: every release is of one series', async () => {
  const first = await asked();
  const second = await asked({ from: '2024-07-01' });
  const third = await asked({ k: 6 });
  expect((await answer(officer, first.id, 1)).status).toBe(200);
  // What was asked meanwhile, and what is asked now.
  expect(fields(await answer(officer, second.id, 1))).toEqual(['answer other-start']);
  expect(fields(await answer(officer, third.id, 1))).toEqual(['answer other-k']);
  expect(fields(await define(researcher, { state: 'asked', from: '2025-01-01' }))).toEqual(['from other-start']);
  expect(fields(await define(researcher, { state: 'asked', k: 7 }))).toEqual(['k other-k']);
  expect(fields(await define(researcher, { state: 'asked', until: '2025-01-01' }))).toEqual(['until shorter']);
  // Other tables of the same count are no other count.
  expect((await define(researcher, { state: 'asked', tables: 'claim' })).status).toBe(200);
  // A draft may say anything that can be kept.
  expect((await define(researcher, { k: 7 })).status).toBe(200);
});

test('it is made again for the next time from what was released, as a draft of whoever makes it', async () => {
  const { id } = await asked();
  await answer(officer, id, 1);
  const form = await world.page(coordinator, `/fi/tutkimukset/uusi?again=${id}`);
  expect(form.text).toContain(definition.question);
  expect(form.text).toContain(`name="again" value="${id}"`);
  const made = await define(coordinator, { again: id });
  expect((await view(coordinator, made.body.id)).body).toMatchObject({ state: 'draft', own: true });
  expect((await define(coordinator, { again: randomUUID() })).status).toBe(404);
});

test('every page is there in three languages, and each deed stands in the log', async () => {
  const { id } = await asked();
  for (const language of languages)
    for (const [person, slug] of [
      [worker, ''],
      [researcher, ''],
      [researcher, '/uusi'],
      [researcher, `/${id}`],
      [researcher, `/${id}/muuta`],
      [officer, `/${id}`],
      [officer, `/${id}/vastaa`],
    ] as const) {
      const { status, text } = await world.page(person, `/${language}/tutkimukset${slug}`);
      expect([status, text.includes('undefined')], `${language} ${slug}`).toEqual([200, false]);
    }
  const before = await logged('StudyAnswered');
  await answer(officer, id, 1);
  expect(await logged('StudyAnswered')).toBe(before + 1);
  for (const name of ['StudyDefined', 'StudyViewed', 'StudiesViewed'])
    expect(await logged(name), name).toBeGreaterThan(0);
});
