import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { consentEndpoints } from '../consent/index.ts';
import { noteEndpoints } from '../note/index.ts';
import { processEndpoints } from '../process/index.ts';
import { tellingEndpoints } from '../telling/index.ts';
import { counts, notBefore, tellsTooMuch, wrongWithLine } from './authority.ts';
import { authorityEndpoints } from './index.ts';
import type { JusticeLine } from './justice-fields.ts';

const today = dayOf(new Date());
const soon = addDays(today, 12);

test('”not before” is a day and nothing else; every other line says something', () => {
  expect(wrongWithLine({ kind: 'not-before', fromOn: soon })).toEqual([]);
  expect(wrongWithLine({ kind: 'not-before', text: 'leikkaus', reason: 'siirtyi', untilOn: soon })).toEqual([
    { field: 'fromOn', reason: 'required' },
    { field: 'untilOn', reason: 'day-alone' },
    { field: 'text', reason: 'day-alone' },
    { field: 'reason', reason: 'day-alone' },
  ]);
  expect(wrongWithLine({ kind: 'beside', fromOn: soon, untilOn: today })).toEqual([
    { field: 'text', reason: 'required' },
    { field: 'untilOn', reason: 'before-start' },
  ]);
});

test('an address and words of health are found in three languages, plain practical words are not', () => {
  for (const text of ['Koivukatu 3', 'hakee häntä Rantatie 12 A', 'Strandvägen 4', 'Oak Street 5'])
    expect([text, tellsTooMuch(text)]).toEqual([text, 'looks-like-address']);
  for (const text of ['on sairaalassa', 'lääkäri siirsi', 'hon är på sjukhus', 'after her surgery', 'raskauden vuoksi'])
    expect([text, tellsTooMuch(text)]).toEqual([text, 'looks-like-health']);
  for (const text of [
    'Anna Kallio, Saarni ry, arkisin klo 9–15',
    'Naistulkki, vietnam, pohjoinen murre',
    'Näköeste ja eri odotustila',
    'in cooperation with the interpreter',
    'Kuulemisen voi aloittaa kello 10, ensin tauko',
  ])
    expect([text, tellsTooMuch(text)]).toEqual([text, undefined]);
});

test('of several ”not before” days the latest that stands blocks, and none that has passed', () => {
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
  fc.assert(
    fc.property(fc.array(fc.record({ fromOn: day, ended: fc.boolean() }), { maxLength: 8 }), (days) => {
      const lines = days.map((day) => ({ kind: 'not-before', untilOn: null, text: null, ...day }) as JusticeLine);
      const ahead = days.filter(({ fromOn, ended }) => !ended && fromOn > today).map(({ fromOn }) => fromOn);
      expect(notBefore(lines, today)).toBe(ahead.length === 0 ? null : ahead.toSorted().at(-1));
    }),
  );
  expect(counts({ ended: false, untilOn: today }, today)).toBe(true);
  expect(counts({ ended: false, untilOn: addDays(today, -1) }, today)).toBe(false);
});

let world: OneCase;
let risto: Person;
beforeAll(async () => {
  world = await oneCase({
    endpoints: [...authorityEndpoints, ...tellingEndpoints, ...noteEndpoints, ...consentEndpoints, ...processEndpoints],
  });
  const unit = await world.organisation('Länsirannikon rikostutkinta', 'police');
  risto = await world.worker(unit, 'Risto Aho');
  await world.joins(unit, risto, null);
  await consentToJustice(world.saarni, unit);
});
afterAll(() => world.stop());

/** Her consent that one organisation reads the other's room of class justice, and the grant that its owner makes. */
async function consentToJustice(owner: string, to: string): Promise<void> {
  const { status, text } = await world.of(world.anna, 'POST', '/consents', {
    ownerIds: [owner],
    toIds: [to],
    classes: ['justice'],
    purpose: 'Kuulemisen järjestäminen',
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
  if (status !== 200) throw new Error(text);
}

const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
const line = { kind: 'reach-via', text: 'Anna Kallio, Saarni ry' };
const seenBy = async (person: Person) => (await world.of(person, 'GET', '/justice-lines')).body;

test('the support side writes, the form warns before typing and before sending, and names who will read it', async () => {
  const form = await world.see(world.anna, '/viranomaiselle/rivi');
  expect(form.status).toBe(200);
  const [warning, box, again] = ['yleensä epäillyn luettavissa', '<textarea', 'Ennen kuin tallennat'].map((item) =>
    form.text.indexOf(item),
  );
  expect(warning).toBeGreaterThan(0);
  expect(warning).toBeLessThan(box as number);
  expect(box).toBeLessThan(again as number);
  expect(form.text).toContain('Länsirannikon rikostutkinta');
  expect(form.text).toContain('Risto Aho');
  const sent = await world.fill(world.anna, '/viranomaiselle/rivi', { ...line, fromOn: '', untilOn: '' });
  expect(sent.status).toBe(303);
  const view = await seenBy(world.anna);
  expect(view.lines).toMatchObject([{ kind: 'reach-via', text: line.text, own: true, ended: false }]);
  expect(await world.logged('JusticeLineWritten')).toBe(1);
});

test('the page of ”not before” has a day and no other field, and the day is taken alone', async () => {
  const { text } = await world.see(world.anna, '/viranomaiselle/ei-ennen');
  expect(text).not.toContain('<textarea');
  const main = text.slice(text.indexOf('<main'));
  const inputs = [...main.matchAll(/<(?:input|select)(?![^>]* type="hidden")[^>]* name="([^"]*)"/g)];
  expect(inputs.map(([, name]) => name)).toEqual(['fromOn']);
  expect(text).toContain('Syytä ei kirjata');
  const post = (body: object) => world.of(world.anna, 'POST', '/justice-lines/not-before', body);
  expect((await post({ fromOn: soon, text: 'leikkaus' })).status).toBe(422);
  expect((await post({ fromOn: soon })).status).toBe(200);
  const { lines } = await seenBy(world.anna);
  const [day] = lines.filter(({ kind }: JusticeLine) => kind === 'not-before');
  expect(day).toMatchObject({ fromOn: soon, text: null, untilOn: null });
  const change = (body: object) =>
    world.of(world.anna, 'POST', `/justice-lines/${day.id}/change`, { version: 1, ...body });
  expect(fields(await change({ fromOn: soon, text: 'liian aikaista', reason: 'siirtyi' }))).toEqual([
    'text day-alone',
    'reason day-alone',
  ]);
  expect((await change({ fromOn: addDays(soon, 1) })).status).toBe(200);
  // The database itself has no place for a reason.
  await expect(
    world.owner.query(`update app.justice_line set body = '\\x01', version = version + 1 where id = $1`, [day.id]),
  ).rejects.toMatchObject({ code: '23514' });
});

test('what identifies, tells where she is or how she is, or names a hidden place is refused and stays in the form', async () => {
  for (const [text, reason] of [
    ['soita 040 123 4567', 'looks-like-identity'],
    ['haetaan Rantatie 12', 'looks-like-address'],
    ['sairaalajakson jälkeen', 'looks-like-health'],
  ])
    expect(fields(await world.of(world.anna, 'POST', '/justice-lines', { kind: 'beside', text })), text).toEqual([
      `text ${reason}`,
    ]);
  const form = await world.fill(world.anna, '/viranomaiselle/rivi', { kind: 'beside', text: 'haetaan Rantatie 12' });
  expect(form.status).toBe(422);
  expect(form.text).toContain('haetaan Rantatie 12');
  expect(form.text).toContain('näyttää sisältävän osoitteen');
});

test('a line changes with a reason and ends; the former one is kept, a lost update is refused', async () => {
  const { body: made } = await world.of(world.anna, 'POST', '/justice-lines', { kind: 'beside', text: 'Anna tulee' });
  const change = (person: Person, body: object) => world.of(person, 'POST', `/justice-lines/${made.id}/change`, body);
  expect(fields(await change(world.anna, { text: 'Veikko tulee', version: 1 }))).toEqual(['reason required']);
  expect((await change(world.veikko, { text: 'Veikko tulee', reason: 'Anna estyi', version: 1 })).status).toBe(200);
  expect((await change(world.anna, { text: 'Minna tulee', reason: 'x', version: 1 })).status).toBe(409);
  expect((await change(world.minna, { text: 'Minna tulee', reason: 'x', version: 2 })).status).toBe(404);
  expect((await change(risto, { text: 'Kukaan ei tule', reason: 'x', version: 2 })).status).toBe(403);
  expect((await world.see(world.anna, `/viranomaiselle/rivi/${made.id}`)).text).toContain('Anna tulee');
  expect((await change(world.anna, { text: 'Veikko tulee', reason: 'ohi', ended: true, version: 2 })).status).toBe(200);
  expect((await seenBy(world.anna)).lines.some(({ id }: JusticeLine) => id === made.id)).toBe(false);
  expect(await world.logged('JusticeLineChanged')).toBe(3);
});

test('the preview says by name who of the police reads it, and shows lines, wishes, interviews and notes alike', async () => {
  await world.of(world.anna, 'POST', '/wishes', { register: 'justice', kind: 'breaks', text: 'Tauko tunnin välein' });
  await world.of(world.anna, 'POST', '/wishes', { register: 'coordination', kind: 'breaks', text: 'Verkoston toive' });
  await world.of(world.anna, 'POST', '/notes', { class: 'justice', happenedOn: today, text: 'Odotustila sovittu' });
  await world.of(world.anna, 'POST', '/notes', { class: 'support', happenedOn: today, text: 'Tuen merkintä' });
  const { status, text } = await world.see(world.anna, '/viranomaiselle');
  expect(status).toBe(200);
  for (const shown of ['Risto Aho', line.text, 'Tauko tunnin välein', 'Odotustila sovittu', 'Kuulemista ei ennen'])
    expect(text).toContain(shown);
  for (const hidden of ['Verkoston toive', 'Tuen merkintä']) expect(text).not.toContain(hidden);
});

test('police ask in their own room; the support side sees the question once it has been opened', async () => {
  const form = await world.see(risto, '/viranomaiselle/kysymys');
  expect(form.text).toContain('Kysymystäsi ei vielä näe kukaan muu');
  expect((await world.fill(risto, '/viranomaiselle/kysymys', { text: 'Kuka tulee tueksi?' })).status).toBe(303);
  expect((await seenBy(world.anna)).lines.map(({ kind }: JusticeLine) => kind)).not.toContain('ask');
  await world.act(
    risto,
    `select act.grant_vital($1, $2, 'process', now() + interval '3 days')`,
    [world.caseId, world.saarni],
    world.caseId,
  );
  expect((await world.see(world.anna, '/viranomaiselle')).text).toContain('Kuka tulee tueksi?');
  expect((await world.see(risto, '/viranomaiselle/kysymys')).text).not.toContain('ei vielä näe kukaan muu');
  expect(await world.logged('SupportAsked')).toBe(1);
});

test('police record a measure in one form; the course begins with it, and what the law would not expect is asked', async () => {
  const post = (body: object) => world.of(risto, 'POST', '/measures', body);
  expect((await post({ code: 'investigation-opened', when: addDays(today, -30), state: 'done' })).status).toBe(200);
  expect((await post({ code: 'hearing', when: addDays(today, 9), state: 'planned' })).status).toBe(200);
  const { body } = await world.of(risto, 'GET', '/processes');
  expect(body.processes).toMatchObject([{ kind: 'criminal', steps: [{ state: 'done' }, { state: 'planned' }] }]);
  expect(fields(await post({ code: 'hearing', when: addDays(today, 1), state: 'done' }))).toEqual(['when future']);
  expect(fields(await post({ code: 'charge-brought', when: today, state: 'done' }))).toEqual(['code choose']);
  expect((await post({ code: 'report-made', when: addDays(today, -2), state: 'done' })).status).toBe(200);
  const early = { code: 'hearing', when: addDays(today, -9), state: 'done' };
  expect(fields(await post(early))).toEqual(['outOfOrder before-earlier-stage']);
  const form = await world.fill(risto, '/toimenpide', early);
  expect(form.text).toContain('name="outOfOrder"');
  expect(
    (await world.of(world.anna, 'POST', '/measures', { code: 'hearing', when: today, state: 'done' })).status,
  ).toBe(403);
  expect(
    (await world.of(world.stranger, 'POST', '/measures', { code: 'hearing', when: today, state: 'done' })).status,
  ).toBe(404);
  expect(await world.logged('MeasureRecorded')).toBe(3);
});

test('each side has its own acts, and to a stranger the case does not exist', async () => {
  expect((await world.of(risto, 'POST', '/justice-lines', line)).status).toBe(403);
  expect((await world.of(risto, 'POST', '/justice-lines/not-before', { fromOn: soon })).status).toBe(403);
  expect((await world.of(world.anna, 'POST', '/justice-lines/ask', { text: 'x' })).status).toBe(403);
  expect((await world.of(risto, 'GET', '/justice-lines')).status).toBe(403);
  expect((await world.of(world.jari, 'POST', '/justice-lines/ask', { text: 'x' })).status).toBe(403);
  expect((await world.of(world.stranger, 'GET', '/justice-lines')).status).toBe(404);
  expect(
    (await world.of(world.anna, 'POST', `/justice-lines/${world.nobody}/change`, { version: 1, reason: 'x' })).status,
  ).toBe(404);
  expect((await seenBy(world.minna)).lines).toEqual([]);
  expect(world.reported).toEqual([]);
});
