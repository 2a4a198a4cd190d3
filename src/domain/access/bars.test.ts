import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';

let it: NetworkWorld;
beforeAll(async () => {
  it = await networkWorld();
  await it.joins(it.county, (await it.consent(it.anna, [it.county.id], ['contact'])).id);
  await it.done(
    it.of(it.anna, 'POST', '/members', { workerId: it.member.id, standing: 'member', classes: ['case', 'contact'] }),
  );
});
afterAll(() => it.stop());

test('for the barred worker the case is gone, exactly as if it had never been', async () => {
  const set = await it.of(it.anna, 'POST', '/bars', { workerId: it.county.backup.id, reason: 'knows-suspect' });
  expect(set.status, set.text).toBe(200);
  const absent = await it.json(it.county.backup, 'GET', '/cases/zzzzzz/network');
  const barred = await it.of(it.county.backup, 'GET', '/network');
  expect([barred.status, barred.text]).toEqual([404, absent.text]);
  expect((await it.of(it.county.lead, 'GET', '/network')).status).toBe(200);
});

test('the lead and the data-protection officer see the bars; for the others the answer is the same whether there are any', async () => {
  for (const who of [it.anna, it.helmi]) expect((await it.of(who, 'GET', '/bars')).body.bars).toHaveLength(1);
  expect((await it.of(it.helmi, 'GET', '/bars')).body.bars[0]).toMatchObject({
    worker: null,
    reason: 'knows-suspect',
    setBy: 'Anna Kallio',
  });
  const others = await Promise.all([it.veikko, it.member, it.county.lead].map((who) => it.of(who, 'GET', '/bars')));
  expect(new Set(others.map(({ status, text }) => `${status} ${text}`))).toEqual(
    new Set(['403 {"error":{"code":"forbidden","message":"forbidden"}}']),
  );
  expect((await it.of(it.counsel.lead, 'GET', '/bars')).status).toBe(404);
  expect((await it.see(it.helmi, '/estot')).text).toContain('Toisen organisaation työntekijä');
});

test('no bar shows in the use log that the teams read: it lies in the officers’ own', async () => {
  expect([await it.drawers('BarSet'), await it.drawers('BarsViewed')]).toEqual([
    ['Saarni ry organisation-log'],
    ['Saarni ry organisation-log'],
  ]);
});

test('nor does it tell that the form of a bar was opened', async () => {
  const before = await it.drawers('FormOpened');
  expect((await it.see(it.helmi, '/estot/uusi')).status).toBe(200);
  expect((await it.drawers('FormOpened')).filter((item) => !before.includes(item))).toEqual([
    'Saarni ry organisation-log',
  ]);
});

test('who is barred is said once: a worker or an organisation, neither oneself nor one’s own', async () => {
  const wrong = async (fields: Record<string, unknown>) =>
    (await it.of(it.anna, 'POST', '/bars', { reason: 'other', ...fields })).body.error.fields;
  expect(await wrong({})).toEqual([{ field: 'workerId', reason: 'choose' }]);
  expect(await wrong({ workerId: it.member.id, organisationId: it.county.id })).toEqual([
    { field: 'workerId', reason: 'one' },
  ]);
  expect(await wrong({ workerId: it.anna.id })).toEqual([{ field: 'workerId', reason: 'self' }]);
  expect(await wrong({ organisationId: it.saarni.id })).toEqual([{ field: 'organisationId', reason: 'own' }]);
  expect((await it.of(it.anna, 'POST', '/bars', { workerId: it.county.backup.id, reason: 'other' })).status).toBe(409);
});

test('lifting takes both: one asks, the other confirms', async () => {
  const [{ id }] = (await it.of(it.anna, 'GET', '/bars')).body.bars;
  expect((await it.of(it.anna, 'POST', `/bars/${id}/lift`)).body.state).toBe('asked');
  expect((await it.of(it.anna, 'POST', `/bars/${id}/lift`)).status).toBe(409);
  expect([
    (await it.of(it.anna, 'GET', '/bars')).body.bars[0].lifting,
    (await it.of(it.helmi, 'GET', '/bars')).body.bars[0].lifting,
  ]).toEqual(['asked', 'to-confirm']);
  expect((await it.of(it.county.backup, 'GET', '/network')).status).toBe(404);
  expect((await it.of(it.helmi, 'POST', `/bars/${id}/lift`)).body.state).toBe('lifted');
  expect((await it.of(it.county.backup, 'GET', '/network')).status).toBe(200);
  expect((await it.of(it.helmi, 'POST', `/bars/${id}/lift`)).status).toBe(404);
});

test('an organisation under a bar sees its own part alone and keeps its records', async () => {
  expect((await it.of(it.helmi, 'POST', '/bars', { organisationId: it.county.id, reason: 'her-wish' })).status).toBe(
    200,
  );
  expect(await it.reads(it.county.lead, it.saarni.id)).toEqual([]);
  expect((await it.view(it.county.lead)).parts.map((part: { organisation: string }) => part.organisation)).toEqual([
    'Länsirannikon hyvinvointialue',
  ]);
});
