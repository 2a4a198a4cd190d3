import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { sendMail } from '../../platform/mail/send-mail.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { ownPracticeEndpoints } from '../own-practice/index.ts';
import { practiceEndpoints, remindOfReviews } from '../practice/index.ts';
import { homeEndpoints } from './index.ts';

/** Who keeps a practice of the own organisation is reminded when its review is due. */
let world: SmallWorld;
let lead: Person;
let owner: Person;
const today = dayOf(new Date());
const typed = {
  ...{ problemFi: 'Luottamusta ei synny', titleFi: 'Kävelkää ensin', forWhomFi: 'Kaikille', saysFi: 'Näin teemme.' },
  ...{ stepsFi: 'Sopikaa reitti.', limitsFi: 'Talvella sisällä.', evidence: 'experience', themes: ['network'] },
  ...{ contact: '010 000 0000', reviewBy: addDays(today, 200), state: 'published' },
};

beforeAll(async () => {
  world = await smallWorld({
    endpoints: [...ownPracticeEndpoints, ...practiceEndpoints, ...homeEndpoints],
    mode: 'real',
  });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  lead = await world.worker(saarni, 'Liisa Vetäjä', ['worker', 'team-lead']);
  owner = await world.worker(saarni, 'Oona Omistaja');
});
afterAll(() => world.stop());

const post = (person: Person, path: string, body: object) => world.json(person, 'POST', `/practices${path}`, body);
const attention = async (person: Person) =>
  (await world.json(person, 'GET', '/work')).body.attention.map(({ kind, id }: { kind: string; id: string }) => [
    kind,
    id,
  ]);

test('an owner is reminded on the first page and by one mail when the review is due, and notes it; of a draft nobody is', async () => {
  const { key } = (await post(lead, '', { ...typed, ownerId: owner.id })).body;
  const draft = (await post(lead, '', { ...typed, ownerId: owner.id, state: 'draft' })).body.key;
  await world.owner.query(
    `insert into priv.credential (worker_id, email, password_hash) values ($1, 'oona@palvelu.example', 'x')`,
    [owner.id],
  );
  expect(await attention(owner)).toEqual([]);
  // The review falls due: no clock is asked but the database's own, so the day is moved there.
  await world.owner.query('update app.practice set review_on = current_date - 1 where key = any ($1)', [[key, draft]]);
  expect(await attention(owner)).toEqual([['practice-review', key]]);
  expect(await attention(lead)).toEqual([]);
  for (const [language, words] of [
    ['fi', 'Oman käytännön tarkistus'],
    ['sv', 'Granskning av ett eget arbetssätt'],
    ['en', 'Review of a practice'],
  ])
    expect((await world.page(owner, `/${language}/tyo`)).text, language).toContain(words);
  const sent: string[] = [];
  const send = async (address: string) => void sent.push(address);
  for (const _ of [1, 2]) {
    await remindOfReviews.run(world.jobs);
    await sendMail(world.database.pools.mail, send);
  }
  expect(sent).toEqual(['oona@palvelu.example']);
  const review = { reviewBy: addDays(today, 100), version: 1 };
  expect((await post(owner, `/${key}/review`, review)).status).toBe(200);
  expect(await attention(owner)).toEqual([]);
});
