import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { sendMail } from '../../platform/mail/send-mail.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { helplineEndpoints, remindOwners } from '../helpline/index.ts';
import { homeEndpoints } from './index.ts';

/** Who keeps a number to call for help is reminded when its check is due. */
let world: SmallWorld;
let keeper: Person;
let owner: Person;
let worker: Person;
let stranger: Person;
const today = dayOf(new Date());

beforeAll(async () => {
  world = await smallWorld({ endpoints: [...helplineEndpoints, ...homeEndpoints], mode: 'real' });
  const upkeep = await world.organisation('Ylläpito', 'research');
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  keeper = await world.worker(upkeep, 'Yrjö Ylläpitäjä', ['system-admin']);
  owner = await world.worker(upkeep, 'Oona Omistaja');
  worker = await world.worker(upkeep, 'Tuija Työntekijä');
  stranger = await world.worker(saarni, 'Veera Vieras');
});
afterAll(() => world.stop());

const line = {
  ...{ nameFi: 'Nollalinja', nameSv: 'Nollinjen', nameEn: 'Nollalinja' },
  ...{ aboutFi: 'Kun tarvitset tukea.', aboutSv: 'När du behöver stöd.', aboutEn: 'When you need support.' },
  ...{
    numbers: '080 005 005',
    opening: 'always',
    onHolidays: 'as-usual',
    nameless: 'yes',
    cost: 'free',
    source: 'nollalinja.example',
  },
  ...{ checkedOn: today, checkBy: addDays(today, 30) },
};
const post = (person: Person, path: string, body: object) => world.json(person, 'POST', `/helplines${path}`, body);
const stands = async (key: string) =>
  (await world.json(worker, 'GET', '/helplines')).body.lines.find((each: { key: string }) => each.key === key);
const attention = async (person: Person) =>
  (await world.json(person, 'GET', '/work')).body.attention.map(({ kind, id }: { kind: string; id: string }) => [
    kind,
    id,
  ]);

test('an owner is a colleague; she is reminded on the first page and by one mail when the check is due, and notes it herself', async () => {
  const name = (ownerId: string, version: number) => post(keeper, '/nollalinja/change', { ...line, ownerId, version });
  expect((await name(stranger.id, 1)).status).toBe(404);
  expect((await name(owner.id, 1)).status).toBe(200);
  await world.owner.query(
    `insert into priv.credential (worker_id, email, password_hash) values ($1, 'oona@palvelu.example', 'x')`,
    [owner.id],
  );
  expect(await attention(owner)).toEqual([]);
  await remindOwners.run(world.jobs);
  // The check falls due: no clock is asked but the database's own, so the day is moved there.
  await world.owner.query(
    `update app.helpline set checked_on = checked_on - 60, next_check_on = next_check_on - 60 where key = 'nollalinja'`,
  );
  expect(await attention(owner)).toEqual([['helpline-check', 'nollalinja']]);
  expect((await attention(worker)).length).toBe(0);
  const sent: string[] = [];
  const send = async (address: string) => void sent.push(address);
  for (const _ of [1, 2]) {
    await remindOwners.run(world.jobs);
    await sendMail(world.database.pools.mail, send);
  }
  expect(sent).toEqual(['oona@palvelu.example']);
  expect((await world.page(owner, '/fi/auttavat-puhelimet/nollalinja/tarkista')).status).toBe(200);
  expect((await world.page(worker, '/fi/auttavat-puhelimet/nollalinja/tarkista')).status).toBe(403);
  const check = { checkedOn: today, checkBy: addDays(today, 90), version: 2, rung: true };
  expect((await post(owner, '/nollalinja/check', check)).status).toBe(200);
  expect(await stands('nollalinja')).toMatchObject({ rungBy: 'Oona Omistaja', owner: 'Oona Omistaja', version: 3 });
  expect(await attention(owner)).toEqual([]);
  // She keeps the check and nothing else.
  expect((await post(owner, '/nollalinja/change', { ...line, version: 3 })).status).toBe(403);
  await world.act(owner, 'select act.put_helpline($1, 3)', [
    JSON.stringify({
      key: 'nollalinja',
      numbers: ['0600 000'],
      source: '',
      checked_on: today,
      next_check_on: addDays(today, 91),
    }),
  ]);
  expect(await stands('nollalinja')).toMatchObject({ numbers: ['080 005 005'], version: 4, rungOn: null });
});

test('an administrator is told that a line has nobody who is reminded', async () => {
  expect(await attention(keeper)).toContainEqual(['helplines-unkept', null]);
  const { rows } = await world.owner.query(`select distinct key from app.helpline where key = 'nollalinja'`);
  expect(rows).toHaveLength(1);
});

test('a day of another year is said with its year, and nobody is said to have checked what was looked at', async () => {
  const last = Number(today.slice(0, 4)) - 1;
  expect((await post(keeper, '/riku/change', { ...line, version: 1 })).status).toBe(200);
  await world.owner.query(`update app.helpline set checked_on = $1 where key = 'riku'`, [`${last}-12-20`]);
  for (const [language, words] of [
    ['fi', `Lähde katsottu 20.12.${last}. Kukaan ei saa muistutusta`],
    ['sv', `Källan sedd 20.12.${last}. Ingen får en påminnelse`],
    ['en', `Source looked at 20 Dec ${last}. Nobody is reminded`],
  ])
    expect((await world.page(keeper, `/${language}/tyo`)).text, language).toContain(words);
});

test('an owner of another organisation is told to nobody by an id, and stays when the line is corrected', async () => {
  const elsewhere = await world.worker(await world.organisation('Muu ylläpito', 'research'), 'Mikko Muu', [
    'system-admin',
  ]);
  const { version } = await stands('nollalinja');
  expect((await post(keeper, '/nollalinja/change', { ...line, ownerId: owner.id, version })).status).toBe(200);
  expect(await stands('nollalinja')).toMatchObject({
    owner: 'Oona Omistaja',
    ownerId: owner.id,
    ownerElsewhere: false,
  });
  const all = JSON.stringify((await world.json(elsewhere, 'GET', '/helplines')).body.lines);
  expect(all).not.toContain(owner.id);
  const [told] = JSON.parse(all).filter(({ key }: { key: string }) => key === 'nollalinja');
  expect(told).toMatchObject({ owner: null, ownerId: null, ownerElsewhere: true });
  expect(Object.keys(told)).not.toContain('rungById');
  const form = (await world.page(elsewhere, '/fi/auttavat-puhelimet/nollalinja/korjaa')).text;
  expect(form).not.toContain(owner.id);
  expect(form).toMatch(/<option[^>]*value="same"[^>]*selected/);
  const next = { ...line, nameFi: 'Nollalinja 24', ownerId: 'same', version: version + 1 };
  expect((await post(elsewhere, '/nollalinja/change', next)).status).toBe(200);
  expect(await stands('nollalinja')).toMatchObject({
    owner: 'Oona Omistaja',
    words: { fi: { name: 'Nollalinja 24' } },
  });
});
