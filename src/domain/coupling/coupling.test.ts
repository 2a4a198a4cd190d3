import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { authorityEndpoints } from '../authority/index.ts';
import { processEndpoints } from '../process/index.ts';
import { sectorEndpoints } from '../sector/index.ts';
import { serviceEndpoints } from '../service/index.ts';
import { tellingEndpoints } from '../telling/index.ts';
import { couplingEndpoints } from './index.ts';

const today = dayOf(new Date());
const soon = addDays(today, 8);
let world: PlannedCase;
let shelter: string;

beforeAll(async () => {
  world = await plannedCase({
    endpoints: [
      ...processEndpoints,
      ...couplingEndpoints,
      ...authorityEndpoints,
      ...sectorEndpoints,
      ...tellingEndpoints,

      ...serviceEndpoints,
    ],
  });
  shelter = await world.organisation('Turvakoti Lyhty', 'shelter');
  const worker = await world.worker(shelter, 'Sari Lahti');
  await world.joins(shelter, worker, null);
});
afterAll(() => world.stop());

const roomOf = async (organisation: string, of = 'process') =>
  (
    await world.owner.query<{ id: number }>(
      'select id from app.room where case_id = $1 and class = $2 and organisation_id = $3',
      [world.caseId, of, organisation],
    )
  ).rows[0]?.id as number;

/** A course of an organisation; returns its id. */
async function course(writer: Person, kind = 'criminal'): Promise<string> {
  const answer = await world.of(writer, 'POST', '/processes', { kind });
  expect(answer.status, answer.text).toBe(200);
  return answer.body.id;
}

/** A step of a course; planned in eight days unless told otherwise. */
async function step(writer: Person, process: string, code = 'hearing', state = 'planned'): Promise<string> {
  const answer = await world.of(writer, 'POST', `/processes/${process}/steps`, {
    code,
    state,
    when: state === 'planned' ? soon : today,
    source: 'told-by-authority',
    outOfOrder: 'Kerrottu näin',
  });
  expect(answer.status, answer.text).toBe(200);
  return answer.body.id;
}

/** Somebody of the police who is named for the process. */
async function investigator(): Promise<Person> {
  const police = await world.organisation(`Poliisi ${randomUUID().slice(0, 6)}`, 'police');
  const officer = await world.worker(police, 'Ilkka Niemelä');
  await world.joins(police, officer, ['case', 'process', 'justice']);
  return officer;
}

const back = (person: Person, of: string, body: object) => world.of(person, 'POST', `/couplings/${of}/backings`, body);
const statuses = (items: readonly { kind: string; status: string }[]) =>
  Object.fromEntries(items.map(({ kind, status }) => [kind, status]));
const seen = async (person: Person, of: string) => (await world.of(person, 'GET', `/couplings/${of}`)).body.step;
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);

/** Her consent that the county reads classes of Saarni; opened at once, since Anna holds them. */
const share = (classes: readonly string[]) =>
  world.of(world.anna, 'POST', '/consents', {
    toIds: [world.county],
    classes,
    purpose: 'Tuen järjestäminen',
    giver: 'herself',
    capacity: 'able',
    language: 'vi',
    interpreter: 'present',
    limitsTold: true,
    refusalTold: true,
    form: 'oral',
    copyGiven: 'given',
    startsOn: today,
    endsOn: addDays(today, 60),
    reviewOn: addDays(today, 30),
  });

test('what is recorded stands behind the step, with who says so; nothing else is said to be missing', async () => {
  const hearing = await step(world.anna, await course(world.anna));
  const answer = await back(world.anna, hearing, {
    kind: 'transport',
    state: 'in-place',
    organisationId: world.saarni,
    note: 'Lähtö klo 8',
  });
  expect(answer.status, answer.text).toBe(200);
  expect((await back(world.anna, hearing, { kind: 'interpreter', state: 'missing' })).status).toBe(200);
  expect(await world.logged('BackingRecorded')).toBe(2);

  const { behind, starts, ahead } = await seen(world.anna, hearing);
  expect(statuses(behind)).toEqual({
    'support-person': 'not-recorded',
    counsel: 'not-recorded',
    interpreter: 'missing',
    'safe-housing': 'not-recorded',
    transport: 'in-place',
    'child-care': 'not-recorded',
    'not-before': 'not-recorded',
    protection: 'not-recorded',
    afterwards: 'not-recorded',
  });
  expect([starts, ahead]).toEqual([[], ['afterwards', 'safety-review']]);
  const transport = behind.find((item: { kind: string }) => item.kind === 'transport');
  expect(transport.lines).toMatchObject([{ name: 'Saarni ry', note: 'Lähtö klo 8', author: 'Anna Kallio' }]);

  const page = (await world.see(world.anna, '/tuki-ja-vaiheet')).text;
  expect(page).toContain('Puuttuu: tulkki.');
  expect(page).toContain('kunnossa · Saarni ry');
  expect((await world.see(world.anna, `/tuki-ja-vaiheet/${hearing}/transport`)).text).toContain('”Lähtö klo 8”');
  const log = await world.owner.query<{ classes: string[] }>(
    `select classes from audit.entry where kind = 'CouplingsViewed' order by at desc limit 1`,
  );
  expect(log.rows[0]?.classes).toContain('process');
});

test('who may not: another organisation without a grant, police, one who is not on the case', async () => {
  const hearing = await step(world.anna, await course(world.anna));
  const officer = await investigator();
  for (const to of ['/couplings', `/couplings/${hearing}`, `/couplings/${hearing}/counsel`])
    expect([to, (await world.of(officer, 'GET', to)).status]).toEqual([to, 403]);
  expect((await back(officer, hearing, { kind: 'counsel', state: 'asked' })).status).toBe(403);
  expect((await world.of(world.minna, 'GET', `/couplings/${hearing}`)).status).toBe(404);
  expect((await back(world.minna, hearing, { kind: 'counsel', state: 'asked' })).status).toBe(404);
  expect((await back(world.anna, randomUUID(), { kind: 'counsel', state: 'asked' })).status).toBe(404);
  expect((await world.of(world.anna, 'GET', `/couplings/${hearing}/compensation-help`)).status).toBe(404);
  expect((await world.of(world.stranger, 'GET', '/couplings')).status).toBe(404);
});

test('the database itself refuses a step that the writer does not read, and a line of the police', async () => {
  const hearing = await step(world.anna, await course(world.anna));
  const put = async (person: Person, of: string, stepRoom: string, stepId: string) =>
    world.act(
      person,
      `insert into app.backing (id, room_id, step_id, step_room_id, kind, state, author_id, written_at)
       values ($1, $2, $3, $4, 'transport', 'asked', $5, now())`,
      [randomUUID(), await roomOf(person.organisation, of), stepId, await roomOf(stepRoom), person.id],
      world.caseId,
    );
  await expect(put(world.minna, 'process', world.saarni, hearing)).rejects.toThrow('no such step');
  await expect(put(world.anna, 'residence', world.saarni, hearing)).rejects.toThrow('no such step');
  const officer = await investigator();
  const own = await step(officer, await course(officer));
  await expect(put(officer, 'process', officer.organisation, own)).rejects.toThrow('no such step');
  await put(world.anna, 'process', world.saarni, hearing);
});

test('where she lives and why health care names a day are told by no line', async () => {
  const hearing = await step(world.anna, await course(world.anna));
  const refused = await back(world.anna, hearing, {
    kind: 'safe-housing',
    state: 'in-place',
    organisationId: world.saarni,
    note: 'Uusi asunto',
  });
  expect(fields(refused)).toEqual(['organisationId no-name', 'note no-text']);
  // The day has one home, the line for police and prosecutor.
  expect(fields(await back(world.anna, hearing, { kind: 'not-before', state: 'in-place' }))).toEqual([
    'state line-alone',
  ]);
  expect(
    fields(await back(world.anna, hearing, { kind: 'not-before', state: 'asked', untilOn: soon, note: 'leikkaus' })),
  ).toEqual(['note no-text', 'untilOn line-alone']);
  expect((await back(world.anna, hearing, { kind: 'not-before', state: 'asked' })).status).toBe(200);
  const day = addDays(today, 20);
  expect((await world.of(world.anna, 'POST', '/justice-lines/not-before', { fromOn: day })).status).toBe(200);
  const item = (await seen(world.anna, hearing)).behind.find((item: { kind: string }) => item.kind === 'not-before');
  expect([item.notBefore, item.remarks]).toEqual([day, ['step-is-earlier']]);
  // A day that was kept as support before that: told still, as an older record, and it counts no more.
  await world.owner.query(
    `insert into app.backing (room_id, step_id, step_room_id, kind, state, until_on, author_id, written_at)
     values ($1, $2, $1, 'not-before', 'in-place', $3, $4, now())`,
    [await roomOf(world.saarni), hearing, addDays(today, 30), world.anna.id],
  );
  const both = (await seen(world.anna, hearing)).behind.find((item: { kind: string }) => item.kind === 'not-before');
  expect(both.notBefore).toBe(day);
  expect(both.lines.map(({ origin, until }: { origin: string; until: string }) => [origin, until])).toContainEqual([
    'backing',
    addDays(today, 30),
  ]);
  expect((await world.see(world.anna, `/tuki-ja-vaiheet/${hearing}/not-before`)).text).toContain('Vanhempi merkintä');
  const direct = world.owner.query(
    `insert into app.backing (room_id, step_id, step_room_id, kind, state, body, author_id, written_at)
     values ($1, $2, $1, 'not-before', 'in-place', '\\x00', $3, now())`,
    [await roomOf(world.saarni), hearing, world.anna.id],
  );
  await expect(direct).rejects.toThrow('check constraint');
});

test('what does not go together is told before the step is looked for: there, of nobody, or not hers', async () => {
  const hearing = await step(world.anna, await course(world.anna));
  const unfit = { kind: 'safe-housing', state: 'in-place', note: 'Turvassa' };
  const known = await back(world.anna, hearing, unfit);
  expect([known.status, fields(known)]).toEqual([422, ['note no-text']]);
  const unknown = await back(world.anna, randomUUID(), unfit);
  expect([unknown.status, unknown.text]).toEqual([422, known.text]);
  expect((await back(world.anna, randomUUID(), { kind: 'safe-housing', state: 'in-place' })).status).toBe(404);
});

test('an organisation is named only where its part is open to the writer, and a hidden one never', async () => {
  const hearing = await step(world.anna, await course(world.anna));
  const named = (organisationId: string) =>
    back(world.anna, hearing, { kind: 'counsel', state: 'asked', organisationId });
  expect((await named(world.county)).status).toBe(200);
  for (const item of [shelter, randomUUID()])
    expect((await named(item)).body.error).toMatchObject({ code: 'invalid', reason: 'not-in-sight' });
  const refused = await back(world.anna, hearing, { kind: 'transport', state: 'asked', note: 'Lähtö Lyhdystä' });
  expect(fields(refused)).toEqual(['note names-hidden']);
  const number = await back(world.anna, hearing, { kind: 'transport', state: 'asked', note: 'Soita 040 123 4567' });
  expect(fields(number)).toEqual(['note looks-like-identity']);
  const form = await world.see(world.anna, `/tuki-ja-vaiheet/${hearing}/kirjaa`);
  expect(form.text).toContain('Länsirannikon hyvinvointialue');
  expect(form.text).not.toContain('Lyhty');
});

test('a line is corrected by its own organisation alone; the former one is kept, a lost update is refused', async () => {
  const hearing = await step(world.anna, await course(world.anna));
  const { id } = (await back(world.anna, hearing, { kind: 'child-care', state: 'asked', note: 'Isoäiti' })).body;
  const correct = (person: Person, body: object) => world.of(person, 'POST', `/backings/${id}/correct`, body);
  const next = { state: 'in-place', note: 'Isoäiti tulee', reason: 'Hän lupasi', version: 1 };
  expect((await correct(world.veikko, next)).status).toBe(200);
  expect((await correct(world.anna, next)).body.error.code).toBe('changed');
  expect((await correct(world.minna, next)).status).toBe(404);
  const shown = await world.see(world.anna, `/tuki-ja-vaiheet/kirjaus/${id}`);
  expect(shown.text).toContain('pyydetty');
  expect(shown.text).toContain('Isoäiti</p>');
  expect((await world.see(world.minna, `/tuki-ja-vaiheet/kirjaus/${id}`)).status).toBe(404);
  expect((await correct(world.anna, { state: 'in-place', mistaken: true, version: 2 })).status).toBe(200);
  const item = (await seen(world.anna, hearing)).behind.find((item: { kind: string }) => item.kind === 'child-care');
  expect(item).toMatchObject({ status: 'not-recorded', lines: [] });
  expect(await world.logged('BackingCorrected')).toBe(2);
});

test('what others see follows their rooms: a grant of the process opens step and lines, not the wishes of the network', async () => {
  const hearing = await step(world.anna, await course(world.anna));
  await back(world.anna, hearing, { kind: 'support-person', state: 'in-place', organisationId: world.saarni });
  await world.of(world.anna, 'POST', '/wishes', { register: 'coordination', kind: 'interpreter', text: 'Naistulkki' });
  expect((await share(['process'])).status).toBe(200);
  const mine = statuses((await seen(world.anna, hearing)).behind);
  const theirs = statuses((await seen(world.minna, hearing)).behind);
  expect([mine.interpreter, theirs.interpreter]).toEqual(['not-known', 'not-recorded']);
  expect(theirs['support-person']).toBe('in-place');
  expect((await world.of(world.minna, 'GET', `/couplings/${hearing}`)).text).not.toContain('Naistulkki');

  // She backs a step of another organisation with a line of her own; the other one does not read it without a grant.
  expect((await back(world.minna, hearing, { kind: 'child-care', state: 'in-place' })).status).toBe(200);
  expect(statuses((await seen(world.minna, hearing)).behind)['child-care']).toBe('in-place');
  expect(statuses((await seen(world.anna, hearing)).behind)['child-care']).toBe('not-recorded');
});

test('rows of one hearing in two registers count once, with what stands behind either of them; different ones are two', async () => {
  const officer = await investigator();
  const [own, theirs] = [await step(world.anna, await course(world.anna)), await step(officer, await course(officer))];
  for (const [of, kind] of [
    [own, 'transport'],
    [theirs, 'interpreter'],
  ] as const) {
    if (of === theirs)
      await world.act(
        officer,
        `select act.grant_vital($1, $2, 'process', now() + interval '3 days')`,
        [world.caseId, world.saarni],
        world.caseId,
      );
    expect((await back(world.anna, of, { kind, state: 'in-place' })).status).toBe(200);
  }
  const counted = async (person: Person) =>
    (await world.of(person, 'GET', '/couplings')).body.steps.filter(({ stepId }: { stepId: string }) =>
      [own, theirs].includes(stepId),
    );
  const answer = (said: string, more: object = {}) =>
    world.of(world.anna, 'POST', `/hearings/${own}/match`, { otherId: theirs, answer: said, ...more });
  expect(await counted(world.anna)).toHaveLength(2);
  expect((await answer('asked')).status).toBe(200);
  expect(await counted(world.anna)).toHaveLength(2);
  expect((await answer('same', { reason: 'Tutkija vahvisti' })).status).toBe(200);
  const [one, ...more] = await counted(world.anna);
  expect(more).toEqual([]);
  expect(one.registers).toHaveLength(2);
  expect(statuses(one.behind)).toMatchObject({ transport: 'in-place', interpreter: 'in-place' });
  // Each of the two leads to the one step, and whoever reads one register alone counts that one.
  expect((await seen(world.anna, own)).stepId).toBe((await seen(world.anna, theirs)).stepId);
  const ofMinna = await counted(world.minna);
  expect(ofMinna.map(({ stepId, registers }: Record<string, unknown>) => [stepId, registers])).toEqual([
    [own, ['Saarni ry']],
  ]);
  expect((await answer('different', { reason: 'Eri päivän kuulustelu' })).status).toBe(200);
  expect(await counted(world.anna)).toHaveLength(2);
});

test('where she is leaves no trace, whoever looks', async () => {
  const hearing = await step(world.anna, await course(world.anna));
  const before = (await world.of(world.anna, 'GET', `/couplings/${hearing}`)).text;
  const place = randomUUID();
  const room = await roomOf(world.saarni, 'location');
  await world.owner.query(
    `insert into app.place (id, room_id, kind, body, author_id, written_at) values ($1, $2, 'shelter', '\\x00', $3, now())`,
    [place, room, world.anna.id],
  );
  await world.owner.query('insert into app.place_circle (place_id, room_id, worker_id) values ($1, $2, $3)', [
    place,
    room,
    world.anna.id,
  ]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  expect((await world.of(world.anna, 'GET', `/couplings/${hearing}`)).text).toBe(before);
});

test('a step on the way to a permit, and what stands behind it, is for those who read of residence', async () => {
  const applied = await step(world.anna, await course(world.anna, 'residence'), 'permit-applied');
  expect((await back(world.anna, applied, { kind: 'residence-advice', state: 'asked' })).status).toBe(200);
  const narrow = await world.worker(world.saarni, 'Outi Niemi');
  await world.owner.query(`select priv.put_member($1, $2, $3, 'member', array['case', 'process'], now(), null)`, [
    world.caseId,
    world.saarni,
    narrow.id,
  ]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  expect(statuses((await seen(world.anna, applied)).behind)['residence-advice']).toBe('asked');
  expect((await world.of(narrow, 'GET', `/couplings/${applied}`)).status).toBe(404);
  const all = await world.of(narrow, 'GET', '/couplings');
  expect(all.text).not.toContain(applied);
  expect(all.body.lost).toEqual([]);
});

test('a person who has not reported: support stands on its own, and nothing leads to a report', async () => {
  const mine = await world.worker(world.county, 'Pia Aho');
  const [opened] = await world.act<{ id: string }>(mine, 'select act.open_case($1, $2) as id', [
    'Suvi',
    world.minna.id,
  ]);
  const page = await world.page(mine, `/fi/t/${opened?.id}/tuki-ja-vaiheet`);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Tuki, joka ei riipu ilmoituksesta');
  expect(page.text).toContain('Hän päättää itse');
  expect(page.text).not.toMatch(/tee (rikos)?ilmoitus/i);
});

test('the pages speak three languages and show no hidden words', async () => {
  const hearing = await step(world.anna, await course(world.anna), 'non-prosecution', 'done');
  for (const [language, words] of [
    ['fi', 'Mitä tämä vaihe käynnistää'],
    ['sv', 'Vad det här steget sätter i gång'],
    ['en', 'What this step starts'],
  ] as const) {
    const page = await world.see(world.anna, `/tuki-ja-vaiheet/${hearing}`, language);
    expect(page.text).toContain(words);
    expect(page.text).not.toContain('undefined');
  }
});
