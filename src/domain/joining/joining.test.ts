import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { facts, type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { endpoints } from '../../endpoints.ts';
import { formToken } from '../../platform/http/session.ts';

let world: NetworkWorld;
/** Anna leads Koivu at Saarni, Minna another case of the same person at the county: a new pair for each test. */
let [koivu, kanerva] = ['', ''];
let [anna, minna]: Person[] = [];
let [consentHere, consentThere] = ['', ''];

const on = (person: Person, caseId: string, method: 'GET' | 'POST', to: string, body?: unknown) =>
  world.json(person, method, `/cases/${caseId}${to}`, body);
const consent = async (person: Person, caseId: string, toId: string, more: Record<string, unknown> = {}) =>
  (await world.done(on(person, caseId, 'POST', '/consents', { toIds: [toId], classes: ['contact'], ...facts(more) })))
    .id as string;

beforeAll(async () => {
  world = await networkWorld(endpoints);
});
afterAll(() => world.stop());

beforeEach(async () => {
  anna = await world.worker(world.saarni.id, 'Anna Kallio');
  minna = await world.worker(world.county.id, 'Minna Ranta');
  const open = async (person: Person, codeWord: string, backupId: string) =>
    (await world.done(world.json(person, 'POST', '/cases', { codeWord, backupId }))).id as string;
  koivu = await open(anna, 'Koivu', world.veikko.id);
  kanerva = await open(minna, 'Kanerva', world.county.backup.id);
  consentHere = await consent(anna, koivu, world.county.id);
  consentThere = await consent(minna, kanerva, world.saarni.id);
});

const offer = (person = anna!, toId = world.county.id, herWish = true) =>
  on(person, koivu, 'POST', '/join-offers', { toId, herWish });
const type = (code: string, person = minna!, more: Record<string, unknown> = {}) =>
  on(person, kanerva, 'POST', '/joins', { fromId: world.saarni.id, code, herWish: true, ...more });
const joined = async () => world.done(type((await world.done(offer())).code));
const joinsOf = async (person: Person, caseId: string) => (await on(person, caseId, 'GET', '/network')).body.joining;

test('two leads join their cases by a code; both code words live on, each case tells of the other, and no room is opened', async () => {
  const { status, body } = await offer();
  expect(status).toBe(200);
  expect(body.code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  // Nobody of the other side sees anything before the code is typed.
  expect((await on(minna!, kanerva, 'GET', '/network')).text).not.toContain(koivu);
  const answer = await type(body.code.toLowerCase().replaceAll('-', ' '));
  expect(answer.body.join).toMatchObject({ otherId: koivu, otherWord: 'Koivu', ended: null });
  expect((await joinsOf(anna!, koivu)).joins).toMatchObject([{ otherId: kanerva, otherWord: 'Kanerva' }]);
  expect((await joinsOf(minna!, koivu)).joins).toMatchObject([{ otherId: kanerva }]);
  expect((await joinsOf(anna!, kanerva)).joins).toMatchObject([{ otherId: koivu }]);
  const parts = (await on(minna!, koivu, 'GET', '/network')).body.parts;
  expect(
    parts.map((part: { organisation: string; lead: boolean; workers: { name: string; standing: string }[] }) => [
      part.organisation,
      part.lead,
      part.workers.map(({ name, standing }) => `${name} ${standing}`).sort(),
    ]),
  ).toEqual([
    ['Saarni ry', true, ['Anna Kallio lead', 'Veikko Salo backup']],
    ['Länsirannikon hyvinvointialue', false, ['Minna Ranta lead', 'Pekka Ranta backup']],
  ]);
  // What she had consented to before stands as it was, and nothing beside it.
  const { rows } = await world.owner.query(
    'select distinct class, basis, consent_id from priv."grant" where case_id = any ($1)',
    [[koivu, kanerva]],
  );
  expect(rows.map((row) => [row.class, row.basis])).toEqual([
    ['contact', 'consent'],
    ['contact', 'consent'],
  ]);
  expect((await on(anna!, koivu, 'GET', '')).body.head.codeWord).toBe('Koivu');
  expect((await on(minna!, kanerva, 'GET', '')).body.head.codeWord).toBe('Kanerva');
});

test('an acting lead who has left comes back by a join of her own for no class that she was not named for there', async () => {
  const invited = await world.done(
    on(anna!, koivu, 'POST', `/consents/${consentHere}/invitations`, {
      toId: world.county.id,
      purpose: 'Apua asumiseen',
      urgency: 'week',
    }),
  );
  const [lead, backup] = [world.county.lead, minna!];
  await world.done(
    world.json(world.county.intake, 'POST', `/intake/${invited.id}/accept`, { leadId: lead.id, backupId: backup.id }),
  );
  const name = (workerId: string, classes: readonly string[]) =>
    on(lead, koivu, 'POST', '/members', { workerId, standing: 'lead', classes });
  await world.done(name(backup.id, ['case', 'coordination']));
  await world.done(on(minna!, koivu, 'POST', '/leave', { sure: true }));
  consentHere = await consent(anna!, koivu, world.county.id);
  await joined();
  const { body } = await on(minna!, koivu, 'GET', '/network');
  const own = body.team.find(({ workerId }: { workerId: string }) => workerId === minna!.id);
  expect([own.standing, own.classes.toSorted()]).toEqual(['lead', ['case', 'coordination']]);
});

test('who is named on one of the two reads nothing of the other', async () => {
  await world.done(
    on(anna!, koivu, 'POST', '/members', {
      workerId: world.member.id,
      standing: 'member',
      classes: ['case', 'coordination'],
    }),
  );
  await joined();
  const network = await on(world.member, koivu, 'GET', '/network');
  expect([network.status, network.body.joining.joins, network.text.includes('Kanerva')]).toEqual([200, [], false]);
  expect((await on(world.member, koivu, 'GET', '')).text).not.toContain('Kanerva');
  expect((await on(world.member, kanerva, 'GET', '')).status).toBe(404);
});

test('whatever is wrong with a code, the answer is one, and nothing comes of it', async () => {
  const { code } = (await offer()).body;
  const wrong = await type('AAAA-BBBB-CCCC');
  expect([wrong.status, wrong.body.error]).toMatchObject([422, { code: 'invalid', reason: 'code' }]);
  const same = async (answer: ReturnType<typeof type>) => expect((await answer).text).toBe(wrong.text);
  // Made for the county, typed by counsel on a case of its own.
  const leo = await world.worker(world.counsel.id, 'Leo Halla');
  const other = (
    await world.done(world.json(leo, 'POST', '/cases', { codeWord: 'Halla', backupId: world.counsel.backup.id }))
  ).id;
  await consent(leo, other, world.saarni.id);
  await same(on(leo, other, 'POST', '/joins', { fromId: world.saarni.id, code, herWish: true }));
  // Her consent at the other end has ended.
  await world.done(on(anna!, koivu, 'POST', `/consents/${consentHere}/withdraw`));
  await same(type(code));
  expect((await joinsOf(minna!, kanerva)).joins).toEqual([]);
  expect((await on(minna!, koivu, 'GET', '/network')).status).toBe(404);
});

test('a code is used once, a withdrawn one never, and one for a closed case neither', async () => {
  const first = (await offer()).body;
  expect((await on(anna!, koivu, 'POST', `/join-offers/${first.id}/withdraw`)).body.state).toBe('withdrawn');
  const answers = [await type(first.code)];
  const second = (await offer()).body;
  await world.done(on(anna!, koivu, 'POST', '/close', { version: 1 }));
  answers.push(await type(second.code));
  expect(answers.map(({ status, body }) => [status, body.error.reason])).toEqual(Array(2).fill([422, 'code']));
});

test('a code tells nothing of a bar on the other case: who is barred there joins and is opened nothing', async () => {
  const { code } = (await offer()).body;
  await world.done(on(anna!, koivu, 'POST', '/bars', { organisationId: world.county.id, reason: 'other' }));
  expect((await type(code)).status).toBe(200);
  expect((await joinsOf(minna!, kanerva)).joins).toEqual([]);
});

test('nor of one on the backup at the other end: she comes along as shown, is opened nothing, and nobody there sees why', async () => {
  const { code } = (await offer()).body;
  const bar = await world.done(
    on(anna!, koivu, 'POST', '/bars', { workerId: world.veikko.id, reason: 'close-relation' }),
  );
  const again = { workerId: world.veikko.id, standing: 'backup', classes: ['case', 'contact'] };
  await world.done(on(anna!, koivu, 'POST', '/members', again));
  expect((await type(code)).status).toBe(200);
  const team = (await on(anna!, kanerva, 'GET', '/network')).body.team.map(
    ({ workerId }: { workerId: string }) => workerId,
  );
  expect(team.toSorted()).toEqual([anna!.id, world.veikko.id].toSorted());
  expect((await on(world.veikko, kanerva, 'GET', '/network')).status).toBe(404);
  expect((await on(minna!, kanerva, 'GET', '/bars')).body.bars).toEqual([]);
  // Lifted at home by both, it is lifted here.
  await world.done(on(anna!, koivu, 'POST', `/bars/${bar.id}/lift`));
  expect((await world.done(on(world.helmi, koivu, 'POST', `/bars/${bar.id}/lift`))).state).toBe('lifted');
  expect((await on(world.veikko, kanerva, 'GET', '/network')).status).toBe(200);
});

test('a used code is used, and the cases are not joined twice', async () => {
  const { code } = (await offer()).body;
  expect((await type(code)).status).toBe(200);
  expect((await type(code)).body.error.reason).toBe('code');
  expect((await type((await offer()).body.code)).body.error.reason).toBe('code');
});

test('what is wrong on one’s own side is said', async () => {
  expect((await offer(anna, world.county.id, false)).body.error.fields).toEqual([
    { field: 'herWish', reason: 'must-tick' },
  ]);
  expect((await offer(anna, world.counsel.id)).body.error.fields).toEqual([{ field: 'toId', reason: 'consent' }]);
  await world.done(offer());
  expect((await offer()).body.error).toMatchObject({ code: 'conflict', reason: 'already offered' });
  await world.done(on(minna!, kanerva, 'POST', `/consents/${consentThere}/withdraw`));
  expect((await type('AAAA-BBBB-CCCC')).body.error.fields).toEqual([{ field: 'fromId', reason: 'consent' }]);
});

test('a hidden organisation joins no cases: the way goes through who leads in the open', async () => {
  await consent(anna!, koivu, world.shelter.id);
  expect((await offer(anna, world.shelter.id)).body.error).toMatchObject({ code: 'invalid', reason: 'hidden' });
  const page = await world.send(anna!, `/fi/t/${koivu}/yhteys/koodi`, {
    csrf: formToken(world.faces.formSecret, anna!.token),
    toId: world.shelter.id,
    herWish: 'on',
  });
  expect([page.status, page.text.includes('Osuus on salattu')]).toEqual([422, true]);
});

test('only the lead of a case makes, takes back and types a code, and ends what came of it', async () => {
  for (const answer of [
    await offer(world.veikko),
    await type('AAAA-BBBB-CCCC', world.county.backup),
    await on(world.veikko, koivu, 'POST', `/join-offers/${world.nobody}/withdraw`),
    await on(world.veikko, koivu, 'POST', `/joins/${world.nobody}/end`, { reason: 'Syy' }),
  ])
    expect(answer.status).toBe(403);
  for (const answer of [
    await offer(minna),
    await on(anna!, koivu, 'POST', `/join-offers/${world.nobody}/withdraw`),
    await on(anna!, koivu, 'POST', `/joins/${world.nobody}/end`, { reason: 'Syy' }),
  ])
    expect(answer.status).toBe(404);
});

test('after five wrong codes the next is refused for a while, right or wrong, and is in the log', async () => {
  const { code } = (await offer()).body;
  for (let n = 0; n < 5; n += 1) expect((await type('AAAA-BBBB-CCCC')).status).toBe(422);
  const slowed = await type(code);
  expect([slowed.status, slowed.body.error.code]).toEqual([429, 'too-many-tries']);
  const page = await world.send(minna!, `/fi/t/${kanerva}/yhteys`, {
    csrf: formToken(world.faces.formSecret, minna!.token),
    fromId: world.saarni.id,
    code,
    herWish: 'on',
  });
  expect([page.status, page.text.includes('Odota hetki')]).toEqual([429, true]);
  const log = (await on(minna!, kanerva, 'GET', '/log')).body.entries;
  expect(log.map((item: { kind: string }) => item.kind)).toContain('Refused');
});

test('either lead ends it with a reason; the parts stay, both read the reason, and the other lead is told', async () => {
  const { id } = await joined();
  expect((await on(anna!, koivu, 'POST', `/joins/${id}/end`, { reason: '' })).body.error.fields).toEqual([
    { field: 'reason', reason: 'required' },
  ]);
  expect(
    (await on(minna!, kanerva, 'POST', `/joins/${id}/end`, { reason: 'Hän syntyi 010190-123X' })).body.error.fields,
  ).toEqual([{ field: 'reason', reason: 'looks-like-identity' }]);
  await world.done(on(minna!, kanerva, 'POST', `/joins/${id}/end`, { reason: 'Hän halusi pitää asiat erillään.' }));
  expect((await joinsOf(anna!, koivu)).joins).toMatchObject([
    { ended: { here: false, reason: 'Hän halusi pitää asiat erillään.' } },
  ]);
  expect((await joinsOf(minna!, kanerva)).joins).toMatchObject([{ ended: { here: true } }]);
  expect((await on(minna!, koivu, 'GET', '/network')).body.parts).toHaveLength(2);
  expect((await on(anna!, koivu, 'POST', `/joins/${id}/end`, { reason: 'Sama' })).body.error.reason).toBe(
    'no longer open',
  );
  const { attention } = (await world.json(anna!, 'GET', '/work')).body;
  expect(attention).toContainEqual(expect.objectContaining({ kind: 'join-ended', caseId: koivu }));
  // And joined anew by a new code.
  expect((await type((await offer()).body.code)).status).toBe(200);
});

test('her withdrawal at either end takes away that the cases know of each other', async () => {
  await joined();
  await world.done(on(anna!, koivu, 'POST', `/consents/${consentHere}/withdraw`));
  expect((await joinsOf(anna!, koivu)).joins).toEqual([]);
  expect((await joinsOf(minna!, kanerva)).joins).toEqual([]);
});

test('the giver of the code is told that it was used, and both organisations read in their logs who joined the cases', async () => {
  await joined();
  const { attention } = (await world.json(anna!, 'GET', '/work')).body;
  expect(attention).toContainEqual(expect.objectContaining({ kind: 'cases-joined', caseId: koivu }));
  for (const [person, caseId] of [
    [anna!, koivu],
    [minna!, kanerva],
  ] as const) {
    const entries: { kind: string; worker: string }[] = (await on(person, caseId, 'GET', '/log')).body.entries;
    expect(entries.find(({ kind }) => kind === 'CasesJoined')).toMatchObject({ worker: 'Minna Ranta' });
  }
});

test('two at once: of two leads who type each other’s codes, and of a withdrawal and a code, one wins and nobody waits for ever', async () => {
  const here = (await offer()).body.code;
  const there = (
    await world.done(on(minna!, kanerva, 'POST', '/join-offers', { toId: world.saarni.id, herWish: true }))
  ).code;
  const answers = await Promise.all([
    type(here),
    on(anna!, koivu, 'POST', '/joins', { fromId: world.county.id, code: there, herWish: true }),
  ]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
  expect((await joinsOf(anna!, koivu)).joins).toHaveLength(1);
  const [{ id }] = (await joinsOf(anna!, koivu)).joins;
  const ends = await Promise.all([
    on(anna!, koivu, 'POST', `/joins/${id}/end`, { reason: 'Hänen toiveensa' }),
    on(minna!, kanerva, 'POST', `/joins/${id}/end`, { reason: 'Hänen toiveensa' }),
  ]);
  expect(ends.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test('the pages do the whole of it without a script, and the code stands on one page once', async () => {
  const fill = (person: Person, to: string, fields: Record<string, string>) =>
    world.send(person, `/fi/t/${to}`, { csrf: formToken(world.faces.formSecret, person.token), ...fields });
  expect((await world.page(anna!, `/fi/t/${koivu}/verkosto`)).text).toContain('Tee koodi toiselle vastuuhenkilölle');
  const made = await fill(anna!, `${koivu}/yhteys/koodi`, { toId: world.county.id, herWish: 'on' });
  const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(made.text)?.[0] ?? '';
  expect([made.status, code.length]).toEqual([200, 14]);
  expect((await world.page(anna!, `/fi/t/${koivu}/verkosto`)).text).not.toContain(code);
  const bad = await fill(minna!, `${kanerva}/yhteys`, { fromId: world.saarni.id, code: 'VÄÄRÄ', herWish: 'on' });
  expect([bad.status, bad.text.includes('Koodi ei kelpaa'), bad.text.includes('VÄÄRÄ')]).toEqual([422, true, true]);
  const taken = await fill(minna!, `${kanerva}/yhteys`, { fromId: world.saarni.id, code, herWish: 'on' });
  expect([taken.status, taken.headers.get('location')]).toEqual([303, `/fi/t/${kanerva}/verkosto#yhteydet`]);
  for (const [person, at, other, word] of [
    [minna!, kanerva, koivu, 'Koivu'],
    [anna!, koivu, kanerva, 'Kanerva'],
  ] as const)
    for (const to of [at, `${at}/verkosto`]) {
      const { text } = await world.page(person, `/fi/t/${to}`);
      expect([to, text.includes(`href="/fi/t/${other}"`), text.includes(word)]).toEqual([to, true, true]);
    }
  const [{ id }] = (await joinsOf(anna!, koivu)).joins;
  expect((await world.page(anna!, `/fi/t/${koivu}/yhteys/${id}/paata`)).text).toContain('Kanerva');
  expect((await fill(anna!, `${koivu}/yhteys/${id}/paata`, { reason: 'Hänen toiveensa' })).status).toBe(303);
  expect((await world.page(minna!, `/sv/t/${kanerva}/verkosto`)).text).toContain('kopplingen avslutad');
});
