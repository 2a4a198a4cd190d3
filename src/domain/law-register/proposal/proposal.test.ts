import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type OneCase, oneCase } from '../../../../proofs/http/one-case.ts';
import type { Person } from '../../../../proofs/http/small-world.ts';
import { formToken } from '../../../platform/http/session.ts';
// Every text that draws from the register is loaded, as in the program.
import '../../../app.ts';
import { provisionOf } from '../../law/index.ts';
import { lawRegisterEndpoints } from '../index.ts';
import { mostWaiting } from './proposal.ts';

let world: OneCase;
let keeper: Person;
beforeAll(async () => {
  world = await oneCase({ endpoints: lawRegisterEndpoints });
  keeper = await world.worker(await world.organisation('Ylläpito', 'research'), 'Oskari Niemi', ['system-admin']);
});
afterAll(() => world.stop());

const proposed = {
  wrong: 'Määräaika on vanhentunut.',
  should: 'Ilmoitus kirjataan viipymättä.',
  readWhere: 'Finlexistä tänään, laki sellaisena kuin 10/2026.',
};
const key = 'etl-3-11';
const shelter = 'Turvakoti Majakka';
const json = (person: Person | undefined, method: 'GET' | 'POST', path: string, body?: object) =>
  world.json(person, method, `/law${path}`, body);
const propose = (person: Person, said: object = {}, of = key) =>
  json(person, 'POST', `/${of}/propose`, { ...proposed, language: 'fi', version: 1, ...said });
const list = async (person: Person) => (await json(person, 'GET', '/proposals')).body;
const page = (person: Person, path: string, language = 'fi') => world.page(person, `/${language}/lakirekisteri${path}`);
const send = (person: Person, path: string, fields: Record<string, string>) =>
  world.send(person, `/fi/lakirekisteri${path}`, {
    csrf: formToken(world.faces.formSecret, person.token),
    ...fields,
  });

test('a proposal waits for the administrators without whose it is, and nobody else but its proposer reads it', async () => {
  const made = await propose(world.minna);
  expect(made.status).toBe(200);
  const waiting = (await list(keeper)).waiting;
  expect(waiting).toEqual([
    {
      ...proposed,
      id: made.body.id,
      provision: key,
      gone: false,
      language: 'fi',
      proposedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      changedSince: false,
    },
  ]);
  expect(await list(world.minna)).toMatchObject({
    waiting: [],
    own: [{ ...proposed, state: 'waiting', answer: null }],
  });
  for (const other of [world.anna, world.veikko, world.stranger])
    expect(await list(other)).toEqual({
      waiting: [],
      more: false,
      own: [],
      due: { past: [], come: [] },
      allowed: expect.any(Array),
    });
  const seen = JSON.stringify(await list(keeper)) + (await page(keeper, '/ehdotukset')).text;
  for (const name of ['Minna', 'Länsirannikon', world.minna.id]) expect(seen).not.toContain(name);
  // The colleagues at the same organisation neither.
  const colleague = await world.worker(world.county, 'Kaija Kollega');
  expect((await list(colleague)).own).toEqual([]);
  expect((await json(undefined, 'GET', '/proposals')).status).toBe(401);
});

test('what was typed is closed in the database, and a name of a shelter or a number of a person is refused', async () => {
  const { rows } = await world.owner.query('select p::text as row from app.law_proposal p');
  expect(rows.length).toBeGreaterThan(0);
  for (const { row } of rows) {
    expect(row).not.toContain('vanhentunut');
    expect(Buffer.from(row).toString('latin1')).not.toContain('viipym');
  }
  const refused = await propose(world.anna, { wrong: 'Soitin numeroon 040 123 4567.' });
  expect([refused.status, refused.body.error.fields]).toEqual([
    422,
    [{ field: 'wrong', reason: 'looks-like-identity' }],
  ]);
  for (const field of ['wrong', 'should', 'readWhere']) {
    const { status, body } = await propose(world.anna, { [field]: ' ' });
    expect([status, body.error.fields], field).toEqual([422, [{ field, reason: 'required' }]]);
  }
  expect((await propose(world.anna, {}, 'rl-99')).status).toBe(404);
  expect((await list(world.anna)).own).toEqual([]);
});

test('a shelter is named by nobody, its own workers neither: nothing is masked in what the administrators read', async () => {
  const name = shelter;
  const own = await world.worker(await world.organisation(name, 'shelter'), 'Saara Salo');
  const before = (await list(keeper)).waiting.length;
  for (const person of [own, world.anna])
    for (const field of ['wrong', 'should', 'readWhere']) {
      const { status, body } = await propose(person, { [field]: `Näin lukee ohjeessa, ${name}n seinällä.` });
      expect([status, body.error.fields], field).toMatchObject([422, [{ field, reason: 'names-hidden' }]]);
    }
  expect((await list(keeper)).waiting.length).toBe(before);
  expect((await propose(own)).status).toBe(200);
});

test('an administrator takes one into a correction that begins with it; its proposer is told, and a second answer is refused', async () => {
  const { body } = await propose(world.anna);
  const form = (await page(keeper, `/${key}/korjaa?proposalId=${body.id}`)).text;
  expect(form).toContain('Ehdotus, josta korjaus lähtee');
  expect(form).toMatch(/<textarea[^>]*name="saysFi"[^>]*>\s*Ilmoitus kirjataan viipymättä\./);
  expect(form).toMatch(/<textarea[^>]*name="why"[^>]*>\s*Finlexistä tänään/);
  // Who proposes has read, not the administrator: the day of looking and the mark are not there yet.
  expect(/<input[^>]*name="lookedOn"[^>]*>/.exec(form)?.[0]).not.toMatch(/value="[^"]/);
  expect(form).not.toMatch(/<input[^>]*name="mark"[^>]*checked/);
  const kept = await send(keeper, `/${key}/korjaa?proposalId=${body.id}`, {
    ...{
      saysFi: proposed.should,
      saysSv: 'x',
      saysEn: 'y',
      why: proposed.readWhere,
      lookedOn: '',
      proposalId: body.id,
    },
    ...{ reading: 'consolidated', version: String(provisionOf(key).entries + 1) },
  });
  expect(kept.status).toBe(422);
  for (const [field, words] of [
    ['lookedOn', 'Täytä tämä kohta.'],
    ['mark', 'Valitse vaihtoehto.'],
  ])
    expect(kept.text, field).toMatch(new RegExp(`href="#${field}"[^<]*>[^<]*: ${words}`));
  // What it comes of is still there.
  expect(kept.text).toContain('Ehdotus, josta korjaus lähtee');
  expect(kept.text).toContain(`name="proposalId" value="${body.id}"`);
  // The form of another provision does not begin with it, and nobody but an administrator opens it.
  expect((await page(keeper, `/etl-7-12/korjaa?proposalId=${body.id}`)).status).toBe(404);
  expect((await page(world.minna, `/${key}/korjaa?proposalId=${body.id}`)).status).toBe(403);
  const row = provisionOf(key);
  const correction = {
    ...{ saysFi: proposed.should, saysSv: row.says.sv, saysEn: row.says.en },
    ...{ sections: row.sections.join(), amendedBy: row.amendedBy.join(), mark: row.mark, reading: row.version },
    ...{ readIn: row.language ?? '', asOf: row.asOf ?? '', lookedOn: '2026-11-01', why: proposed.readWhere },
    ...{ times: Object.values(row.limits).map(({ amount }) => amount) },
    ...{ timeUnits: Object.values(row.limits).map(({ unit }) => unit) },
    ...{ validFrom: row.validFrom ?? '', version: row.entries + 1, proposalId: body.id },
  };
  const other = await json(keeper, 'POST', '/etl-7-12/correct', { ...correction, version: 1 });
  expect(other.status).toBe(404);
  // It was said in one language: the others are corrected too, or said to stay.
  const inOne = await json(keeper, 'POST', `/${key}/correct`, correction);
  expect([inOne.status, inOne.body.error.fields]).toEqual([422, [{ field: 'othersStand', reason: 'some-languages' }]]);
  // What is answered is guarded as the proposal is, and told to nobody but its proposer.
  const answered = 'Sana korjattiin, aika on sama.';
  expect(form).toMatch(/<textarea[^>]*name="answer"/);
  for (const [answer, reason] of [
    ['Soita 040 123 4567.', 'looks-like-identity'],
    [`Kysy talosta ${shelter}.`, 'names-hidden'],
  ]) {
    const guarded = await json(keeper, 'POST', `/${key}/correct`, { ...correction, othersStand: true, answer });
    expect([guarded.status, guarded.body.error.fields]).toMatchObject([422, [{ field: 'answer', reason }]]);
  }
  const told = { ...correction, othersStand: true, answer: answered };
  const { status } = await json(keeper, 'POST', `/${key}/correct`, told);
  expect(status).toBe(200);
  const { rows: closedRows } = await world.owner.query('select answer from app.law_proposal where id = $1', [body.id]);
  expect(closedRows[0].answer.toString('latin1')).not.toContain('korjattiin');
  for (const other of [keeper, world.minna]) {
    const read = (await page(other, `/${key}`)).text + (await page(other, '/ehdotukset')).text;
    expect(read).not.toContain(answered);
  }
  const own = (await list(world.anna)).own;
  expect(provisionOf(key).says.fi).toBe(proposed.should);
  expect(own).toMatchObject([{ state: 'taken', answer: answered, changedSince: true }]);
  expect((await page(world.anna, `/${key}`)).text).toContain('johti korjaukseen');
  expect((await page(world.anna, '/ehdotukset')).text).toContain(answered);
  // Another administrator has both open still: it is told, and tells of no attempt.
  const late = { ...correction, saysFi: 'Toisen ylläpitäjän sanat.', othersStand: true };
  const tries = await Promise.all(['NotFound', 'Refused'].map(world.logged));
  const { status: second, body: said } = await json(keeper, 'POST', `/${key}/correct`, late);
  expect([second, said.error.code, said.error.reason]).toEqual([409, 'conflict', 'already answered']);
  const { status: closed } = await json(keeper, 'POST', `/proposals/${body.id}/close`, { reason: 'Myöhässä.' });
  expect(closed).toBe(409);
  expect((await page(keeper, `/ehdotukset/${body.id}/paata`)).status).toBe(409);
  const asForm = Object.entries(late).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one === true ? 'on' : String(one)]),
  );
  const csrf = formToken(world.faces.formSecret, keeper.token);
  const address = `/fi/lakirekisteri/${key}/korjaa?proposalId=${body.id}`;
  const shown = await world.send(keeper, address, [['csrf', csrf], ...asForm]);
  expect(shown.status).toBe(409);
  for (const words of ['Ehdotukseen on jo vastattu.', 'Toisen ylläpitäjän sanat.', proposed.should])
    expect(shown.text, words).toContain(words);
  // What was typed can be saved by itself, now that what stands has been shown.
  expect(shown.text).not.toContain('name="proposalId"');
  expect(shown.text).toContain(`name="version" value="${provisionOf(key).entries + 1}"`);
  expect((await page(keeper, `/${key}/korjaa?proposalId=${body.id}`)).text).toContain('Ehdotukseen on jo vastattu.');
  expect(await Promise.all(['NotFound', 'Refused'].map(world.logged))).toEqual(tries);
});

test('one is closed with a reason that its proposer reads, by the form as by the data', async () => {
  const { body } = await propose(world.veikko, { language: 'sv', should: 'Anmälan antecknas utan dröjsmål.' });
  expect((await json(world.veikko, 'POST', `/proposals/${body.id}/close`, { reason: 'Oma.' })).status).toBe(403);
  expect((await page(world.veikko, `/ehdotukset/${body.id}/paata`)).status).toBe(403);
  for (const language of ['fi', 'sv', 'en'])
    expect((await page(keeper, `/ehdotukset/${body.id}/paata`, language)).text, language).toContain(
      'Anmälan antecknas',
    );
  expect((await send(keeper, `/ehdotukset/${body.id}/paata`, { reason: '' })).text).toContain('Ehdottaja lukee sen');
  expect((await send(keeper, `/ehdotukset/${body.id}/paata`, { reason: 'Sana on sama laissa.' })).status).toBe(303);
  expect((await list(world.veikko)).own).toMatchObject([{ state: 'closed', answer: 'Sana on sama laissa.' }]);
  expect((await page(world.veikko, '/ehdotukset')).text).toContain('Sana on sama laissa.');
  expect((await list(keeper)).waiting.map(({ id }: { id: string }) => id)).not.toContain(body.id);
  expect((await json(keeper, 'POST', `/proposals/${world.nobody}/close`, { reason: 'Ei ole.' })).status).toBe(404);
});

test('the form proposes without JavaScript from every provision and keeps what was typed; the access log tells each', async () => {
  const before = await Promise.all(['LawProposed', 'LawProposalsViewed', 'LawProposalClosed'].map(world.logged));
  for (const language of ['fi', 'sv', 'en'])
    for (const to of ['/ul-53', '/ul-53/ehdota', '/ehdotukset'])
      expect((await page(world.jari, to, language)).status, `${language} ${to}`).toBe(200);
  expect((await page(world.jari, '/ul-53')).text).toContain('/fi/lakirekisteri/ul-53/ehdota');
  const fields = { ...proposed, language: 'fi', version: '1' };
  const wrong = await send(world.jari, '/ul-53/ehdota', { ...fields, readWhere: '' });
  expect([wrong.status, wrong.text.includes(proposed.wrong)]).toEqual([422, true]);
  expect(wrong.text).toMatch(
    /href="#readWhere"[^<]*>[^<]*Kirjoita sanoin tai säädöksen numerona, mistä se on luettu\./,
  );
  const done = await send(world.jari, '/ul-53/ehdota', fields);
  expect([done.status, done.headers.get('location')]).toEqual([303, '/fi/lakirekisteri/ul-53#ehdotukset']);
  expect((await page(world.jari, '/ul-53')).text).toContain('odottaa ylläpitäjää');
  const after = await Promise.all(['LawProposed', 'LawProposalsViewed', 'LawProposalClosed'].map(world.logged));
  expect(after[0]! - before[0]!).toBe(1);
  expect(after[1]! - before[1]!).toBe(3);
  expect(before[2]).toBe(1);
});

test('no more than so many of one proposer wait at once', async () => {
  for (let n = 0; n < mostWaiting; n += 1) expect((await propose(world.stranger)).status).toBe(200);
  const { status, body } = await propose(world.stranger);
  expect([status, body.error.fields]).toEqual([422, [{ field: 'wrong', reason: 'many-waiting' }]]);
  // The database counts by itself.
  await expect(
    world.act(world.stranger, `select act.propose_law(gen_random_uuid(), 'ul-53', 0, 'fi', '\\x00')`, []),
  ).rejects.toThrow();
});

test('an answer that comes while its proposer looks at another is shown with it, and not taken off the first page untold', async () => {
  const [first, second] = [await propose(world.minna), await propose(world.minna)];
  const close = ({ body }: typeof first, reason: string) =>
    json(keeper, 'POST', `/proposals/${body.id}/close`, { reason });
  expect((await close(first, 'Sana on sama laissa.')).status).toBe(200);
  // The second one is closed between the reading of the list and the note that it was read.
  const original = pg.Client.prototype.query as (...words: unknown[]) => Promise<unknown>;
  let isBetween = true;
  const between = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(async function (
    this: pg.Client,
    ...words: unknown[]
  ) {
    if (isBetween && JSON.stringify(words[0]).includes('see_law_answers')) {
      isBetween = false;
      expect((await close(second, 'Tämäkin on sama.')).status).toBe(200);
    }
    return original.apply(this, words);
  } as never);
  const { own } = await list(world.minna);
  between.mockRestore();
  expect(isBetween).toBe(false);
  expect(own.find(({ id }: { id: string }) => id === second.body.id)).toMatchObject({ answer: 'Tämäkin on sama.' });
});
