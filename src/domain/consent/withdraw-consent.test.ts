import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';

let it: NetworkWorld;
beforeAll(async () => {
  it = await networkWorld();
  const { id } = await it.network(it.anna, [it.county.id, it.counsel.id]);
  await it.joins(it.county, id);
  await it.joins(it.counsel, id);
  for (const lead of [it.county.lead, it.counsel.lead]) {
    for (const { id: request } of (await it.view(lead)).requests)
      await it.done(it.of(lead, 'POST', `/grant-requests/${request}/answer`, { answer: 'open' }));
  }
});
afterAll(() => it.stop());

test('withdrawn, a consent ends what stands on it in the same moment; once more is refused', async () => {
  const { id } = await it.consent(it.anna, [it.county.id], ['account']);
  expect(await it.reads(it.county.lead, it.saarni.id)).toEqual(['account', 'coordination']);
  expect((await it.of(it.anna, 'POST', `/consents/${id}/withdraw`)).body).toMatchObject({ id, state: 'withdrawn' });
  expect(await it.reads(it.county.lead, it.saarni.id)).toEqual(['coordination']);
  expect((await it.of(it.anna, 'POST', `/consents/${id}/withdraw`)).status).toBe(409);
  expect((await it.of(it.county.lead, 'GET', `/consents/${id}`)).body.consent.state).toBe('withdrawn');
});

test('a receiver may record her withdrawal too', async () => {
  const { id } = await it.consent(it.anna, [it.county.id], ['health']);
  expect((await it.of(it.county.backup, 'POST', `/consents/${id}/withdraw`)).status).toBe(200);
  expect(await it.reads(it.county.lead, it.saarni.id)).not.toContain('health');
});

test('narrowed by a class, the rest stays', async () => {
  const { id } = await it.consent(it.anna, [it.county.id, it.counsel.id], ['contact', 'account']);
  expect((await it.of(it.anna, 'POST', `/consents/${id}/narrow`, { class: 'account' })).status).toBe(200);
  expect(await it.reads(it.counsel.lead, it.saarni.id)).toEqual(['contact', 'coordination']);
  expect((await it.of(it.anna, 'POST', `/consents/${id}/narrow`, { organisationId: it.county.id })).status).toBe(200);
  expect([await it.reads(it.county.lead, it.saarni.id), await it.reads(it.counsel.lead, it.saarni.id)]).toEqual([
    ['coordination'],
    ['contact', 'coordination'],
  ]);
  expect((await it.of(it.anna, 'GET', `/consents/${id}`)).body.consent).toMatchObject({
    classes: ['contact'],
    receivers: [{ name: 'Asianajotoimisto Halla' }],
    state: 'valid',
  });
  expect((await it.of(it.anna, 'POST', `/consents/${id}/narrow`, {})).status).toBe(422);
  expect(
    (await it.of(it.anna, 'POST', `/consents/${id}/narrow`, { class: 'contact', organisationId: it.counsel.id }))
      .status,
  ).toBe(422);
});

test('out of a network an organisation goes both ways, the others stay together', async () => {
  const [network] = (await it.view(it.anna)).consents.filter((consent: { kind: string }) => consent.kind === 'network');
  expect(
    (await it.of(it.anna, 'POST', `/consents/${network.id}/narrow`, { organisationId: it.counsel.id })).status,
  ).toBe(200);
  expect([
    await it.reads(it.counsel.lead, it.county.id),
    await it.reads(it.county.lead, it.counsel.id),
    await it.reads(it.anna, it.county.id),
  ]).toEqual([[], [], ['coordination']]);
  expect(
    (await it.of(it.anna, 'GET', `/consents/${network.id}`)).body.consent.receivers.map(
      (receiver: { name: string }) => receiver.name,
    ),
  ).toEqual(['Länsirannikon hyvinvointialue', 'Saarni ry']);
});

test('everything is withdrawn by one who sees nothing of it, and the answer is the same when nothing is left', async () => {
  await it.done(
    it.of(it.anna, 'POST', '/members', { workerId: it.member.id, standing: 'member', classes: ['contact'] }),
  );
  expect((await it.view(it.member)).consents).toEqual([]);
  const first = await it.of(it.member, 'POST', '/withdraw-all', {
    extent: 'organisation',
    organisationId: it.counsel.id,
  });
  expect([first.status, await it.reads(it.counsel.lead, it.saarni.id)]).toEqual([200, []]);
  expect(await it.reads(it.county.lead, it.saarni.id)).toEqual(['coordination']);
  const all = await it.of(it.member, 'POST', '/withdraw-all', { extent: 'everything' });
  expect([all.status, await it.reads(it.county.lead, it.saarni.id), await it.reads(it.anna, it.county.id)]).toEqual([
    200,
    [],
    [],
  ]);
  const again = await it.of(it.member, 'POST', '/withdraw-all', { extent: 'everything' });
  expect(again.text).toBe(all.text);
  expect((await it.of(it.member, 'POST', '/withdraw-all', { extent: 'organisation' })).body.error.fields).toEqual([
    { field: 'organisationId', reason: 'choose' },
  ]);
});

test('hidden, absent and foreign consents are the same 404', async () => {
  const { id } = await it.consent(it.anna, [it.counsel.id], ['contact']);
  const texts = await Promise.all(
    [id, it.nobody].flatMap((item) => [
      it.of(it.county.lead, 'GET', `/consents/${item}`),
      it.of(it.county.lead, 'POST', `/consents/${item}/withdraw`),
      it.of(it.county.lead, 'POST', `/consents/${item}/narrow`, { class: 'contact' }),
    ]),
  );
  expect(new Set(texts.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect((await it.of(it.county.lead, 'GET', '/consents/nonsense')).status).toBe(404);
});
