import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { endpoints } from '../../endpoints.ts';
import type { Sent } from '../../platform/http/call.ts';
import { formToken } from '../../platform/http/session.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { answerGrantRequest, setSecrecy } from '../access/index.ts';
import { openCase } from '../case/index.ts';
import { recordChild, recordChildStep } from '../child/index.ts';
import { recordConsent, recordNetworkConsent, withdrawConsent } from '../consent/index.ts';
import { startDeadline } from '../deadline/index.ts';
import { declineWish, sendWish } from '../invite-wish/index.ts';
import { recordAppointment } from '../meeting/index.ts';
import { answerTask, askTask, setGoal } from '../plan/index.ts';
import { setContactRule } from '../safety/index.ts';
import { recordWish } from '../telling/index.ts';
import { passWarning, sendWarning } from '../warning/index.ts';
import { answerHandOver, answerHandOverQuestion, leaveCase, offerHandOver } from './index.ts';

/** What goes along, what ends and what stays when the lead passes or an organisation leaves (access text, section 5). */
let world: NetworkWorld;
/** A case of its own for each test, led by Anna at Saarni, with the county on it. */
let caseId: string;
const today = dayOf(new Date());
const parts = ['contact', 'times', 'plan', 'wishes'] as const;

beforeAll(async () => {
  world = await networkWorld(endpoints);
});
afterAll(() => world.stop());

const as = (person: Person) => {
  const use = world.as(person);
  return <Use extends (endpoint: never, input: never) => unknown>(endpoint: Parameters<Use>[0], input: object) =>
    (use as unknown as (endpoint: unknown, input: object) => Promise<any>)(endpoint, { caseId, ...input });
};
const get = async (person: Person, to: string) => (await world.json(person, 'GET', `/cases/${caseId}${to}`)).body;
const page = async (person: Person, to: string, language = 'fi') =>
  (await world.page(person, `/${language}/t/${caseId}${to}`)).text;
const consent = {
  ...{ purpose: 'Yhteinen suunnitelma', giver: 'herself', capacity: 'able', language: 'vi', interpreter: 'present' },
  ...{ explainedBy: 'Anna Kallio', limitsTold: true, refusalTold: true, form: 'oral', copyGiven: 'not-safe' },
  ...{ startsOn: today, endsOn: addDays(today, 180), reviewOn: addDays(today, 60) },
};

async function comesOnto(there: NetworkWorld['county']): Promise<void> {
  const { id } = await as(world.anna)(recordConsent as never, { ...consent, toIds: [there.id], classes: ['contact'] });
  const invited = await world.json(world.anna, 'POST', `/cases/${caseId}/consents/${id}/invitations`, {
    ...{ toId: there.id, purpose: 'Apua asumiseen', urgency: 'week' },
  });
  const team = { leadId: there.lead.id, backupId: there.backup.id };
  const joined = await world.json(there.intake, 'POST', `/intake/${invited.body.id}/accept`, team);
  expect(joined.status, joined.text).toBe(200);
}

beforeEach(async () => {
  const made = await world.as(world.anna)(openCase, { codeWord: 'Haapa', backupId: world.veikko.id, sameWord: true });
  caseId = made.id;
  await comesOnto(world.county);
});

/** One line of each kind at Saarni, and two deadlines. */
async function fillSaarni(): Promise<void> {
  const anna = as(world.anna);
  await anna(setContactRule as never, {
    ...{
      channel: 'message-app',
      rule: 'allowed',
      who: 'own-organisation',
      checkedOn: today,
      codePhrase: 'Sininen kuppi',
    },
    ...{ hourFrom: '9.00', hourUntil: '15.00', note: 'Ei soittoja aamulla' },
  });
  const on = addDays(today, 5);
  await anna(recordAppointment as never, {
    ...{ kind: 'visit', withWhom: 'Asumisneuvoja', interpreter: 'booked', day: on, from: '10.00', until: '11.00' },
  });
  await anna(startDeadline as never, { rule: 'appeal', class: 'process', startedOn: today, about: 'Tyytymättömyys' });
  // One that began in support stays there.
  await world.owner.query(
    `insert into app.deadline (id, room_id, rule_key, rule_version, started_on, due_on, author_id, written_at)
     select gen_random_uuid(), r.id, 'appeal', 1, $2::date, $2::date + 9, $3, now() from app.room r
     where r.case_id = $1 and r.class = 'support' and r.organisation_id = $4`,
    [caseId, today, world.anna.id, world.saarni.id],
  );
  const goal = await anna(setGoal as never, { domain: 'housing', words: 'Oma koti', reviewOn: addDays(today, 30) });
  await anna(askTask as never, {
    ...{ text: 'Etsitään vuokra-asunto', forId: world.saarni.id, receiver: 'herself', dueOn: on, goalId: goal.id },
  });
  await anna(recordWish as never, { register: 'coordination', kind: 'breaks', text: 'Tauko puolen tunnin välein' });
}

const offers = (more: Partial<Sent<typeof offerHandOver>> = {}) =>
  as(world.anna)(offerHandOver as never, { toId: world.county.id, sheet: 'yes', parts: [...parts], ...more });
const accepts = (handOverId: string) =>
  as(world.county.lead)(answerHandOver as never, { handOverId, answer: 'accept' });

const told = ['Oma koti', 'Etsitään vuokra-asunto', 'Tauko puolen tunnin välein', 'Asumisneuvoja'];
/** Everything that the county's lead may read of its own and others' on the pages of the lines. */
const countyReads = async () =>
  JSON.stringify(
    await Promise.all(['/plan', '/tellings', '/meetings', '/safety'].map((at) => get(world.county.lead, at))),
  );

test('on her yes the lines become the receiver’s own rows when it accepts, marked with the hand-over, and outlive the giver', async () => {
  await fillSaarni();
  const { id, state } = await offers();
  expect(state).toBe('open');
  for (const text of told) expect(await countyReads()).not.toContain(text);
  await accepts(id);
  await as(world.anna)(leaveCase as never, { sure: true });
  const reads = await countyReads();
  for (const text of told) expect(reads).toContain(text);
  const { goals, tasks } = await get(world.county.lead, '/plan');
  expect(goals).toMatchObject([{ own: true, words: 'Oma koti', author: 'Minna Ranta' }]);
  expect(tasks).toMatchObject([{ own: true, forMine: true, state: 'asked', goalId: goals[0].id }]);
  // What was tried and found empty.
  const { entries } = await get(world.county.lead, '/timeline');
  expect(JSON.stringify(entries)).toContain('Asumisneuvoja');
  const marked = await world.owner.query('select kind from app.handed_row where hand_over_id = $1 order by 1', [id]);
  expect(marked.rows.map(({ kind }) => kind)).toEqual([
    'appointment',
    'contact_rule',
    'deadline',
    'goal',
    'task',
    'wish',
  ]);
  expect(goals[0].handedFrom).toBe('Saarni ry');
  expect((await get(world.county.lead, '/deadlines')).deadlines).toMatchObject([
    { own: true, about: 'Tyytymättömyys', class: 'process' },
  ]);
  expect((await world.owner.query('select 1 from priv.hand_over_line where hand_over_id = $1', [id])).rows).toEqual([]);
});

/** Clocks on the case whose day is near, one of social services and one of a proceeding. */
const startsNear = async (person: Person) => {
  await as(person)(startDeadline as never, {
    rule: 'social.execution',
    class: 'social',
    startedOn: addDays(today, -85),
  });
  await as(person)(startDeadline as never, { rule: 'appeal', class: 'process', startedOn: addDays(today, -25) });
};
/** What of this case waits for somebody. */
const waitsFor = async (person: Person): Promise<string[]> =>
  (await world.json(person, 'GET', `/work/waiting?caseId=${caseId}`)).body.rows.map(
    ({ kind }: { kind: string }) => kind,
  );
const toldOnWork = async (person: Person): Promise<string[]> => {
  const facts: { caseId: string; kind: string; class: string }[] = (await world.json(person, 'GET', '/work')).body
    .attention;
  const mine = facts.filter(({ caseId: of, kind }) => of === caseId && kind === 'deadline');
  return mine.map(({ class: of }) => of).sort();
};

test('a clock of social services goes along with the times, and its new owner is told of it as of any other', async () => {
  await startsNear(world.anna);
  await accepts((await offers({ parts: ['times'] })).id);
  await as(world.anna)(leaveCase as never, { sure: true });
  for (const person of [world.county.lead, world.county.backup])
    expect(await toldOnWork(person)).toEqual(['process', 'social']);
});

test('a clock whose organisation has left stays with that organisation, which is told of it in every class alike; the lead reads it no more', async () => {
  await startsNear(world.county.lead);
  const { id } = await as(world.county.lead)(recordConsent as never, {
    ...{ ...consent, toIds: [world.saarni.id], classes: ['social', 'process'] },
  });
  expect(id).toBeTruthy();
  const seen = async (person: Person) => {
    const clocks: { class: string }[] = (await get(person, '/deadlines')).deadlines;
    return clocks.map(({ class: of }) => of).sort();
  };
  expect(await seen(world.anna)).toEqual(['process', 'social']);
  await as(world.county.lead)(leaveCase as never, { sure: true });
  for (const person of [world.county.lead, world.county.backup])
    expect([await toldOnWork(person), await seen(person)]).toEqual([
      ['process', 'social'],
      ['process', 'social'],
    ]);
  expect([await toldOnWork(world.anna), await seen(world.anna)]).toEqual([[], []]);
});

test('the giver keeps its rows and reads what has been handed over, which is not recalled', async () => {
  await fillSaarni();
  const { id } = await offers({ parts: ['wishes'] });
  await accepts(id);
  expect((await get(world.anna, '/network')).pastHandOvers).toMatchObject([
    { id, state: 'accepted', parts: ['wishes'] },
  ]);
  expect(JSON.stringify(await get(world.anna, '/tellings'))).toContain('Tauko puolen tunnin');
  expect(await page(world.anna, '/verkosto')).toContain('luovutettua ei voi perua');
  // Only what she agreed to has gone.
  expect(await countyReads()).not.toContain('Oma koti');
});

test('her code phrase stays, and "only we" of the giver does not become "only they" at the receiver', async () => {
  await fillSaarni();
  await accepts((await offers({ parts: ['contact'] })).id);
  const { rows } = await world.owner.query(
    `select u.who, u.checked_by from app.contact_rule u join app.room r on r.id = u.room_id where r.case_id = $1 and r.organisation_id = $2`,
    [caseId, world.county.id],
  );
  expect(rows).toEqual([{ who: 'anyone', checked_by: world.anna.id }]);
  const { rules: all } = await get(world.county.lead, '/safety');
  const own = all.filter((rule: { own: boolean }) => rule.own);
  expect(own).toMatchObject([{ note: 'Ei soittoja aamulla', handedFrom: 'Saarni ry' }]);
  expect(JSON.stringify(own)).not.toContain('Sininen kuppi');
});

test('a rule that the receiver has set for the same channel stands', async () => {
  await fillSaarni();
  await as(world.county.lead)(setContactRule as never, { channel: 'message-app', rule: 'forbidden', checkedOn: today });
  await accepts((await offers({ parts: ['contact'] })).id);
  const { rows } = await world.owner.query(
    `select u.allowed from app.contact_rule u join app.room r on r.id = u.room_id where r.case_id = $1 and r.organisation_id = $2 and u.superseded_at is null`,
    [caseId, world.county.id],
  );
  expect(rows).toEqual([{ allowed: false }]);
});

test('nothing of support, a place or her identity can be put into a sheet, nor anything into another’s room', async () => {
  const roomOf = async (organisation: string, of: string) =>
    (
      await world.owner.query<{ id: number }>(
        'select id from app.room where case_id = $1 and organisation_id = $2 and class = $3',
        [caseId, organisation, of],
      )
    ).rows[0]?.id;
  const put = (room: number | undefined, cells: object) =>
    world.act(
      world.anna,
      `select act.offer_hand_over($1, $2, gen_random_uuid(), null, '{"sheet": "yes"}', $3)`,
      [
        caseId,
        world.county.id,
        JSON.stringify([{ id: randomUUID(), part: 'wishes', kind: 'wish', room, cells, body: 'AA==' }]),
      ],
      caseId,
    );
  for (const ofClass of ['support', 'location', 'identity'])
    await expect(put(await roomOf(world.county.id, ofClass), { kind: 'breaks' })).rejects.toThrow('sheet');
  await expect(put(await roomOf(world.saarni.id, 'coordination'), { kind: 'breaks' })).rejects.toThrow('sheet');
  await expect(put(await roomOf(world.county.id, 'coordination'), { state: 'ended' })).rejects.toThrow('sheet');
  await put(await roomOf(world.county.id, 'coordination'), { kind: 'breaks' });
});

test('without her yes there is no sheet, and the page of the receiver says so', async () => {
  await fillSaarni();
  const { id } = await offers({ sheet: 'no', parts: undefined });
  expect(await page(world.county.lead, `/vastuu/${id}`)).toContain('Hän ei halunnut, että mitään lähtee');
  await accepts(id);
  for (const text of told) expect(await countyReads()).not.toContain(text);
  expect((await get(world.anna, '/network')).pastHandOvers).toMatchObject([{ parts: [] }]);
});

test('while she has not been asked it is a draft that only the giver knows, and that leaves nothing behind', async () => {
  const before = await get(world.county.lead, '/network');
  const { id, state } = await offers({ sheet: 'not-asked', parts: undefined, note: 'Kesken' });
  expect(state).toBe('draft');
  expect(await get(world.county.lead, '/network')).toEqual(before);
  expect(await waitsFor(world.county.lead)).toEqual(['named-lead']);
  expect((await get(world.anna, '/network')).handOver).toMatchObject({ id, state: 'draft' });
  expect(await page(world.anna, '/vastuu/siirra')).toContain('Kesken');
  await as(world.anna)(answerHandOver as never, { handOverId: id, answer: 'withdraw' });
  const after = await get(world.anna, '/network');
  expect([after.handOver, after.pastHandOvers]).toEqual([null, []]);
});

/** What is ticked or chosen on a page, by field. */
function chosenOn(html: string, field: string): string[] {
  const ticked = [...html.matchAll(/<input[^>]*>/g)].filter(([tag]) => tag.includes(`name="${field}"`));
  const [select = ''] = new RegExp(`<select[^>]*name="${field}".*?</select>`, 's').exec(html) ?? [];
  return [...ticked.map(([tag]) => tag), ...(select.match(/<option[^>]*>/g) ?? [])]
    .filter((tag) => / (checked|selected)/.test(tag))
    .map((tag) => /value="([^"]*)"/.exec(tag)?.[1] ?? '');
}

test('a draft opens again with everything that was chosen, also for the hidden part, and tells nobody else of it', async () => {
  await comesOnto(world.shelter);
  const chosen = {
    sheet: 'not-asked',
    parts: ['contact'],
    askedById: world.veikko.id,
    agreed: 'organisation',
    note: 'Kesken',
  } as const;
  await fillSaarni();
  expect((await offers(chosen)).state).toBe('draft');
  const again = await page(world.anna, '/vastuu/siirra');
  for (const [field, value] of [
    ['sheet', 'not-asked'],
    ['parts', 'contact'],
    ['agreed', 'organisation'],
    ['askedById', world.veikko.id],
  ] as const)
    expect(chosenOn(again, field), field).toEqual([value]);
  // Nobody is asked by a draft, and the choice lies where only the acting lead of the case finds it.
  expect((await get(world.shelter.lead, '/network')).handOverQuestions).toEqual([]);
  for (const person of [world.veikko, world.county.lead, world.shelter.lead])
    expect(await world.act(person, 'select * from look.hand_over_draft($1)', [caseId]), person.name).toEqual([]);
  // The next saving keeps what is chosen then, an empty choice too; the offer leaves nothing of it behind.
  await offers({ ...chosen, parts: undefined, agreed: 'her' });
  const emptied = await page(world.anna, '/vastuu/siirra');
  expect([chosenOn(emptied, 'parts'), chosenOn(emptied, 'agreed')]).toEqual([[], ['her']]);
  await offers({ sheet: 'no', parts: undefined, agreed: 'her' });
  expect((await world.owner.query('select 1 from priv.hand_over_draft')).rows).toEqual([]);
});

test('the sheet for her shows what is ticked, drawn anew without a script, and can be printed as it stands', async () => {
  await fillSaarni();
  const ticked = { toId: world.county.id, parts: 'contact', note: 'Tulkki varattu' };
  const { text, status } = await world.send(world.anna, `/fi/t/${caseId}/vastuu/siirra`, {
    ...{ ...ticked, redraw: 'on' },
    csrf: formToken(world.faces.formSecret, world.anna.token),
  });
  expect(status).toBe(200);
  expect(chosenOn(text, 'parts')).toEqual(['contact']);
  expect(text).toContain('Tulkki varattu');
  expect(text).toContain(`toId=${world.county.id}&amp;parts=contact"`);
  expect(text).toMatch(/<span data-when="parts=times" hidden[^>]*>/);
  expect(text).not.toMatch(/<span data-when="parts=contact" hidden/);
  // Nothing was offered, and nothing is wrong.
  expect((await get(world.anna, '/network')).handOver).toBeNull();
  expect(text).not.toContain('govuk-error-summary');
  const print = await page(world.anna, `/vastuu/lehti?toId=${world.county.id}&parts=contact`);
  expect(print).toContain('Miten sinuun saa olla yhteydessä.');
  expect(print).not.toContain('Mitä aikoja olemme sopineet.');
  expect(await page(world.anna, `/vastuu/lehti?toId=${world.county.id}&parts=none`)).toContain('Ei mitään tästä');
});

test('a choice that misses is refused with what to do, and keeps what was typed', async () => {
  const missing = await world.json(world.anna, 'POST', `/cases/${caseId}/hand-overs`, {
    ...{ toId: world.county.id, sheet: 'yes' },
  });
  expect([missing.status, missing.body.error.fields]).toEqual([422, [{ field: 'parts', reason: 'choose' }]]);
  const stranger = await world.json(world.anna, 'POST', `/cases/${caseId}/hand-overs`, {
    ...{ toId: world.county.id, sheet: 'no', askedById: world.county.lead.id },
  });
  expect([stranger.status, stranger.body.error.fields]).toEqual([422, [{ field: 'askedById', reason: 'choose' }]]);
});

test('while a part is hidden the offer leaves only after her yes', async () => {
  await comesOnto(world.shelter);
  const refused = await world.json(world.anna, 'POST', `/cases/${caseId}/hand-overs`, {
    ...{ toId: world.county.id, sheet: 'no' },
  });
  expect([refused.status, refused.body.error.fields]).toEqual([422, [{ field: 'agreed', reason: 'choose' }]]);
  expect((await offers({ sheet: 'no', parts: undefined, agreed: 'her' })).state).toBe('open');
});

test('where she cannot be asked the hidden organisation is: its no holds the offer back, its yes sends it, and only the two leads know', async () => {
  await comesOnto(world.shelter);
  const { state } = await offers({ sheet: 'no', parts: undefined, agreed: 'organisation' });
  expect(state).toBe('draft');
  const questions = async (person: Person) => (await get(person, '/network')).handOverQuestions as { id: string }[];
  expect(await questions(world.anna)).toMatchObject([{ state: 'open', mine: false, of: 'Turvakoti Lyhty' }]);
  for (const person of [world.veikko, world.county.lead, world.county.backup, world.shelter.backup])
    expect(await questions(person), person.name).toEqual([]);
  const [asked] = await questions(world.shelter.lead);
  // Whoever is to stay with a new lead knows with whom.
  expect(asked).toMatchObject({ from: 'Saarni ry', to: world.county.name, mine: true });
  expect(await page(world.shelter.lead, `/vastuu/kysymys/${asked?.id}`)).toContain(world.county.name);
  expect((await questions(world.anna))[0]).toMatchObject({ to: null });
  expect(await waitsFor(world.shelter.lead)).toEqual(['hand-over-question', 'named-lead']);
  const answer = (yes: 'yes' | 'no', id = asked?.id) =>
    as(world.shelter.lead)(answerHandOverQuestion as never, { questionId: id, answer: yes });
  await answer('no');
  expect((await questions(world.shelter.lead))[0]).toMatchObject({ to: null, state: 'no' });
  expect((await get(world.county.lead, '/network')).handOver).toBeNull();
  await offers({ sheet: 'no', parts: undefined, agreed: 'organisation' });
  await answer('yes', (await questions(world.shelter.lead)).find((question: any) => question.state === 'open')?.id);
  expect((await get(world.county.lead, '/network')).handOver).toMatchObject({ state: 'open', toUs: true });
  // The new lead reads nothing of what was asked; the former one nothing any more.
  const { handOver } = await get(world.county.lead, '/network');
  await accepts(handOver.id);
  expect([await questions(world.county.lead), await questions(world.anna)]).toEqual([[], []]);
});

test('a yes for one receiver is none for another', async () => {
  const id = await world.organisation('Turvakoti Kajo', 'shelter');
  const kajo = {
    ...{
      id,
      name: 'Turvakoti Kajo',
      lead: await world.worker(id, 'Kaisa Kajo'),
      backup: await world.worker(id, 'Kati Kajo'),
    },
    intake: await world.worker(id, 'Kirsi Kajo', ['intake-worker']),
  };
  for (const there of [world.shelter, kajo, world.counsel]) await comesOnto(there);
  const asks = (toId: string) => offers({ toId, sheet: 'no', parts: undefined, agreed: 'organisation' });
  const states = async () =>
    (await get(world.anna, '/network')).handOverQuestions.map(({ of, state }: any) => `${of} ${state}`).sort();
  await asks(world.county.id);
  const [asked] = (await get(world.shelter.lead, '/network')).handOverQuestions;
  await as(world.shelter.lead)(answerHandOverQuestion as never, { questionId: asked.id, answer: 'yes' });
  await asks(world.county.id);
  expect(await states()).toEqual(['Turvakoti Kajo open', 'Turvakoti Lyhty yes']);
  await asks(world.counsel.id);
  expect(await states()).toEqual(['Turvakoti Kajo open', 'Turvakoti Lyhty open']);
});

test('no hidden part is asked about a receiver that is hidden from it: then she alone says yes, and a question that waits is taken back', async () => {
  const kajo = await world.organisation('Turvakoti Kajo', 'shelter');
  const [lead, backup, intake] = [
    await world.worker(kajo, 'Kerttu Kajo'),
    await world.worker(kajo, 'Kimmo Kajo'),
    await world.worker(kajo, 'Kielo Kajo', ['intake-worker']),
  ];
  for (const there of [world.shelter, { id: kajo, name: 'Turvakoti Kajo', lead, backup, intake }])
    await comesOnto(there);
  const asks = (toId: string, agreed: 'her' | 'organisation') =>
    world.json(world.anna, 'POST', `/cases/${caseId}/hand-overs`, { toId, sheet: 'no', agreed });
  const refused = await asks(kajo, 'organisation');
  expect([refused.status, refused.body.error.reason]).toEqual([422, 'only-her']);
  const form = await page(world.anna, `/vastuu/siirra?toId=${kajo}`);
  expect(form).toContain('vain hän itse voi antaa luvan');
  expect(form).not.toContain('value="organisation"');
  const questions = async (person: Person) => (await get(person, '/network')).handOverQuestions as any[];
  expect((await asks(world.county.id, 'organisation')).body.state).toBe('draft');
  expect(await questions(world.shelter.lead)).toMatchObject([{ to: world.county.name, state: 'open' }]);
  await as(world.anna)(setSecrecy as never, { organisationId: world.county.id, say: 'hide' });
  expect(await questions(world.shelter.lead)).toEqual([]);
  // The county's own part has become hidden: it may still be asked about itself.
  expect(await questions(world.anna)).toMatchObject([]);
  expect((await asks(world.county.id, 'organisation')).status).toBe(422);
  expect((await asks(kajo, 'her')).body.state).toBe('open');
});

test('a part that has left is not asked any more, and does not learn from its question that the receiver became hidden', async () => {
  await comesOnto(world.shelter);
  const asks = () => offers({ sheet: 'no', parts: undefined, agreed: 'organisation' });
  expect((await asks()).state).toBe('draft');
  const [asked] = (await get(world.shelter.lead, '/network')).handOverQuestions;
  await as(world.shelter.lead)(leaveCase as never, { sure: true });
  for (const say of ['reveal', 'hide', 'reveal']) {
    await as(world.anna)(setSecrecy as never, { organisationId: world.county.id, say });
    expect((await get(world.shelter.lead, '/network')).handOverQuestions).toEqual([]);
  }
  expect(await waitsFor(world.shelter.lead)).toEqual([]);
  const answer = await world.json(
    world.shelter.lead,
    'POST',
    `/cases/${caseId}/hand-over-questions/${asked.id}/answer`,
    { answer: 'yes' },
  );
  expect(answer.status).toBe(404);
  // Nobody is left to ask: the offer leaves when the lead sends it.
  expect((await asks()).state).toBe('open');
});

test('a warning is dealt with before the lead is offered, and one that comes while the offer waits is not told to the new lead', async () => {
  const { lead, backup } = world.county;
  for (const { id } of [lead, backup])
    await world.owner.query(`insert into priv.credential (worker_id, email, password_hash) values ($1, $2, 'x')`, [
      id,
      `${id}@county.example`,
    ]);
  await comesOnto(world.shelter);
  const warns = () => as(world.shelter.lead)(sendWarning as never, { text: 'Matka pitää siirtää', road: 'case' });
  const { id: warningId } = await warns();
  await expect(offers({ sheet: 'no', parts: undefined, agreed: 'her' })).rejects.toThrow('warning-waits');
  await as(world.anna)(passWarning as never, { warningId, toIds: [], answer: 'Soitin' });
  const told = async () =>
    (await world.owner.query('select worker_id from priv.outbox where urgent and closed_at is null')).rows.map(
      ({ worker_id }) => worker_id,
    );
  const { id } = await offers({ sheet: 'no', parts: undefined, agreed: 'her' });
  await warns();
  await accepts(id);
  expect(await told()).toEqual([]);
  expect((await get(lead, '/warnings')).alerts).toEqual([]);
  expect((await get(world.anna, '/warnings')).alerts.map(({ from }: { from: string | null }) => from)).toEqual([null]);
});

test('the page of the receiver is the same whether a part is hidden or not', async () => {
  await fillSaarni();
  const { id } = await offers({ agreed: 'her' });
  const without = await page(world.county.lead, `/vastuu/${id}`);
  await comesOnto(world.shelter);
  expect(await page(world.county.lead, `/vastuu/${id}`)).toBe(without);
  expect(without).not.toContain('Lyhty');
});

test('what a hidden organisation has warned of and wished for closes with the lead, also to who comes on the case afterwards', async () => {
  await comesOnto(world.shelter);
  for (const from of [world.county, world.shelter]) {
    const wish = await as(from.lead)(sendWish as never, { toId: world.counsel.id, purpose: 'Apua' });
    await as(world.anna)(declineWish as never, { wishId: wish.id, reason: 'Ei nyt' });
    const warning = await as(from.lead)(sendWarning as never, { text: 'Matka pitää siirtää', road: 'case' });
    await as(world.anna)(passWarning as never, { warningId: warning.id, toIds: [], answer: 'Soitin' });
  }
  const kept = async (person: Person) => [
    (await get(person, '/warnings')).alerts.map(({ from }: { from: string }) => from).sort(),
    (await get(person, '/invite-wishes')).asked.map(({ from }: { from: string }) => from).sort(),
  ];
  const both = [world.county.name, world.shelter.name];
  expect(await kept(world.anna)).toEqual([both, both]);
  await accepts((await offers({ sheet: 'no', parts: undefined, agreed: 'her' })).id);
  expect(await kept(world.anna)).toEqual([[world.county.name], [world.county.name]]);
  const member = { workerId: world.member.id, standing: 'member', classes: ['case', 'coordination'] };
  expect((await world.json(world.anna, 'POST', `/cases/${caseId}/members`, member)).status).toBe(200);
  expect(await kept(world.member)).toEqual([[], [world.county.name]]);
});

/** Saarni and the county share the plan, and Minna has promised something to Saarni. */
async function promised(dueOn: string | undefined = addDays(today, 3)): Promise<string> {
  const organisationIds = [world.saarni.id, world.county.id];
  await as(world.anna)(recordNetworkConsent as never, { ...consent, organisationIds });
  const { requests } = await get(world.county.lead, '/network');
  for (const request of requests)
    await as(world.county.lead)(answerGrantRequest as never, { requestId: request.id, answer: 'open' });
  const task = await as(world.anna)(askTask as never, {
    ...{ text: 'Päätös tukiasunnosta', forId: world.county.id, workerId: world.county.lead.id, receiver: 'herself' },
    dueOn,
  });
  await as(world.county.lead)(answerTask as never, { taskId: task.id, answer: 'accepted' });
  return task.id;
}
const promises = async (person: Person) =>
  ((await world.json(person, 'GET', '/work')).body.promises as any[]).filter((promise) => promise.caseId === caseId);

test('a promise stays with who made it and in her own list when its asker has handed over and left, and is closed there', async () => {
  const task = await promised();
  await accepts((await offers({ sheet: 'no', parts: undefined })).id);
  await as(world.anna)(leaveCase as never, { sure: true });
  expect(await promises(world.county.lead)).toMatchObject([
    { id: task, mine: true, text: 'Päätös tukiasunnosta', asker: null, dueOn: addDays(today, 3) },
  ]);
  expect((await get(world.county.lead, '/plan')).tasks).toMatchObject([
    { id: task, state: 'kept', text: 'Päätös tukiasunnosta', forMine: true },
  ]);
  expect(await page(world.county.lead, `/suunnitelma/tehtava/${task}`)).toContain('Lupaus pysyy lupaajalla');
  await as(world.county.lead)(answerTask as never, { taskId: task, answer: 'done' });
  expect(await promises(world.county.lead)).toEqual([]);
  const { rows } = await world.owner.query('select next_on from app.case_list where case_id = $1 and worker_id = $2', [
    caseId,
    world.county.lead.id,
  ]);
  expect(rows).not.toMatchObject([{ next_on: addDays(today, 3) }]);
});

test('the promiser’s organisation may leave, too: the promise is hers and closed with a reason', async () => {
  const task = await promised();
  await as(world.county.lead)(leaveCase as never, { sure: true });
  expect(await promises(world.county.lead)).toMatchObject([{ id: task, text: 'Päätös tukiasunnosta' }]);
  await as(world.county.lead)(answerTask as never, { taskId: task, answer: 'declined', reason: 'Siirtyi toiselle' });
  expect(await promises(world.county.lead)).toEqual([]);
});

test('what was kept when one had left stands in the asker’s row again when it is open again, and closes by a withdrawal', async () => {
  const task = await promised();
  await as(world.county.lead)(leaveCase as never, { sure: true });
  await comesOnto(world.county);
  expect(await promises(world.county.lead)).toMatchObject([{ id: task, asker: null }]);
  const again = await as(world.anna)(recordNetworkConsent as never, {
    ...consent,
    organisationIds: [world.saarni.id, world.county.id],
  });
  expect(await promises(world.county.lead)).toMatchObject([{ id: task, asker: world.saarni.name }]);
  await as(world.anna)(withdrawConsent as never, { consentId: again.id });
  expect(await promises(world.county.lead)).toEqual([]);
  expect((await get(world.county.lead, '/plan')).tasks).toMatchObject([{ id: task, state: 'closed', text: null }]);
});

test('what was not promised does not stay, and who never answered finds no such task', async () => {
  const organisationIds = [world.saarni.id, world.county.id];
  await as(world.anna)(recordNetworkConsent as never, { ...consent, organisationIds });
  const task = await as(world.anna)(askTask as never, {
    ...{ text: 'Vastaamaton', forId: world.county.id, receiver: 'herself', dueOn: addDays(today, 3) },
  });
  await as(world.county.lead)(leaveCase as never, { sure: true });
  expect(await promises(world.county.lead)).toEqual([]);
  const late = await world.json(world.county.lead, 'POST', `/cases/${caseId}/tasks/${task.id}/answer`, {
    answer: 'done',
  });
  expect(late.status).toBe(404);
});

test('before it is confirmed a leaving tells what ends with each side, and the sheet for her', async () => {
  await as(world.anna)(recordConsent as never, { ...consent, toIds: [world.county.id], classes: ['health'] });
  await promised();
  const text = await page(world.county.lead, '/lahde');
  for (const said of ['Päättyy', 'ette enää näe: Yhteys', 'Saarni ry', 'Jää', 'Minna Ranta: Päätös tukiasunnosta'])
    expect(text).toContain(said);
  expect(text).toContain('Minna ei enää hoida asiaasi.');
});

test('before the offer the giver is told which parts close and who sees what afterwards', async () => {
  await comesOnto(world.counsel);
  await comesOnto(world.shelter);
  await as(world.anna)(recordConsent as never, { ...consent, toIds: [world.shelter.id], classes: ['contact'] });
  const text = await page(world.anna, `/vastuu/siirra?toId=${world.county.id}`);
  // What closes: counsel has been given nothing by Saarni's own sight, and the shelter is the lead's to know.
  expect(text).toMatch(/Turvakoti Lyhty<\/h3>.*?ette enää näe osuutta/s);
  expect(text).toMatch(/Asianajotoimisto Halla<\/h3>.*?ette enää näe osuutta/s);
  expect(text).not.toMatch(/Länsirannikon hyvinvointialue<\/h3>/);
  expect(text).toContain('Mukana on salattu osuus: Turvakoti Lyhty');
});

test('what the page says ends is what ends', async () => {
  await comesOnto(world.counsel);
  await comesOnto(world.shelter);
  const said = await world.act<{ kind: string; organisation_id: string; class: string | null }>(
    world.anna,
    'select * from look.what_ends($1, $2)',
    [caseId, world.county.id],
    caseId,
  );
  const seen = async () =>
    (await get(world.anna, '/network')).parts.map(({ organisationId }: { organisationId: string }) => organisationId);
  const before = await seen();
  await accepts((await offers({ sheet: 'no', parts: undefined, agreed: 'her' })).id);
  const after = await seen();
  expect(
    said
      .filter(({ kind }) => kind === 'part')
      .map((row) => row.organisation_id)
      .sort(),
  ).toEqual(before.filter((id: string) => !after.includes(id)).sort());
});

test('when the part is shown to all, the offer leaves without a question', async () => {
  await comesOnto(world.shelter);
  await offers({ sheet: 'no', parts: undefined, agreed: 'organisation' });
  await as(world.anna)(setSecrecy as never, { organisationId: world.shelter.id, say: 'reveal' });
  expect((await offers({ sheet: 'no', parts: undefined })).state).toBe('open');
});

const ofFour = {
  ...{ who: 'own-child', howMany: 'one', age: 'under-18', lives: 'with-client', alone: 'no' },
  ...{ guardian: 'danger', harm: 'violence', ahead: 'no', known: 'no' },
};
/** A child at Saarni with a notice that has started its clocks. */
async function childAtSaarni(): Promise<string> {
  const { id } = await as(world.anna)(recordChild as never, ofFour);
  const notice = { what: 'welfare-notice', outcome: 'done', doneOn: today, doneBy: 'writer', clocks: 'start' };
  await as(world.anna)(recordChildStep as never, { childId: id, ...notice });
  return id;
}
/** Of a child what the reader's own organisation has: the county reads Saarni's too. */
const ownOf = async (person: Person) => {
  const { children, clocks } = await get(person, '/children');
  const mine = (lines: { own: boolean }[]) => lines.filter(({ own }) => own);
  return { children: mine(children) as any[], clocks: mine(clocks) as any[] };
};
const childPart = async (person: Person) => (await get(person, '/network')).pastHandOvers[0].parts;

test('on the person’s yes a child goes along with what was done and its clocks, as the receiver’s own rows that take no duty away', async () => {
  await fillSaarni();
  await childAtSaarni();
  const { id } = await offers({ parts: ['child'] });
  expect(await ownOf(world.county.lead)).toEqual({ children: [], clocks: [] });
  expect(await page(world.county.lead, `/vastuu/${id}`)).toContain('<li>mitä lapsesta on kirjattu ja tehty</li>');
  await accepts(id);
  // Nothing is left that hangs on the giver.
  await as(world.anna)(leaveCase as never, { sure: true });
  const { children, clocks } = await ownOf(world.county.lead);
  expect(children).toMatchObject([
    { ...ofFour, own: true, author: 'Minna Ranta', handedFrom: 'Saarni ry', version: 1 },
  ]);
  const [{ duties }] = children;
  const notice = duties.find(({ code }: { code: string }) => code === 'welfare-notice');
  expect(notice.steps).toMatchObject([{ own: true, doneBy: 'another', doneOn: today, handedFrom: 'Saarni ry' }]);
  const mine = clocks.map(({ own, ruleKey }: { own: boolean; ruleKey: string }) => `${ruleKey} ${own}`);
  expect(new Set(mine)).toEqual(new Set(['child.assess.start true', 'child.assess.finish true']));
  const drawn = await page(world.county.lead, '/lapsi');
  expect(drawn).toContain('tuli vastuun siirrossa: Saarni ry');
  // A notice by another takes nobody's own duty away: it waits for the county as it did.
  expect(drawn).toContain('Oman organisaatiosi tekemäksi tätä ei ole kirjattu');
  expect(await countyReads()).not.toContain('Oma koti');
});

/** What the page says of the children: questions, cards, rows of the notice and clocks of the first day. */
const drawnOf = async (person: Person) => {
  const drawn = await page(person, '/lapsi');
  const times = (words: RegExp) => [...drawn.matchAll(words)].length;
  return {
    asked: times(/Onko se sama lapsi/g),
    known: times(/Sama lapsi kuin/g),
    cards: times(/id="lapsi-/g),
    notices: times(/<\/strong> lastensuojeluilmoitus/g),
    clocks: times(/alkoi /g),
  };
};

test('a child that came along with the lead is not asked about where its line came from; duties and clocks are shown once', async () => {
  const first = await childAtSaarni();
  const before = await drawnOf(world.county.lead);
  await accepts((await offers({ parts: ['child'] })).id);
  const after = await drawnOf(world.county.lead);
  expect(after).toEqual({ ...before, cards: 2, known: 1 });
  expect(before).toMatchObject({ asked: 0, known: 0, cards: 1, notices: 1, clocks: 2 });
  // The other face says each clock once too, wherever it stands, and who keeps it.
  const both = ['Länsirannikon hyvinvointialue', 'Saarni ry'];
  for (const [at, part] of [
    ['/children', 'clocks'],
    ['/deadlines', 'deadlines'],
  ] as const) {
    const listed: { ruleKey: string; own: boolean; kept: string[] }[] = (await get(world.county.lead, at))[part];
    const clocks = listed.filter(({ ruleKey }) => ruleKey.startsWith('child'));
    expect(clocks.map(({ ruleKey }) => ruleKey).sort(), at).toEqual(['child.assess.finish', 'child.assess.start']);
    for (const { own, kept } of clocks) expect([own, kept.toSorted()]).toEqual([true, both]);
  }
  // Who does not read the receiver's line is told nothing by it.
  expect(await drawnOf(world.anna)).toMatchObject({ cards: 1, known: 0, asked: 0, clocks: 2 });
  // What is done on the own line waits on the other no more.
  const [mine] = (await ownOf(world.county.lead)).children;
  const waiting = async () =>
    Number(/(\d+) velvollisuu\w+ merkitsemättä/.exec(await page(world.county.lead, '/turva'))?.[1]);
  const open = await waiting();
  const done = { what: 'police-notice', outcome: 'done', doneOn: today, doneBy: 'writer', clocks: 'leave' };
  await as(world.county.lead)(recordChildStep as never, { childId: mine.id, ...done });
  expect(await waiting()).toBe(open - 1);
  // What the giver does later is on its own line alone: that duty is shown there again.
  await as(world.anna)(recordChildStep as never, { childId: first, ...done, what: 'barnahus' });
  expect(await page(world.county.lead, '/lapsi')).toMatch(new RegExp(`lapsi/${first}/tehty\\?what=barnahus`));
  // Another child of the giver's is not of that origin.
  await as(world.anna)(recordChild as never, ofFour);
  expect(await drawnOf(world.county.lead)).toMatchObject({ cards: 3, known: 1 });
});

test('a child that the receiver had recorded too is asked about once, by the name of who recorded it first', async () => {
  await childAtSaarni();
  await as(world.county.lead)(recordChild as never, { ...ofFour, guardian: 'not-known' });
  await accepts((await offers({ parts: ['child'] })).id);
  // Asked of the own line and of the one that came along, not of the line that it came from.
  expect(await drawnOf(world.county.lead)).toMatchObject({ asked: 2, known: 1, cards: 3, clocks: 2 });
  expect(await page(world.county.lead, '/lapsi')).toContain('Myös Saarni ry on kirjannut asiakkaan lapsen');
  expect(await page(world.county.lead, '/turva')).toContain('2 organisaatiota on kirjannut lapsen');
  // Where the giver’s line is out of sight the child still counts once.
  await as(world.anna)(leaveCase as never, { sure: true });
  expect((await get(world.county.lead, '/children')).children).toHaveLength(2);
  expect([...(await page(world.county.lead, '/turva')).matchAll(/merkitsemättä/g)]).toHaveLength(1);
  expect(await drawnOf(world.county.lead)).toMatchObject({ asked: 2, known: 0, cards: 2 });
});

test('a day on the sheet is named by what it is', async () => {
  await fillSaarni();
  await childAtSaarni();
  const form = await page(world.anna, `/vastuu/siirra?toId=${world.county.id}`);
  const said = (part: string) =>
    new RegExp(`value="${part}".*?govuk-checkboxes__hint"[^>]*>([^<]*)<`, 's').exec(form)?.[1]?.trim();
  expect(said('times')).toMatch(/^[^\d·]{4,} \d+\.\d+\.\d{4}/);
  for (const told of [said('times'), said('child')]) expect(told).not.toMatch(/(^|· )\d/);
  expect(said('child')).toMatch(/: määräpäivä \d+\.\d+\.\d{4} · .*: määräpäivä \d+\.\d+\.\d{4}$/);
});

test('without the person’s yes to it nothing of a child goes: no line, no step, no clock', async () => {
  await fillSaarni();
  await childAtSaarni();
  const { id } = await offers({ parts: ['contact', 'times', 'plan', 'wishes'] });
  await accepts(id);
  expect(await ownOf(world.county.lead)).toEqual({ children: [], clocks: [] });
  expect(await childPart(world.anna)).not.toContain('child');
});

test('that a child goes along is told to those named for class contact alone, before and after', async () => {
  await childAtSaarni();
  const { id } = await offers({ parts: ['child'] });
  await world.owner.query(
    `update app.naming n set classes = array['case', 'coordination'] from app.member m join app.party p on p.id = m.party_id
     where m.id = n.member_id and p.case_id = $1 and m.worker_id = $2`,
    [caseId, world.county.lead.id],
  );
  await world.owner.query('select priv.recompute($1)', [caseId]);
  const form = await page(world.county.lead, `/vastuu/${id}`);
  expect(form).not.toContain('<li>mitä lapsesta on kirjattu ja tehty</li>');
  await accepts(id);
  expect(await childPart(world.county.lead)).toEqual([]);
  expect(await childPart(world.county.backup)).toEqual(['child']);
  expect(await childPart(world.anna)).toEqual(['child']);
  expect((await ownOf(world.county.backup)).children).toMatchObject([{ handedFrom: 'Saarni ry' }]);
});

test('a draft tells an acting lead who is not named for class contact nothing of what lies there', async () => {
  await childAtSaarni();
  await offers({ sheet: 'not-asked', parts: ['child', 'contact', 'plan'] });
  const draft = () => world.act(world.anna, 'select parts from look.hand_over_draft($1)', [caseId]);
  expect(await draft()).toEqual([{ parts: ['child', 'contact', 'plan'] }]);
  expect(await page(world.anna, '/vastuu/siirra')).toContain('parts=child');
  await world.owner.query(
    `update app.naming n set classes = array['case', 'coordination'] from app.member m join app.party p on p.id = m.party_id
     where m.id = n.member_id and p.case_id = $1 and m.worker_id = $2`,
    [caseId, world.anna.id],
  );
  await world.owner.query('select priv.recompute($1)', [caseId]);
  expect(await draft()).toEqual([{ parts: ['plan'] }]);
  expect(await page(world.anna, '/vastuu/siirra')).not.toContain('parts=child');
});

test('a child does not come in unasked where the receiver’s class contact is read on a consent that did not speak of one', async () => {
  const other = world.counsel;
  await comesOnto(other);
  await as(world.county.lead)(recordConsent as never, { ...consent, toIds: [other.id], classes: ['contact'] });
  await world.owner.query(
    `update app.consent_slip s set asks_of_child = false from app.room r where r.id = s.room_id and r.case_id = $1`,
    [caseId],
  );
  await fillSaarni();
  const { id } = await offers({ parts: ['wishes'] });
  const answers = (more: object) =>
    world.json(world.county.lead, 'POST', `/cases/${caseId}/hand-overs/${id}/answer`, { answer: 'accept', ...more });
  // Alike whether a child comes along: who accepts may not know.
  const refused = await answers({});
  expect([refused.status, refused.body.error.fields]).toEqual([422, [{ field: 'asked', reason: 'needed' }]]);
  expect(await page(world.county.lead, `/vastuu/${id}`)).toContain('Jos mukana tulee kirjauksia lapsesta');
  expect((await answers({ asked: true })).status).toBe(200);
});
