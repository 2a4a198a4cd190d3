import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessEndpoints } from '../../src/domain/access/index.ts';
import { consentEndpoints } from '../../src/domain/consent/index.ts';
import { handOverEndpoints } from '../../src/domain/hand-over/index.ts';
import { safetyEndpoints } from '../../src/domain/safety/index.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';
import type { Person } from './small-world.ts';

/** Access model 1, sentence 12: a bar looks like a naming whose last day has passed; what comes after it is shown as valid and opens nothing. */
let world: NetworkWorld;
let barred: Person;
let over: Person;
let boss: Person;
const everything = ['case', 'contact', 'coordination', 'location', 'process'];

beforeAll(async () => {
  world = await networkWorld([...consentEndpoints, ...handOverEndpoints, ...accessEndpoints, ...safetyEndpoints]);
  await world.joins(world.county, (await world.network(world.anna, [world.county.id, world.counsel.id])).id);
  [barred, over] = [await world.worker(world.county.id, 'Aino Este'), await world.worker(world.county.id, 'Outi Ohi')];
  boss = await world.worker(world.county.id, 'Terttu Tiimi', ['team-lead']);
  for (const { id } of [barred, over]) {
    await names(world.county.lead, id);
    await world.owner.query('insert into priv.team_lead (lead_id, worker_id) values ($1, $2)', [boss.id, id]);
  }
  await world.owner.query(
    `update app.member m set valid_from = d.today, valid_until = d.today
     from (select (now() at time zone 'Europe/Helsinki')::date::timestamp at time zone 'Europe/Helsinki' as today) d where m.worker_id = $1`,
    [over.id],
  );
  await world.done(world.of(world.anna, 'POST', '/bars', { workerId: barred.id, reason: 'knows-suspect' }));
});
afterAll(() => world.stop());

const names = (by: Person, workerId: string, standing = 'member') =>
  world.done(world.of(by, 'POST', '/members', { workerId, standing, classes: everything }));
/** What a page or answer says, with the two workers told apart by nothing but themselves. */
const alike = (text: string) =>
  text.replaceAll('Aino Este', 'W').replaceAll('Outi Ohi', 'W').replaceAll(barred.id, 'w').replaceAll(over.id, 'w');
const readers = async (person: Person) =>
  (
    await world.act<{ class: string; worker: string }>(
      person,
      'select * from look.who_reads($1)',
      [world.caseId],
      world.caseId,
    )
  )
    .filter(({ worker }) => worker === 'Aino Este')
    .map((row) => row.class)
    .sort();
const bars = async (person: Person) => (await world.of(person, 'GET', '/bars')).body;

test('a barred worker and one whose last day has passed stand nowhere: team, parts, readers, choices for a circle', async () => {
  for (const viewer of [world.anna, world.veikko, world.county.lead, world.county.backup]) {
    const { text } = await world.of(viewer, 'GET', '/network');
    for (const { name } of [barred, over])
      expect([viewer.name, name, text.includes(name)]).toEqual([viewer.name, name, false]);
  }
  expect(await readers(world.county.lead)).toEqual([]);
  const circle = await world.see(world.county.lead, '/turva/paikka/uusi');
  expect([circle.status, circle.text.includes('Aino Este'), circle.text.includes('Outi Ohi')]).toEqual([
    200,
    false,
    false,
  ]);
  const place = (workerId: string) =>
    world.of(world.county.lead, 'POST', '/places', { kind: 'home', text: 'Koti', circle: [workerId] });
  expect(alike((await place(barred.id)).text)).toBe(alike((await place(over.id)).text));
});

test('the same acts on both give the same answers, to the lead and to the team lead over them', async () => {
  for (const by of [boss, world.county.lead]) {
    const [one, other] = [
      await world.of(by, 'POST', `/members/${barred.id}/end`),
      await world.of(by, 'POST', `/members/${over.id}/end`),
    ];
    expect([by.name, one.status, alike(one.text)]).toEqual([by.name, other.status, alike(other.text)]);
  }
  for (const person of [barred, over]) expect((await world.of(person, 'GET', '/network')).status).toBe(404);
});

test('a later naming by one who does not see the bar is accepted, is shown as valid and opens nothing; who sees the bar hears of it at once', async () => {
  expect((await bars(world.anna)).since).toEqual([]);
  await names(world.county.lead, barred.id);
  const team = (await world.view(world.county.backup)).team;
  expect(team.find(({ workerId }: { workerId: string }) => workerId === barred.id)).toMatchObject({
    classes: everything,
    until: null,
  });
  expect((await world.of(world.veikko, 'GET', '/network')).text).toContain('Aino Este');
  expect(await readers(world.county.lead)).toEqual(everything.filter((item) => item !== 'location').sort());
  expect((await world.of(barred, 'GET', '/network')).status).toBe(404);
  for (const viewer of [world.anna, world.helmi])
    expect((await bars(viewer)).since).toEqual([
      expect.objectContaining({ kind: 'named', organisation: 'Länsirannikon hyvinvointialue', workerId: barred.id }),
    ]);
});

test('what is asked of the barred one is accepted, and those who see the bar give it to another', async () => {
  const id = randomUUID();
  await world.act(
    world.county.lead,
    `select act.ask_task($1, $2, $3, $4, 'asker', '2030-01-31', null, '\\x00')`,
    [world.caseId, id, world.county.id, barred.id],
    world.caseId,
  );
  expect((await bars(world.anna)).since).toContainEqual(
    expect.objectContaining({ kind: 'task', id, dueOn: '2030-01-31' }),
  );
  expect((await world.see(world.anna, '/estot')).text).toContain(`/estot/tehtava/${id}`);
  expect((await world.see(world.anna, `/estot/tehtava/${id}`)).text).toContain('Pekka Ranta');
  const pass = (by: Person, workerId: string) => world.of(by, 'POST', `/bars/tasks/${id}/pass`, { workerId });
  expect((await pass(world.county.lead, world.county.backup.id)).status).toBe(403);
  expect((await pass(world.anna, barred.id)).status).toBe(422);
  expect((await pass(world.anna, world.anna.id)).status).toBe(422);
  expect((await pass(world.anna, world.county.backup.id)).status).toBe(200);
  expect((await world.owner.query('select for_worker_id from app.task where id = $1', [id])).rows).toEqual([
    { for_worker_id: world.county.backup.id },
  ]);
  expect((await pass(world.anna, world.county.lead.id)).status).toBe(404);
  expect(await world.drawers('BarredTaskPassed')).toEqual(['Saarni ry organisation-log']);
});

test('a barred lead is replaced by the backup; named again as lead, the backup does not act beside a lead who is valid', async () => {
  const acts = async (person: Person) => (await world.of(person, 'GET', '/network')).body.allowed.includes('team.name');
  await world.owner.query('insert into priv.team_lead (lead_id, worker_id) values ($1, $2)', [
    boss.id,
    world.county.lead.id,
  ]);
  expect(await acts(world.county.backup)).toBe(false);
  await world.done(world.of(world.anna, 'POST', '/bars', { workerId: world.county.lead.id, reason: 'other' }));
  expect(await acts(world.county.backup)).toBe(true);
  await names(boss, world.county.lead.id, 'lead');
  expect(await acts(world.county.backup)).toBe(false);
  expect((await world.of(world.county.lead, 'GET', '/network')).status).toBe(404);
  expect((await bars(world.anna)).since[0]).toMatchObject({ kind: 'named', workerId: world.county.lead.id });
});

test('an organisation under a bar is as one that has left: to all, itself too, and what it has given ends', async () => {
  await world.joins(world.counsel, (await world.consent(world.anna, [world.counsel.id], ['contact'])).id);
  await world.consent(world.counsel.lead, [world.saarni.id], ['process']);
  expect(await world.reads(world.anna, world.counsel.id)).toEqual(['process']);
  await world.done(world.of(world.helmi, 'POST', '/bars', { organisationId: world.counsel.id, reason: 'her-wish' }));
  expect([
    await world.reads(world.anna, world.counsel.id),
    await world.reads(world.counsel.lead, world.saarni.id),
  ]).toEqual([[], []]);
  for (const viewer of [world.anna, world.counsel.lead]) {
    const part = (await world.view(viewer)).parts.find(
      ({ organisationId }: { organisationId: string }) => organisationId === world.counsel.id,
    );
    expect([viewer.name, part.leftAt]).toEqual([viewer.name, expect.any(String)]);
  }
  expect((await world.of(world.counsel.lead, 'GET', '/network')).body.allowed).not.toContain('part.leave');
  expect((await world.of(world.counsel.lead, 'POST', '/leave', { sure: true })).status).toBe(403);
  await world.joins(world.counsel, (await world.consent(world.anna, [world.counsel.id], ['contact'])).id);
  expect((await world.view(world.counsel.lead)).parts.find(({ own }: { own: boolean }) => own).leftAt).toBeNull();
  expect(await world.reads(world.counsel.lead, world.saarni.id)).toEqual([]);
  expect((await bars(world.helmi)).since).toContainEqual(
    expect.objectContaining({ kind: 'joined', forId: world.counsel.id }),
  );
});
