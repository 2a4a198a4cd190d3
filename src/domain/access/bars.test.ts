import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';

let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld();
  await world.joins(world.county, (await world.consent(world.anna, [world.county.id], ['contact'])).id);
  await world.done(
    world.of(world.anna, 'POST', '/members', {
      workerId: world.member.id,
      standing: 'member',
      classes: ['case', 'contact'],
    }),
  );
});
afterAll(() => world.stop());

test('for the barred worker the case is gone, exactly as if it had never been', async () => {
  const set = await world.of(world.anna, 'POST', '/bars', {
    workerId: world.county.backup.id,
    reason: 'knows-suspect',
  });
  expect(set.status, set.text).toBe(200);
  const absent = await world.json(world.county.backup, 'GET', '/cases/zzzzzz/network');
  const barred = await world.of(world.county.backup, 'GET', '/network');
  expect([barred.status, barred.text]).toEqual([404, absent.text]);
  expect((await world.of(world.county.lead, 'GET', '/network')).status).toBe(200);
});

test('the lead and the data-protection officer see the bars; for the others the answer is the same whether there are any', async () => {
  for (const who of [world.anna, world.helmi]) expect((await world.of(who, 'GET', '/bars')).body.bars).toHaveLength(1);
  expect((await world.of(world.helmi, 'GET', '/bars')).body.bars[0]).toMatchObject({
    worker: null,
    reason: 'knows-suspect',
    setBy: 'Anna Kallio',
  });
  const others = await Promise.all(
    [world.veikko, world.member, world.county.lead].map((who) => world.of(who, 'GET', '/bars')),
  );
  expect(new Set(others.map(({ status, text }) => `${status} ${text}`))).toEqual(
    new Set(['403 {"error":{"code":"forbidden","message":"forbidden"}}']),
  );
  expect((await world.of(world.counsel.lead, 'GET', '/bars')).status).toBe(404);
  expect((await world.see(world.helmi, '/estot')).text).toContain('Toisen organisaation työntekijä');
});

test('no bar shows in the use log that the teams read: it lies in the officers’ own', async () => {
  expect([await world.drawers('BarSet'), await world.drawers('BarsViewed')]).toEqual([
    ['Saarni ry organisation-log'],
    ['Saarni ry organisation-log'],
  ]);
});

test('nor does it tell that the form of a bar was opened', async () => {
  const before = await world.drawers('FormOpened');
  expect((await world.see(world.helmi, '/estot/uusi')).status).toBe(200);
  expect((await world.drawers('FormOpened')).filter((item) => !before.includes(item))).toEqual([
    'Saarni ry organisation-log',
  ]);
});

test('who is barred is said once: a worker or an organisation, neither oneself nor one’s own', async () => {
  const wrong = async (fields: Record<string, unknown>) =>
    (await world.of(world.anna, 'POST', '/bars', { reason: 'other', ...fields })).body.error.fields;
  expect(await wrong({})).toEqual([{ field: 'workerId', reason: 'choose' }]);
  expect(await wrong({ workerId: world.member.id, organisationId: world.county.id })).toEqual([
    { field: 'workerId', reason: 'one' },
  ]);
  expect(await wrong({ workerId: world.anna.id })).toEqual([{ field: 'workerId', reason: 'self' }]);
  expect(await wrong({ organisationId: world.saarni.id })).toEqual([{ field: 'organisationId', reason: 'own' }]);
  expect(
    (await world.of(world.anna, 'POST', '/bars', { workerId: world.county.backup.id, reason: 'other' })).status,
  ).toBe(409);
});

test('an account that whoever bars may not know of is as one that is not there', async () => {
  const refused = async (person: typeof world.anna, workerId: string) => {
    const { status, text } = await world.of(person, 'POST', '/bars', { workerId, reason: 'other' });
    return [status, text];
  };
  const invented = await refused(world.anna, world.nobody);
  expect(invented[0]).toBe(422);
  // Of an organisation that is not on the case; of one that is, but not on its team.
  expect(await refused(world.anna, world.counsel.lead.id)).toEqual(invented);
  expect(await refused(world.anna, world.county.intake.id)).toEqual(invented);
  // The data-protection officer sees no part; her own colleagues she knows.
  expect(await refused(world.helmi, world.county.lead.id)).toEqual(await refused(world.helmi, world.nobody));
  const own = await world.worker(world.saarni.id, 'Aino Salo');
  expect((await refused(world.helmi, own.id))[0]).toBe(200);
});

test('a bar on a naming of the same day leaves none that ends before it begins, and one that would begin later never does', async () => {
  const [today, later] = [
    await world.worker(world.saarni.id, 'Elli Salo'),
    await world.worker(world.saarni.id, 'Eero Salo'),
  ];
  const name = (workerId: string, more: object) =>
    world.done(world.of(world.anna, 'POST', '/members', { workerId, standing: 'member', classes: ['case'], ...more }));
  await name(today.id, {});
  await name(later.id, { fromOn: addDays(dayOf(new Date()), 3) });
  for (const { id } of [today, later])
    expect((await world.of(world.anna, 'POST', '/bars', { workerId: id, reason: 'other' })).status).toBe(200);
  const { rows } = await world.owner.query(
    'select valid_from < valid_until as lasts, valid_from > valid_until as turned from app.member where worker_id = any ($1)',
    [[today.id, later.id]],
  );
  expect(rows).toEqual([
    { lasts: false, turned: false },
    { lasts: false, turned: false },
  ]);
});

test('lifting takes both: one asks, the other confirms', async () => {
  const { id } = (await world.of(world.anna, 'GET', '/bars')).body.bars.find(
    ({ workerId }: { workerId: string }) => workerId === world.county.backup.id,
  );
  const lifting = async (person: typeof world.anna) =>
    (await world.of(person, 'GET', '/bars')).body.bars.find((bar: { id: string }) => bar.id === id).lifting;
  expect((await world.of(world.anna, 'POST', `/bars/${id}/lift`)).body.state).toBe('asked');
  expect((await world.of(world.anna, 'POST', `/bars/${id}/lift`)).status).toBe(409);
  expect([await lifting(world.anna), await lifting(world.helmi)]).toEqual(['asked', 'to-confirm']);
  expect((await world.of(world.county.backup, 'GET', '/network')).status).toBe(404);
  expect((await world.of(world.helmi, 'POST', `/bars/${id}/lift`)).body.state).toBe('lifted');
  // What the bar has ended lifting does not bring back; a new naming opens again.
  expect((await world.of(world.county.backup, 'GET', '/network')).status).toBe(404);
  const again = { workerId: world.county.backup.id, standing: 'backup', classes: ['case', 'contact'] };
  await world.done(world.of(world.county.lead, 'POST', '/members', again));
  expect((await world.of(world.county.backup, 'GET', '/network')).status).toBe(200);
  expect((await world.of(world.helmi, 'POST', `/bars/${id}/lift`)).status).toBe(404);
});

test('an organisation under a bar sees what one that has left sees: its own part and the lead’s; the lead’s cannot be barred', async () => {
  expect(
    (await world.of(world.helmi, 'POST', '/bars', { organisationId: world.county.id, reason: 'her-wish' })).status,
  ).toBe(200);
  expect(await world.reads(world.county.lead, world.saarni.id)).toEqual([]);
  expect(
    (await world.view(world.county.lead)).parts.map((part: { organisation: string }) => part.organisation),
  ).toEqual(['Saarni ry', 'Länsirannikon hyvinvointialue']);
  await expect(
    world.act(world.anna, `select act.bar($1, null, $2, 'other')`, [world.caseId, world.saarni.id], world.caseId),
  ).rejects.toMatchObject({ code: 'RN422' });
});
