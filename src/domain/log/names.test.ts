import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { endpoints } from '../../endpoints.ts';

/** Access model 5 b (g): in her own organisation's log the officer reads every name but those of hidden parts, which its lead names to her. */
let world: NetworkWorld;
let officer: Person;
let other: Person;
beforeAll(async () => {
  world = await networkWorld(endpoints);
  officer = await world.worker(world.saarni.id, 'Kaarlo Vesa', ['data-protection-officer']);
  other = await world.worker(world.county.id, 'Onni Osa', ['data-protection-officer']);
  await world.joins(world.county, (await world.network(world.anna, [world.county.id])).id);
  await world.joins(world.shelter, (await world.consent(world.anna, [world.shelter.id], ['contact'])).id);
});
afterAll(() => world.stop());

const asks = (person: Person, reason = 'Selvitän lokin riviä.') =>
  world.of(person, 'POST', '/name-requests', { reason });
const answers = (person: Person, id: string, body: object) =>
  world.of(person, 'POST', `/name-requests/${id}/answer`, body);
const requests = async (person: Person) => (await world.done(world.of(person, 'GET', '/name-requests'))).requests;
const log = async (person: Person) => (await world.done(world.of(person, 'GET', '/log'))).entries;
const later = (days: number) =>
  world.owner.query(`update priv.clock set ahead = ahead + $1::interval`, [`${days} days`]);

test('the officer asks with a reason, the lead names what they see, and only the officer reads it, for thirty days', async () => {
  for (const person of [world.anna, world.veikko, world.county.lead]) expect((await asks(person)).status).toBe(403);
  const { id } = await world.done(asks(officer));
  expect((await asks(officer)).body.error.reason).toBe('already asked');
  expect((await world.see(officer, '/loki/nimet')).text).not.toContain('/loki/nimet/pyynto');
  expect((await world.json(world.anna, 'GET', '/work')).body.attention).toMatchObject([{ kind: 'names-asked', id }]);
  const form = await world.see(world.anna, `/loki/nimet/${id}`);
  expect(['Turvakoti Lyhty', 'Kaarlo Vesa', 'Saarni ry</label>'].map((word) => form.text.includes(word))).toEqual([
    true,
    true,
    false,
  ]);
  for (const person of [officer, world.veikko])
    expect((await answers(person, id, { nameIds: [world.shelter.id] })).status).toBe(403);
  expect((await answers(world.anna, id, {})).body.error.fields).toEqual([{ field: 'reason', reason: 'required' }]);
  for (const organisation of [world.county, world.counsel, world.saarni])
    expect((await answers(world.anna, id, { nameIds: [organisation.id] })).body.error.reason).toBe('not-in-sight');
  await world.done(answers(world.anna, id, { nameIds: [world.shelter.id] }));
  expect(await requests(officer)).toMatchObject([
    { id, mine: true, state: 'told', names: ['Turvakoti Lyhty'], askedBy: 'Kaarlo Vesa', answeredBy: 'Anna Kallio' },
  ]);
  expect(await requests(world.anna)).toMatchObject([{ id, mine: false, state: 'told', names: [] }]);
  // Another officer of the same organisation has not asked.
  expect(await requests(world.helmi)).toEqual([]);
  const page = await world.see(officer, '/loki/nimet');
  expect([page.status, page.text.includes('Turvakoti Lyhty')]).toEqual([200, true]);
  await later(31);
  expect(await requests(officer)).toMatchObject([{ id, state: 'told', names: [] }]);
  expect((await world.see(officer, '/loki/nimet')).text).toContain('Nimet eivät enää näy.');
  await later(-31);
});

test('an entry from before the part was hidden names it to the officer who was told, and to no other', async () => {
  const secrecy = (say: string) =>
    world.done(world.of(world.anna, 'POST', `/parts/${world.shelter.id}/secrecy`, { say }));
  await secrecy('reveal');
  const note = { class: 'account', happenedOn: '2026-01-02', text: 'Hän kertoi matkasta.' };
  await world.done(world.of(world.anna, 'POST', '/notes', note));
  await world.consent(world.anna, [world.shelter.id], ['account']);
  await world.done(world.of(world.shelter.lead, 'GET', '/timeline'));
  const named = async (person: Person) =>
    /Turvakoti Lyhty.*Tiina Lyhty|Tiina Lyhty.*Turvakoti Lyhty/.test(JSON.stringify(await log(person)));
  // Of a part that is not hidden every officer reads the name, a shelter's too.
  expect([await named(officer), await named(world.helmi)]).toEqual([true, true]);
  await secrecy('hide');
  expect([await named(officer), await named(world.helmi)]).toEqual([true, false]);
});

test('the own team reads in its log that it was asked and answered, and the named organisation who gave its name', async () => {
  expect(await world.drawers('NamesAnswered')).toEqual(['Saarni ry log']);
  expect(await world.drawers('PartNamed')).toEqual(['Turvakoti Lyhty log']);
  const [entry] = (await log(world.shelter.lead)).filter(({ kind }: { kind: string }) => kind === 'PartNamed');
  expect([entry.worker, entry.organisation, entry.concerned]).toEqual(['Anna Kallio', 'Saarni ry', null]);
  const told = (await log(world.veikko)).filter(({ kind }: { kind: string }) => kind.startsWith('Names'));
  expect(told.map(({ kind }: { kind: string }) => kind)).toEqual(['NamesAnswered', 'NamesAsked']);
  expect(JSON.stringify(told)).not.toMatch(/Lyhty|told/);
});

test('whoever does not lead the case has none to name, sees the part or not, and whether there is one or not', async () => {
  const { id } = await world.done(asks(other));
  const answerPage = async () => {
    const { status, text } = await world.see(world.county.lead, `/loki/nimet/${id}`);
    return [status, text.replaceAll(/name="csrf" value="[^"]*"/g, '')];
  };
  const before = await answerPage();
  expect(before[1]).toContain('Sinulla ei ole tässä tapauksessa nimiä, jotka voisit kertoa.');
  await world.done(
    world.of(world.anna, 'POST', `/parts/${world.shelter.id}/circle`, { workerId: world.county.lead.id }),
  );
  expect(
    (await world.view(world.county.lead)).parts.map(({ organisation }: { organisation: string }) => organisation),
  ).toContain('Turvakoti Lyhty');
  expect(await answerPage()).toEqual(before);
  expect((await answers(world.anna, id, { reason: 'En' })).status).toBe(404);
  for (const nameIds of [[world.shelter.id], [world.counsel.id], [world.nobody]])
    expect((await answers(world.county.lead, id, { nameIds })).body.error.reason).toBe('not-in-sight');
  await world.done(answers(world.county.lead, id, { reason: 'Ei kerrottavaa.' }));
  expect(await requests(other)).toMatchObject([{ state: 'refused', answer: 'Ei kerrottavaa.', names: [] }]);
  expect((await answers(world.county.lead, id, { reason: 'x' })).body.error.reason).toBe('already answered');
});

test('the answer’s own words name no hidden part, and what was typed stays in the form', async () => {
  const { id } = await world.done(asks(world.helmi));
  const empty = await world.fill(world.anna, `/loki/nimet/${id}`, { reason: '' });
  expect([empty.status, empty.text.includes('Kirjoita perustelu.')]).toEqual([422, true]);
  const typed = 'Kyse on Turvakoti Lyhdystä.';
  const refused = await world.fill(world.anna, `/loki/nimet/${id}`, { reason: typed });
  expect([refused.status, refused.text.includes(`${typed}</textarea>`)]).toEqual([422, true]);
  await world.done(answers(world.anna, id, { reason: 'Ei tarvita tähän selvitykseen.' }));
  expect(await requests(world.helmi)).toMatchObject([{ state: 'refused', names: [] }]);
});

test('names are in the lead’s keeping: they close when the lead passes to another organisation', async () => {
  expect((await requests(officer))[0].names).toEqual(['Turvakoti Lyhty']);
  await world.owner.query('update app.party set lead = organisation_id = $2 where case_id = $1', [
    world.caseId,
    world.county.id,
  ]);
  expect(await requests(officer)).toMatchObject([{ state: 'told', names: [] }]);
});

test('whoever becomes acting lead there afterwards does not read that a part was named, and reads what is asked from then on', async () => {
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  expect((await requests(world.anna)).map(({ state }: { state: string }) => state)).toContain('told');
  await world.done(world.of(world.anna, 'POST', `/members/${world.anna.id}/end`));
  expect(await requests(world.veikko)).toEqual([]);
  const { id } = await world.done(asks(officer));
  expect(await requests(world.veikko)).toMatchObject([{ id, state: 'open' }]);
  await world.done(answers(world.veikko, id, { reason: 'Kysy vastuuorganisaatiolta.' }));
  expect(await requests(world.veikko)).toMatchObject([{ id, state: 'refused' }]);
});
