import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
// Every text that draws from the register is loaded, as in the program.
import '../../app.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { printOf, provisionOf } from '../law/index.ts';
import { lawRegisterEndpoints } from '../law-register/index.ts';
import { homeEndpoints } from './index.ts';

/** An administrator reads on the first page, in one row, what waits in the register of the law. */
let world: SmallWorld;
let keeper: Person;
let worker: Person;
const today = dayOf(new Date());

beforeAll(async () => {
  world = await smallWorld({ endpoints: [...lawRegisterEndpoints, ...homeEndpoints], mode: 'real' });
  keeper = await world.worker(await world.organisation('Ylläpito', 'research'), 'Yrjö Ylläpitäjä', ['system-admin']);
  worker = await world.worker(await world.organisation('Saarni ry', 'victim-support'), 'Tuija Työntekijä');
});
afterAll(() => world.stop());

const waits = async (person: Person) =>
  (await world.json(person, 'GET', '/work')).body.attention.filter(
    ({ kind }: { kind: string }) => kind === 'law-waits',
  );
const writes = (key: string, act: 'corrected' | 'checked', said: object) =>
  world.act(keeper, 'select act.write_law($1)', [
    JSON.stringify([{ kind: 'provision', key, seen: provisionOf(key as 'ul-53').entries, act, said, reason: 'x' }]),
  ]);
const check = (key: string, checkedOn: string) =>
  world.json(keeper, 'POST', `/law/${key}/check`, {
    ...{ by: 'Elina Vuori', checkedOn, what: 'Laki', version: provisionOf(key as 'ul-53').entries + 1 },
  });

test('a proposal, a check that holds no more and a change whose day has come are one row, which leads to all of them', async () => {
  // As shipped one change to come has had its day: the passing of HE 90/2025 was seen by nobody, and somebody is to look.
  const shipped = '2026-06-12';
  expect(await waits(keeper)).toMatchObject([{ day: shipped, waits: { proposals: 0, past: 0, come: 1 } }]);
  const said = { wrong: 'Sana.', should: 'Toinen sana.', readWhere: 'Laista.', language: 'fi', version: 1 };
  expect((await world.json(worker, 'POST', '/law/ul-53/propose', said)).status).toBe(200);
  expect(await waits(keeper)).toMatchObject([{ day: shipped, waits: { proposals: 1, past: 0, come: 1 } }]);
  // A change to come whose day is tomorrow waits for nobody yet; that of yesterday does.
  const coming = { paper: 'HE 1/2026', stage: 'passed', says: { fi: 'Muuttuu.', sv: 'Ändras.', en: 'Changes.' } };
  const seen = { ...coming, seenOn: addDays(today, -9) };
  await writes('ul-52b', 'corrected', { pending: [{ ...seen, comesOn: addDays(today, 1) }] });
  expect(await waits(keeper)).toMatchObject([{ waits: { come: 1 } }]);
  await writes('ul-52b', 'corrected', { pending: [{ ...seen, comesOn: addDays(today, -1) }] });
  expect(await waits(keeper)).toMatchObject([{ day: shipped, waits: { come: 2 } }]);
  // A check that a correction has ended, until somebody checks anew; and one that is long ago.
  expect((await check('ul-54', today)).status).toBe(200);
  expect(await waits(keeper)).toMatchObject([{ waits: { past: 0 } }]);
  await writes('ul-54', 'corrected', { asOf: '2026-10' });
  expect(await waits(keeper)).toMatchObject([{ waits: { past: 1 } }]);
  const long = { by: 'Elina Vuori', on: addDays(today, -366), print: printOf(provisionOf('vtj-36')) };
  await writes('vtj-36', 'checked', long);
  expect(await waits(keeper)).toMatchObject([{ waits: { proposals: 1, past: 2, come: 2 } }]);
  for (const language of ['fi', 'sv', 'en']) {
    expect((await world.page(keeper, `/${language}/tyo`)).text).toContain(`/${language}/lakirekisteri/ehdotukset`);
    const { text } = await world.page(keeper, `/${language}/lakirekisteri/ehdotukset`);
    for (const to of ['ul-53/korjaa?proposalId=', 'ul-52b/korjaa"', 'ul-54/tarkista"', 'vtj-36/tarkista"'])
      expect(text, `${language} ${to}`).toContain(`/${language}/lakirekisteri/${to}`);
  }
  expect((await world.json(keeper, 'GET', '/law/proposals')).body.due.past).toMatchObject([
    { key: 'ul-54', why: 'changed' },
    { key: 'vtj-36', why: 'old' },
  ]);
  expect((await check('ul-54', today)).status).toBe(200);
  expect(await waits(keeper)).toMatchObject([{ waits: { past: 1 } }]);
});

test('a proposal about a provision that a later release does not have is shown by its key and can be closed', async () => {
  const author = await world.worker(worker.organisation, 'Aino Aikainen');
  const said = {
    wrong: 'Pykälä on kumottu.',
    should: 'Poistakaa rivi.',
    readWhere: 'Laista.',
    language: 'fi',
    version: 1,
  };
  const { body } = await world.json(author, 'POST', '/law/ul-53/propose', said);
  await world.owner.query(`update app.law_proposal set provision = 'old-9' where id = $1`, [body.id]);
  const proposals = async () => (await waits(keeper))[0]?.waits.proposals ?? 0;
  const before = await proposals();
  const listed = (await world.json(keeper, 'GET', '/law/proposals')).body.waiting;
  expect(listed).toHaveLength(before);
  expect(listed).toContainEqual(expect.objectContaining({ id: body.id, provision: 'old-9', gone: true }));
  for (const language of ['fi', 'sv', 'en'])
    for (const to of ['ehdotukset', `ehdotukset/${body.id}/paata`]) {
      const { status, text } = await world.page(keeper, `/${language}/lakirekisteri/${to}`);
      expect([status, text.includes('old-9'), text.includes('Poistakaa rivi.')], `${language} ${to}`).toEqual([
        200,
        true,
        true,
      ]);
      // Nothing leads to a page that is not there, nor into a correction of nothing.
      expect(text).not.toContain('lakirekisteri/old-9');
    }
  // Its proposer reads it too, before and after.
  const own = async () => (await world.json(author, 'GET', '/law/proposals')).body.own;
  expect(await own()).toMatchObject([{ provision: 'old-9', gone: true, state: 'waiting' }]);
  const closed = await world.json(keeper, 'POST', `/law/proposals/${body.id}/close`, { reason: 'Rivi on jo poissa.' });
  expect(closed.status).toBe(200);
  expect(await proposals()).toBe(before - 1);
  expect(await own()).toMatchObject([{ state: 'closed', answer: 'Rivi on jo poissa.' }]);
  expect((await world.page(author, '/fi/lakirekisteri/ehdotukset')).text).toContain('old-9');
});

test('nobody else is told', async () => {
  expect(await waits(worker)).toEqual([]);
  const { body } = await world.json(worker, 'GET', '/law/proposals');
  expect([body.waiting, body.due]).toEqual([[], { past: [], come: [] }]);
  expect(body.own).toHaveLength(1);
});

test('who proposed is told in one row that it was answered, until they look at the list or at the provision; nobody else is', async () => {
  const answeredRows = async (person: Person) =>
    (await world.json(person, 'GET', '/work')).body.attention.filter(
      ({ kind }: { kind: string }) => kind === 'law-answered',
    );
  const colleague = await world.worker(worker.organisation, 'Kaija Kollega');
  const other = await world.worker(worker.organisation, 'Tiina Toinen');
  const said = { wrong: 'Sana.', should: 'Toinen sana.', readWhere: 'Laista.', language: 'fi', version: 1 };
  const propose = async (person: Person, key: string): Promise<string> =>
    (await world.json(person, 'POST', `/law/${key}/propose`, said)).body.id;
  const close = async (id: string) =>
    expect((await world.json(keeper, 'POST', `/law/proposals/${id}/close`, { reason: 'On jo näin.' })).status).toBe(
      200,
    );
  const ids = [await propose(other, 'etl-7-12'), await propose(other, 'ul-54'), await propose(other, 'vtj-36')];
  // One that waits is no news, and to look at it before it is answered takes nothing away.
  await world.json(other, 'GET', '/law/proposals');
  expect(await answeredRows(other)).toEqual([]);
  await close(ids[0]!);
  await close(ids[1]!);
  expect(await answeredRows(other)).toMatchObject([{ day: today, id: null, caseId: null }]);
  for (const language of ['fi', 'sv', 'en'])
    expect((await world.page(other, `/${language}/tyo`)).text).toContain(`/${language}/lakirekisteri/ehdotukset`);
  for (const person of [keeper, worker, colleague]) expect(await answeredRows(person)).toEqual([]);
  // Others look, at all of it: it stays. The page of one of the two provisions leaves the other one.
  for (const person of [keeper, colleague]) {
    await world.json(person, 'GET', '/law/proposals');
    await world.json(person, 'GET', '/law/etl-7-12');
  }
  await world.json(other, 'GET', '/law/etl-7-12');
  expect(await answeredRows(other)).toHaveLength(1);
  await world.json(other, 'GET', '/law/ul-54');
  expect(await answeredRows(other)).toEqual([]);
  await close(ids[2]!);
  expect(await answeredRows(other)).toHaveLength(1);
  expect((await world.page(other, '/fi/lakirekisteri/ehdotukset')).text).toContain('On jo näin.');
  expect(await answeredRows(other)).toEqual([]);
});

test('what only the next program knows is left to that: the first page opens without it', async () => {
  const said = { wrong: 'Sana.', should: 'Muu sana.', readWhere: 'Laista.', language: 'fi', version: 1 };
  const { body } = await world.json(worker, 'POST', '/law/rl-25-3-1/propose', said);
  await world.json(keeper, 'POST', `/law/proposals/${body.id}/close`, { reason: 'Sama sana.' });
  const kinds = async () =>
    (await world.json(worker, 'GET', '/work')).body.attention.map(({ kind }: { kind: string }) => kind);
  expect(await kinds()).toContain('law-answered');
  const { rows } = await world.owner.query(`select pg_get_functiondef('look.attention()'::regprocedure) as text`);
  await world.owner.query(rows[0].text.replace(`'law-answered'`, `'of-tomorrow'`));
  expect(await kinds()).not.toContain('of-tomorrow');
  expect((await world.page(worker, '/fi/tyo')).status).toBe(200);
  await world.owner.query(rows[0].text);
  expect(await kinds()).toContain('law-answered');
});
