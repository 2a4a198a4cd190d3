import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { endpoints } from '../../endpoints.ts';
import type { Sent } from '../../platform/http/call.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { dueOn } from '../deadline/index.ts';
import type { recordChild } from './index.ts';

const today = dayOf(new Date());
let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints });
});
afterAll(() => world.stop());

type Child = Omit<Sent<typeof recordChild>, 'caseId'>;
const sixteen: Child = {
  who: 'herself',
  howMany: 'one',
  age: 'under-18',
  lives: 'not-known',
  alone: 'no',
  guardian: 'not-known',
  harm: 'sexual',
  ahead: 'no',
  known: 'no',
};
const ofFour: Child = { ...sixteen, who: 'own-child', lives: 'with-client', harm: 'none' };
const step = { what: 'welfare-notice', outcome: 'done', doneOn: today, doneBy: 'writer' };

const records = async (person: OneCase['anna'], child: object) => {
  const made = await world.of(person, 'POST', '/children', child);
  expect(made.status, made.text).toBe(200);
  return made.body.id as string;
};
const children = async (person = world.anna) => (await world.of(person, 'GET', '/children')).body.children;
const levels = (child: { duties: { code: string; level: string }[] }) =>
  Object.fromEntries(child.duties.map(({ code, level }) => [code, level]));

test('each reader is told her own duties, by the kind of her organisation; what was not granted stays her own', async () => {
  expect(await children()).toEqual([]);
  await records(world.veikko, sixteen);
  await records(world.minna, sixteen);
  const [ours] = await children();
  expect(levels(ours)).toMatchObject({ 'welfare-notice': 'if-listed', 'police-notice': 'if-listed' });
  const theirs = await children(world.minna);
  expect(theirs).toHaveLength(1);
  expect(levels(theirs[0])).toMatchObject({ 'welfare-notice': 'must', 'service-assessment': 'must' });
});

test('who is named for class case alone has no page of it, and a stranger no case', async () => {
  expect((await world.of(world.jari, 'GET', '/children')).status).toBe(403);
  expect((await world.see(world.jari, '')).text).not.toMatch(/\/lapsi(?!\/velvollisuus)/);
  expect((await world.of(world.stranger, 'GET', '/child-duties')).status).toBe(404);
  expect((await world.of(world.jari, 'POST', '/children', sixteen)).status).toBe(403);
  expect((await world.of(world.stranger, 'GET', '/children')).status).toBe(404);
});

test('a notice is recorded with day and by whom; the clocks of the county run from its day, and the page says so', async () => {
  const id = await records(world.anna, ofFour);
  const on = addDays(today, -2);
  const made = await world.of(world.anna, 'POST', `/children/${id}/steps`, { ...step, doneOn: on, clocks: 'start' });
  expect(made.status, made.text).toBe(200);
  expect(made.body.started.map(({ rule, dueOn: due }: { rule: string; dueOn: string }) => [rule, due])).toEqual(
    ['child.assess.start', 'child.assess.finish'].map((key) => [key, dueOn(key, on).due]),
  );
  const page = (await world.see(world.anna, '/lapsi')).text;
  expect(page).toContain('Arvioinnin määräajat');
  expect(page).toMatch(/Tehty \d+\.\d+\.\d{4}, Anna Kallio\. Kirjasi Anna Kallio, Saarni ry\./);
  const all = (await world.of(world.anna, 'GET', '/deadlines')).body.deadlines;
  expect(all.map((clock: { ruleKey: string; class: string }) => clock.class)).toEqual(['contact', 'contact']);
});

test('no clock begins by itself, nor from what is no notice, nor from what was not needed', async () => {
  const [{ id }] = await children();
  const starts = async (more: object) =>
    (await world.of(world.anna, 'POST', `/children/${id}/steps`, { ...step, ...more })).body.started;
  expect(await starts({})).toEqual([]);
  expect(await starts({ clocks: 'leave' })).toEqual([]);
  expect(await starts({ what: 'police-notice', clocks: 'start' })).toEqual([]);
  expect(await starts({ outcome: 'not-needed', clocks: 'start' })).toEqual([]);
});

test('a day to come, a client who lives with the client, and a child that is not there are refused', async () => {
  const [{ id }] = await children();
  const fields = async (to: string, body: object) => (await world.of(world.anna, 'POST', to, body)).body.error.fields;
  expect(await fields(`/children/${id}/steps`, { ...step, doneOn: addDays(today, 1) })).toMatchObject([
    { field: 'doneOn', reason: 'future' },
  ]);
  expect(await fields('/children', { ...sixteen, lives: 'with-client' })).toMatchObject([
    { field: 'lives', reason: 'own' },
  ]);
  expect((await world.of(world.anna, 'POST', `/children/${world.nobody}/steps`, step)).status).toBe(404);
});

test('a notice from before the act, or from before the child was born, is refused in words; a day before the case is right', async () => {
  const id = await records(world.anna, ofFour);
  const wrong = async (more: object) =>
    (await world.of(world.anna, 'POST', `/children/${id}/steps`, { ...step, ...more })).body.error.fields;
  // The Child Welfare Act is of 2007; in 2007 nobody was born who is under 18 now.
  expect(await wrong({ doneOn: '1990-05-01' })).toEqual([{ field: 'doneOn', reason: 'before-law' }]);
  expect(await wrong({ doneOn: '2007-12-01' })).toEqual([{ field: 'doneOn', reason: 'before-birth' }]);
  // Telling of a grave offence rests on an old code: there the child's age alone decides.
  expect(await wrong({ what: 'prevent-crime', doneOn: '1990-05-01' })).toEqual([
    { field: 'doneOn', reason: 'before-birth' },
  ]);
  const page = await world.fill(world.anna, `/lapsi/${id}/tehty`, { ...step, doneOn: '1.5.1990' });
  expect(page.text).toContain('ei silloin vielä ollut. Tarkista vuosi.');
  const early = addDays(today, -400);
  const made = await world.of(world.anna, 'POST', `/children/${id}/steps`, { ...step, doneOn: early });
  expect(made.status, made.text).toBe(200);
  const put = { outcome: 'done', doneOn: '2007-12-01', doneBy: 'writer', reason: 'Tarkennus', version: 1 };
  const corrected = await world.of(world.anna, 'POST', `/child-steps/${made.body.id}/correct`, put);
  expect(corrected.body.error.fields).toEqual([{ field: 'doneOn', reason: 'before-birth' }]);
});

test('what somebody else has done takes no duty of one’s own away; clocks of a day run once', async () => {
  const id = await records(world.anna, { ...ofFour, harm: 'other' });
  const waiting = async () => Number(/Lapsi: (\d+) velvollisuu/.exec((await world.see(world.anna, '')).text)?.[1] ?? 0);
  const before = await waiting();
  const does = (more: object) => world.of(world.anna, 'POST', `/children/${id}/steps`, { ...step, ...more });
  expect((await does({ doneBy: 'another' })).status).toBe(200);
  expect(await waiting()).toBe(before);
  // What another has done and that one's own is open stand side by side: said so that they do not contradict each other.
  const page = (await world.see(world.anna, '/lapsi')).text;
  expect(page).toMatch(
    /Kirjasi Anna Kallio, Saarni ry\.[\s\S]{0,300}Oman organisaatiosi tekemäksi tätä ei ole kirjattu\./,
  );
  const [first, second] = [await does({ clocks: 'start' }), await does({ clocks: 'start' })];
  expect([first.body.started.length, second.body.started.length]).toEqual([2, 0]);
  expect(await waiting()).toBe(before - 1);
});

test('what one has recorded stays one’s own and can be corrected when the child is no longer in sight', async () => {
  const id = await records(world.anna, ofFour);
  const made = await world.of(world.anna, 'POST', `/children/${id}/steps`, step);
  const wrong = { ...ofFour, mistaken: true, reason: 'Väärä tapaus', version: 1 };
  expect((await world.of(world.anna, 'POST', `/children/${id}/correct`, wrong)).status).toBe(200);
  const mine = (await world.of(world.anna, 'GET', '/children')).body.alone;
  expect(mine).toMatchObject([{ id: made.body.id, what: 'welfare-notice' }]);
  expect((await world.see(world.anna, '/lapsi')).text).toContain(
    'Merkitsitte tämän lapsesta, jonka tietoja ette enää näe.',
  );
  const put = { outcome: 'done', doneOn: today, doneBy: 'own-organisation', reason: 'Tarkennus', version: 1 };
  expect((await world.of(world.anna, 'POST', `/child-steps/${made.body.id}/correct`, put)).status).toBe(200);
});

test('a guardian who may be a danger is warned of before contact, and until then nobody is', async () => {
  const warning = 'Huoltaja voi olla lapselle vaaraksi';
  expect((await world.see(world.anna, '')).text).not.toContain(warning);
  await records(world.anna, { ...ofFour, guardian: 'danger' });
  for (const path of ['', '/turva', '/vastuu/lehti', '/suunnitelma?tuloste=hanelle'])
    expect((await world.see(world.anna, path)).text, path).toContain(warning);
  const { text } = await world.see(world.anna, '/lapsi');
  expect(text).toContain('Älä soita, kirjoita, kerro äläkä anna papereita');
  // What must not be done is nobody's to do; what must is.
  const rows = text.split('<strong class="rn-strong">').slice(1);
  const yours = (level: string) =>
    rows.filter((row) => row.startsWith(`${level}:`)).map((row) => /sinun tehtäväsi/.test(row));
  expect(yours('Älä tee')).toContain(false);
  for (const level of ['Älä tee', 'Kysy', 'Saat tehdä']) expect(yours(level), level).not.toContain(true);
  expect(rows.some((row) => row.includes('sinun tehtäväsi'))).toBe(true);
  // Another organisation reads it only by a grant.
  expect((await world.see(world.minna, '/turva')).text).not.toContain(warning);
});

test('what waits is said on the summary until it is recorded; no consent is asked for it', async () => {
  expect((await world.see(world.anna, '')).text).toMatch(/Lapsi: \d+ velvollisuu/);
  const page = (await world.see(world.anna, '/lapsi')).text;
  expect(page).toContain('Toive tai suostumus ei poista velvollisuutta');
  expect(page).not.toMatch(/name="consentId"|Pyydä suostumus/);
});

test('duties follow what is known: she turns 18, and the notice is no question any more', async () => {
  const { id, version } = (await children()).find(({ who }: Child) => who === 'herself');
  const grown = { ...sixteen, age: 'turned-18', reason: 'Täytti 18', version };
  expect((await world.of(world.anna, 'POST', `/children/${id}/correct`, grown)).status).toBe(200);
  const [hers] = (await children()).filter(({ who }: Child) => who === 'herself');
  expect(levels(hers)).toEqual({ 'turned-18': 'ask', 'police-notice': 'ask' });
});

test.each(['fi', 'sv', 'en'])('every duty has its words in %s', async (language) => {
  const page = (await world.see(world.anna, '/lapsi', language)).text;
  expect(page).not.toMatch(/\{[a-z_]+\}|undefined/);
  expect(page).toContain(
    language === 'fi'
      ? 'lastensuojelulaki 25\u00a0§'
      : language === 'sv'
        ? 'barnskyddslagen 25\u00a0§'
        : 'Child Welfare Act, section\u00a025',
  );
});

test('whoever has recorded a guardian who may be a danger, and does not lead, is asked to warn the lead, whatever the lead has recorded', async () => {
  const turva = await world.organisation('Turvakoti Meri', 'shelter');
  const rauni = await world.worker(turva, 'Rauni Niemi');
  await world.joins(turva, rauni, null);
  const warns = async (person: OneCase['anna']) =>
    /Organisaatiosi on kirjannut, että huoltaja voi olla vaaraksi.*?href="([^"]*)"/s.exec(
      (await world.see(person, '/lapsi')).text,
    )?.[1];
  const calm: Child = { ...ofFour, guardian: 'no-sign' };
  const id = await records(rauni, calm);
  expect(await warns(rauni)).toBeUndefined();
  const corrected = { ...calm, guardian: 'danger', version: 1, reason: 'Kertoi tänään' };
  expect((await world.of(rauni, 'POST', `/children/${id}/correct`, corrected)).status).toBe(200);
  const before = await warns(rauni);
  expect(before).toBe(`/fi/t/${world.caseId}/varoita`);
  expect((await world.see(rauni, '/varoita')).status).toBe(200);
  await records(world.anna, calm);
  expect(await warns(rauni)).toBe(before);
  // The lead has recorded a danger too: whom should it warn?
  await records(world.anna, { ...ofFour, guardian: 'danger' });
  for (const person of [world.anna, world.veikko]) expect(await warns(person)).toBeUndefined();
});

test('a notice that was made goes before what child welfare was said to know', async () => {
  const id = await records(world.anna, { ...ofFour, known: 'no' });
  const card = async () =>
    new RegExp(`id="lapsi-${id}".*?</section>`, 's').exec((await world.see(world.anna, '/lapsi')).text)?.[0] ?? '';
  expect(await card()).toContain('lastensuojelu ei tiedä');
  const steps = (more: object) =>
    world.of(world.anna, 'POST', `/children/${id}/steps`, { ...step, clocks: 'leave', ...more });
  expect((await steps({ outcome: 'not-needed' })).status).toBe(200);
  expect(await card()).toContain('lastensuojelu ei tiedä');
  expect((await steps({})).status).toBe(200);
  expect(await card()).toContain('lastensuojeluilmoitus on tehty');
  expect(await card()).not.toContain('lastensuojelu ei tiedä');
});

test('that what a notice said is not recorded stands at a notice alone', async () => {
  const id = await records(world.anna, ofFour);
  const hint = async (what: string) =>
    (await world.see(world.anna, `/lapsi/${id}/tehty?what=${what}`)).text.includes('Ei kirjata, mitä ilmoituksessa');
  for (const what of ['welfare-notice', 'police-notice']) expect(await hint(what), what).toBe(true);
  for (const what of ['barnahus', 'pending', 'representative']) expect(await hint(what), what).toBe(false);
});
