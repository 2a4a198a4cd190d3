import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { formToken } from '../../platform/http/session.ts';
import { personEndpoints } from '../person/index.ts';
import { tellingEndpoints } from '../telling/index.ts';
import { processEndpoints } from './index.ts';

let world: OneCase;
let course: string;
beforeAll(async () => {
  world = await oneCase({ endpoints: [...processEndpoints, ...tellingEndpoints, ...personEndpoints] });
  course = (await world.of(world.anna, 'POST', '/processes', { kind: 'criminal' })).body.id;
});
afterAll(() => world.stop());

const step = { code: 'report-made', state: 'done', source: 'told-by-authority' };
const offence = { code: 'pandering', saidBy: 'police' };
const telling = {
  ...{ register: 'coordination', topic: 'work', heardBy: 'support', form: 'conversation' },
  ...{ heldAt: 'own-records', partial: 'partial' },
};
/** Each place outside the account where a time is typed as it was told: where it is recorded, where it is corrected. */
const places: readonly [string, () => string, object, string, readonly string[]][] = [
  ['a step', () => `/processes/${course}/steps`, step, '/process-steps', ['code']],
  ['a name of the offence', () => `/processes/${course}/offences`, offence, '/process-offences', []],
  ['a telling', () => '/tellings', telling, '/tellings', ['register']],
];
const ways = ['14-vuotiaana', 'som 14-åring', 'at 14'];
const unknown = [{ field: 'when', reason: 'age-unknown' }];
const kept = async (id: string): Promise<string | undefined> => {
  const { rows } = await world.owner.query<{ when_edtf: string }>(
    `select when_edtf from app.process_step where id = $1 union all select when_edtf from app.process_offence where id = $1
     union all select when_edtf from app.telling where id = $1`,
    [id],
  );
  return rows[0]?.when_edtf;
};

test.each(places)(
  '%s told by an age is refused where no birth is recorded, in words that say what to do',
  async (...of) => {
    const [, path, said] = of;
    for (const when of ways) {
      const answer = await world.of(world.anna, 'POST', path(), { ...said, when });
      expect([answer.status, answer.body.error.fields]).toEqual([422, unknown]);
    }
  },
);

test.each([
  ['fi', 'Kirjoita vuosi tai vuodet'],
  ['sv', 'Skriv året eller åren'],
  ['en', 'Write the year or years'],
])('the form keeps the words and says what to do, in %s', async (language, words) => {
  const page = await world.send(world.anna, `/${language}/t/${world.caseId}/prosessi/${course}/vaihe`, {
    csrf: formToken(world.faces.formSecret, world.anna.token),
    ...step,
    when: '14-vuotiaana',
  });
  expect(page.text).toContain(words);
  expect(page.text).toContain('value="14-vuotiaana"');
});

test('the day of birth is recorded', async () => {
  expect((await world.of(world.anna, 'POST', '/person', { birthDate: '17.6.2002' })).status).toBe(200);
});

test.each(places)('%s told by an age is kept as two years of the calendar, recorded and corrected', async (...of) => {
  const [, path, said, corrected, first] = of;
  for (const when of ways) {
    const made = await world.of(world.anna, 'POST', path(), { ...said, when });
    expect(made.status, made.text).toBe(200);
    // No day and no month of the birth goes along.
    expect(await kept(made.body.id)).toBe('[2016..2017]');
    if (made.body.whenEdtf) expect(made.body.whenEdtf).toBe('[2016..2017]');
    const rest = Object.fromEntries(Object.entries(said).filter(([name]) => !first.includes(name)));
    const next = { ...rest, when: '16-vuotiaana', version: 1, reason: 'kertoi tarkemmin' };
    const answer = await world.of(world.anna, 'POST', `${corrected}/${made.body.id}/correct`, next);
    expect(answer.status, answer.text).toBe(200);
    expect(await kept(made.body.id)).toBe('[2018..2019]');
  }
});

test('who does not read when the person was born is told the same as where nothing is recorded', async () => {
  const own = (await world.of(world.minna, 'POST', '/processes', { kind: 'criminal' })).body.id;
  const said = { ...step, when: '14-vuotiaana' };
  const answer = await world.of(world.minna, 'POST', `/processes/${own}/steps`, said);
  expect([answer.status, answer.body.error.fields]).toEqual([422, unknown]);
});

test('identity is opened for an age alone, and the log says so', async () => {
  const opened = async () =>
    (await world.owner.query(`select from audit.entry where 'identity' = any (classes)`)).rowCount;
  const before = await opened();
  const say = (when: string) => world.of(world.anna, 'POST', `/processes/${course}/steps`, { ...step, when });
  expect((await say('2019')).status).toBe(200);
  expect(await opened()).toBe(before);
  expect((await say('14-vuotiaana')).status).toBe(200);
  expect(await opened()).toBe((before ?? 0) + 1);
});
