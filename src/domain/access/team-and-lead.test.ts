import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { informationClasses } from '../room/index.ts';

let world: NetworkWorld;
let consentId: string;
beforeAll(async () => {
  world = await networkWorld();
  consentId = (await world.consent(world.anna, [world.county.id, world.counsel.id], ['contact', 'account'])).id;
  await world.joins(world.county, consentId);
});
afterAll(() => world.stop());

const allClasses = [...informationClasses];
const name = (fields: Record<string, unknown>, by = world.anna) =>
  world.of(by, 'POST', '/members', { standing: 'member', classes: ['case', 'contact'], ...fields });

test('the lead names a worker for the classes needed; she sees those and no more', async () => {
  expect((await world.of(world.member, 'GET', '/network')).status).toBe(404);
  expect((await name({ workerId: world.member.id })).status).toBe(200);
  const team = (await world.view(world.member)).team;
  expect(team.find((item: { workerId: string }) => item.workerId === world.member.id)).toMatchObject({
    standing: 'member',
    classes: ['case', 'contact'],
    from: null,
    until: null,
  });
  expect((await name({ workerId: world.member.id }, world.member)).status).toBe(403);
});

test('nobody names themselves: what the acting lead lacks another names who holds it, and nothing more', async () => {
  await world.done(name({ workerId: world.veikko.id, standing: 'backup', classes: ['case', 'contact', 'support'] }));
  const boss = await world.worker(world.saarni.id, 'Tarja Tiimi', ['team-lead']);
  await world.owner.query('insert into priv.team_lead (lead_id, worker_id) values ($1, $2)', [boss.id, world.anna.id]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  await world.done(
    name({ workerId: world.anna.id, standing: 'lead', classes: ['case', 'contact', 'coordination'] }, boss),
  );
  const held = async () =>
    (await world.view(world.anna)).team.find((item: { workerId: string }) => item.workerId === world.anna.id).classes;
  for (const fields of [{ standing: 'lead', classes: allClasses }, { standing: 'backup' }, { standing: 'member' }])
    expect((await name({ workerId: world.anna.id, ...fields })).body.error.fields).toEqual([
      { field: 'workerId', reason: 'oneself' },
    ]);
  await expect(
    world.act(
      world.anna,
      `select act.name_member($1, $2, 'lead', $3)`,
      [world.caseId, world.anna.id, allClasses],
      world.caseId,
    ),
  ).rejects.toMatchObject({ code: 'RN403' });
  expect((await world.see(world.anna, '/tiimi/nimea')).text).not.toContain(`value="${world.anna.id}"`);
  const widen = (classes: string[], workerId = world.anna.id, by = world.veikko) =>
    world.of(by, 'POST', `/members/${workerId}/classes`, { classes });
  expect((await widen(['health'])).body.error.fields).toEqual([{ field: 'classes', reason: 'not-yours' }]);
  expect((await widen(['support'], world.anna.id, world.anna)).status).toBe(403);
  expect((await widen(['support'], world.member.id)).status).toBe(403);
  expect((await world.see(world.veikko, '/verkosto')).text).toContain(`/tiimi/${world.anna.id}/luokat`);
  expect((await world.see(world.veikko, `/tiimi/${world.anna.id}/luokat`)).text).toContain('value="support"');
  expect((await widen(['support'])).status).toBe(200);
  expect((await held()).sort()).toEqual(['case', 'contact', 'coordination', 'support']);
  // Neither narrower, nor in another standing, nor what the namer lacks: the act itself says no.
  const act = (standing: string, classes: string[]) =>
    world.act(
      world.veikko,
      'select act.name_member($1, $2, $3, $4)',
      [world.caseId, world.anna.id, standing, classes],
      world.caseId,
    );
  for (const [standing, classes] of [
    ['lead', ['case']],
    ['member', ['case', 'contact', 'coordination', 'support']],
    ['lead', ['case', 'contact', 'coordination', 'support', 'health']],
  ] as const)
    await expect(act(standing, [...classes])).rejects.toMatchObject({ code: 'RN403' });
  await world.done(name({ workerId: world.anna.id, standing: 'lead', classes: allClasses }, boss));
});

test('the lead of the case ends another organisation’s part, which keeps its own', async () => {
  const end = (by = world.anna, organisationId = world.counsel.id) =>
    world.of(by, 'POST', `/parts/${organisationId}/end`, { sure: true });
  await world.joins(world.counsel, consentId);
  expect((await end(world.county.lead)).status).toBe(403);
  expect([(await end(world.anna, world.nobody)).status, (await end(world.anna, world.police.id)).status]).toEqual([
    404, 404,
  ]);
  expect((await end(world.anna, world.saarni.id)).status).toBe(409);
  expect((await world.see(world.anna, `/osuus/${world.counsel.id}/paata`)).text).toContain('Asianajotoimisto Halla');
  expect((await end()).body).toMatchObject({ state: 'ended' });
  expect((await world.view(world.counsel.lead)).parts.find((part: { own: boolean }) => part.own).leftAt).toEqual(
    expect.any(String),
  );
  expect(await world.reads(world.counsel.lead, world.saarni.id)).toEqual([]);
  expect((await end()).status).toBe(404);
});

test('every naming includes class case, whatever was chosen', async () => {
  expect((await name({ workerId: world.member.id, classes: ['contact'] })).body).toMatchObject({
    classes: ['case', 'contact'],
  });
  expect((await world.view(world.member)).head.codeWord).toBe('Koivu');
  await world.done(world.of(world.anna, 'POST', `/members/${world.member.id}/end`));
  await expect(
    world.owner.query(`update app.naming set classes = '{contact}' where 'contact' = any (classes)`),
  ).rejects.toMatchObject({ code: '23514' });
});

test('a naming may begin later and end by itself', async () => {
  await world.done(name({ workerId: world.member.id, fromOn: '1.1.2100', untilOn: '31.1.2100' }));
  expect((await world.of(world.member, 'GET', '/network')).status).toBe(404);
  const found = (await world.view(world.anna)).team.find(
    (item: { workerId: string }) => item.workerId === world.member.id,
  );
  expect([found.from.slice(0, 10), found.until.slice(0, 10)]).toEqual(['2099-12-31', '2100-01-31']);
  expect(
    (await name({ workerId: world.member.id, fromOn: '2.1.2100', untilOn: '1.1.2100' })).body.error.fields,
  ).toEqual([{ field: 'untilOn', reason: 'before-start' }]);
});

test('an account without case work cannot be named, nor one of another organisation', async () => {
  for (const workerId of [world.saarni.intake.id, world.helmi.id, world.county.lead.id, world.nobody]) {
    expect((await name({ workerId })).body.error.fields).toEqual([{ field: 'workerId', reason: 'choose' }]);
  }
});

test('a lead without a backup is replaced, not ended; with one the backup acts; a member is ended at once', async () => {
  const acts = async (person = world.anna) =>
    (await world.of(person, 'GET', '/network')).body.allowed.includes('organisation.invite');
  await world.done(name({ workerId: world.veikko.id }));
  expect((await world.of(world.anna, 'POST', `/members/${world.anna.id}/end`)).body.error).toMatchObject({
    code: 'invalid',
    reason: 'name another lead first',
  });
  expect((await world.see(world.anna, `/tiimi/${world.anna.id}/paata`)).text).toContain('ilman varahenkilöä');
  await world.done(name({ workerId: world.veikko.id, standing: 'backup', classes: allClasses }));
  expect((await world.see(world.anna, `/tiimi/${world.anna.id}/paata`)).text).toContain(
    'Varahenkilö Veikko Salo toimii heti',
  );
  expect((await world.of(world.anna, 'POST', `/members/${world.anna.id}/end`)).status).toBe(200);
  expect([(await world.of(world.anna, 'GET', '/network')).status, await acts(world.veikko)]).toEqual([404, true]);
  await world.done(name({ workerId: world.anna.id, standing: 'lead', classes: allClasses }, world.veikko));
  expect([await acts(), await acts(world.veikko)]).toEqual([true, false]);
  await world.done(name({ workerId: world.member.id }));
  expect((await world.of(world.anna, 'POST', `/members/${world.member.id}/end`)).body).toMatchObject({
    state: 'ended',
  });
  expect((await world.of(world.member, 'GET', '/network')).status).toBe(404);
  expect((await world.of(world.anna, 'POST', `/members/${world.member.id}/end`)).status).toBe(404);
});

test('a team lead names those whom she leads, and is shown no parts by it', async () => {
  const boss = await world.worker(world.saarni.id, 'Terttu Tiimi', ['team-lead']);
  await world.owner.query('insert into priv.team_lead (lead_id, worker_id) values ($1, $2)', [
    boss.id,
    world.veikko.id,
  ]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  expect((await world.view(boss)).parts).toEqual([]);
  expect(
    (await name({ workerId: world.veikko.id, standing: 'backup', classes: ['case', 'contact', 'support'] }, boss))
      .status,
  ).toBe(200);
  expect((await name({ workerId: world.member.id }, boss)).status).toBe(403);
  const page = await world.see(boss, '/tiimi/nimea');
  expect([page.text.includes('Veikko Salo'), page.text.includes('Martta Metsä')]).toEqual([true, false]);
});

test('vital interest opens one class for at most seven days, by one who holds it, and ends by itself', async () => {
  const vital = (fields: Record<string, unknown>) =>
    world.of(world.county.lead, 'POST', '/grants', {
      toId: world.saarni.id,
      class: 'social',
      days: 7,
      inDanger: true,
      ...fields,
    });
  expect((await vital({ days: 8 })).body.error.fields).toEqual([{ field: 'days', reason: 'days' }]);
  expect((await vital({ inDanger: false })).body.error.fields).toEqual([{ field: 'inDanger', reason: 'must-tick' }]);
  expect((await vital({ class: 'justice', toId: world.county.id })).status).toBe(422);
  const { body } = await vital({});
  expect(await world.reads(world.anna, world.county.id)).toEqual(['social']);
  await world.ahead('7 days');
  expect(await world.reads(world.anna, world.county.id)).toEqual([]);
  await world.ahead('0');
  expect((await world.of(world.anna, 'POST', `/grants/${body.id}/end`)).status).toBe(404);
  expect((await world.of(world.county.lead, 'POST', `/grants/${body.id}/end`)).body.state).toBe('ended');
  expect(await world.reads(world.anna, world.county.id)).toEqual([]);
});

test('the lead passes when the other accepts: rooms stay, inviting and handing over go with it', async () => {
  expect(
    (await world.of(world.county.lead, 'POST', '/hand-overs', { toId: world.county.id, sheet: 'no' })).status,
  ).toBe(403);
  expect(
    (await world.of(world.anna, 'POST', '/hand-overs', { toId: world.counsel.id, sheet: 'no' })).body.error.fields,
  ).toEqual([{ field: 'toId', reason: 'choose' }]);
  const { body: offer } = await world.of(world.anna, 'POST', '/hand-overs', { toId: world.county.id, sheet: 'no' });
  expect((await world.view(world.county.lead)).handOver).toMatchObject({ id: offer.id, from: 'Saarni ry', toUs: true });
  expect((await world.of(world.anna, 'POST', `/hand-overs/${offer.id}/answer`, { answer: 'accept' })).status).toBe(422);
  expect((await world.of(world.anna, 'POST', `/hand-overs/${offer.id}/answer`, { answer: 'withdraw' })).status).toBe(
    200,
  );
  const note = 'Tulkki on varattu, asuminen on kesken.';
  const { body: second } = await world.of(world.anna, 'POST', '/hand-overs', {
    toId: world.county.id,
    note,
    sheet: 'no',
  });
  expect(
    (await world.of(world.county.backup, 'POST', `/hand-overs/${second.id}/answer`, { answer: 'accept' })).status,
  ).toBe(403);
  const accepted = await world.of(world.county.lead, 'POST', `/hand-overs/${second.id}/answer`, { answer: 'accept' });
  expect(accepted.status, accepted.text).toBe(200);
  const [before, after] = [
    (await world.of(world.anna, 'GET', '/network')).body,
    (await world.of(world.county.lead, 'GET', '/network')).body,
  ];
  expect([before.allowed.includes('organisation.invite'), after.allowed.includes('organisation.invite')]).toEqual([
    false,
    true,
  ]);
  expect(after.parts.find((part: { lead: boolean }) => part.lead)).toMatchObject({
    organisation: 'Länsirannikon hyvinvointialue',
    own: true,
  });
  expect(after.head.codeWord).toBe('Koivu');
  // What was said with it stays with the leads of both sides, and with them alone.
  for (const { body } of [{ body: before }, { body: after }])
    expect(
      body.pastHandOvers.map((pastHandOver: { state: string; note: string | null }) => [
        pastHandOver.state,
        pastHandOver.note,
      ]),
    ).toEqual([
      ['accepted', note],
      ['withdrawn', null],
    ]);
  const { body: colleague } = await world.of(world.county.backup, 'GET', '/network');
  expect(colleague.pastHandOvers.map((pastHandOver: { note: string | null }) => pastHandOver.note)).toEqual([
    null,
    null,
  ]);
  expect((await world.see(world.county.lead, '/verkosto')).text).toContain(`Viesti: ${note}`);
});

test('an organisation that leaves loses what others have opened and keeps its own; the lead cannot leave', async () => {
  expect((await world.of(world.county.lead, 'POST', '/leave', { sure: true })).status).toBe(403);
  expect((await world.of(world.anna, 'POST', '/leave', {})).body.error.fields).toEqual([
    { field: 'sure', reason: 'must-tick' },
  ]);
  await world.consent(world.county.lead, [world.saarni.id], ['social']);
  expect(await world.reads(world.anna, world.county.id)).toEqual(['social']);
  expect((await world.of(world.anna, 'POST', '/leave', { sure: true })).body).toMatchObject({ state: 'left' });
  expect([
    await world.reads(world.anna, world.county.id),
    await world.reads(world.county.lead, world.saarni.id),
  ]).toEqual([[], []]);
  const { body } = await world.of(world.anna, 'GET', '/network');
  expect(body.parts.find((part: { own: boolean }) => part.own)).toMatchObject({ leftAt: expect.any(String) });
  expect(body.allowed).not.toContain('part.leave');
});
