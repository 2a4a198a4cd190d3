import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { personEndpoints } from './index.ts';

let world: SmallWorld;
let anna: Person;
let veikko: Person;
let noora: Person;
let stranger: Person;
let caseId: string;

beforeAll(async () => {
  world = await smallWorld({ endpoints: personEndpoints });
  const [saarni, other] = [
    await world.organisation('Saarni ry', 'victim-support'),
    await world.organisation('Asianajotoimisto Halla', 'counsel'),
  ];
  [anna, veikko, noora, stranger] = [
    await world.worker(saarni, 'Anna Kallio'),
    await world.worker(saarni, 'Veikko Salo'),
    await world.worker(saarni, 'Noora Niemi'),
    await world.worker(other, 'Helena Muu'),
  ];
  caseId = await world.opens(anna, 'Koivu', veikko);
  await world.act(
    anna,
    `select act.name_member($1, $2, 'member', array['case', 'contact'])`,
    [caseId, noora.id],
    caseId,
  );
});
afterAll(() => world.stop());

const get = (person: Person) => world.json(person, 'GET', `/cases/${caseId}/person`);
const record = (person: Person, fields: Record<string, unknown>) =>
  world.json(person, 'POST', `/cases/${caseId}/person`, fields);
const fill = (person: Person, fields: Record<string, string>) =>
  world.send(person, `/fi/t/${caseId}/henkilo/kirjaa`, {
    csrf: formToken(world.faces.formSecret, person.token),
    ...fields,
  });

test('a case lives without a name: nothing is recorded, and nothing of it is required', async () => {
  expect((await get(anna)).body.person).toBeNull();
  expect((await world.page(anna, `/fi/t/${caseId}/henkilo`)).text).toContain('Henkilötietoja ei ole kirjattu');
  expect((await record(anna, {})).body.version).toBe(1);
});

test('what is recorded comes back to those named for identity, and to nobody else', async () => {
  const answer = await record(anna, {
    firstNames: 'Linh',
    birthDate: '1.1.1990',
    identityCode: '010190-900p',
    language: 'vi',
    version: 1,
  });
  expect(answer.status, answer.text).toBe(200);
  expect((await get(veikko)).body.person).toMatchObject({
    version: 2,
    author: 'Anna Kallio',
    fields: { firstNames: 'Linh', birthDate: '1990-01-01', identityCode: '010190-900P', language: 'vi' },
  });
  expect((await get(noora)).status).toBe(403);
  expect((await record(noora, { firstNames: 'X' })).status).toBe(403);
  expect((await get(stranger)).text).toBe((await world.json(stranger, 'GET', '/cases/000000/person')).text);
});

test('a wrong identity code or a birth date to come is told at its field, with the rest kept', async () => {
  const { status, text } = await fill(anna, {
    identityCode: '010190-900A',
    birthDate: '1.1.2999',
    otherNames: 'Kutsumanimi',
    version: '2',
  });
  expect(status).toBe(422);
  for (const shown of ['href="#identityCode"', 'href="#birthDate"', 'value="Kutsumanimi"'])
    expect(text).toContain(shown);
  expect((await get(anna)).body.person.version).toBe(2);
});

test('a lost update is refused with what stands; the form shows both and goes on from there', async () => {
  expect((await record(veikko, { firstNames: 'Linh', lastName: 'Veikon kirjaama', version: 2 })).status).toBe(200);
  const lost = await record(anna, { firstNames: 'Linh', lastName: 'Annan kirjaama', version: 2 });
  expect([lost.status, lost.body.error.code, lost.body.error.standing.lastName]).toEqual([
    409,
    'changed',
    'Veikon kirjaama',
  ]);
  const shown = await fill(anna, { lastName: 'Annan kirjaama', version: '2' });
  expect(shown.status).toBe(409);
  for (const text of ['Annan kirjaama', 'Veikon kirjaama', 'name="version" value="3"'])
    expect(shown.text).toContain(text);
  expect((await fill(anna, { lastName: 'Annan kirjaama', version: '3' })).status).toBe(303);
});

test('every earlier version is kept, closed, and only told of', async () => {
  const { body } = await get(anna);
  expect(body.earlier.map(({ version }: { version: number }) => version)).toEqual([3, 2, 1]);
  expect(JSON.stringify(body.earlier)).not.toContain('Veikon kirjaama');
  const { rows } = await world.owner.query<{ clear: string }>(
    `select string_agg(encode(sealed, 'escape'), '') as clear from (select sealed from app.person union all select sealed from app.person_version) s`,
  );
  for (const text of ['firstNames', 'Veikon kirjaama', '010190-900']) expect(rows[0]?.clear).not.toContain(text);
});

test('looking and recording are logged with the class of identity', async () => {
  const { rows } = await world.owner.query<{ kind: string; classes: string[] }>(
    `select distinct kind, classes from audit.entry where 'identity' = any (classes) order by kind`,
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['FormOpened', 'PersonRecorded', 'PersonViewed']);
});

test('the page speaks three languages', async () => {
  for (const [language, word] of [
    ['fi', 'Henkilötunnus'],
    ['sv', 'Personbeteckning'],
    ['en', 'Personal identity code'],
  ])
    expect((await world.page(anna, `/${language}/t/${caseId}/henkilo`)).text).toContain(word);
});
