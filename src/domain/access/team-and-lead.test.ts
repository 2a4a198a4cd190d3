import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { informationClasses } from '../room/index.ts';

let it: NetworkWorld;
let consentId: string;
beforeAll(async () => {
  it = await networkWorld();
  consentId = (await it.consent(it.anna, [it.county.id, it.counsel.id], ['contact', 'account'])).id;
  await it.joins(it.county, consentId);
});
afterAll(() => it.stop());

const allClasses = [...informationClasses];
const name = (fields: Record<string, unknown>, by = it.anna) =>
  it.of(by, 'POST', '/members', { standing: 'member', classes: ['case', 'contact'], ...fields });

test('the lead names a worker for the classes needed; she sees those and no more', async () => {
  expect((await it.of(it.member, 'GET', '/network')).status).toBe(404);
  expect((await name({ workerId: it.member.id })).status).toBe(200);
  const team = (await it.view(it.member)).team;
  expect(team.find((item: { workerId: string }) => item.workerId === it.member.id)).toMatchObject({
    standing: 'member',
    classes: ['case', 'contact'],
    from: null,
    until: null,
  });
  expect((await name({ workerId: it.member.id }, it.member)).status).toBe(403);
});

test('nobody names themselves: what the acting lead lacks another names who holds it, and nothing more', async () => {
  await it.done(name({ workerId: it.veikko.id, standing: 'backup', classes: ['case', 'contact', 'support'] }));
  const boss = await it.worker(it.saarni.id, 'Tarja Tiimi', ['team-lead']);
  await it.owner.query('insert into priv.team_lead (lead_id, worker_id) values ($1, $2)', [boss.id, it.anna.id]);
  await it.owner.query('select priv.recompute($1)', [it.caseId]);
  await it.done(name({ workerId: it.anna.id, standing: 'lead', classes: ['case', 'contact', 'coordination'] }, boss));
  const held = async () =>
    (await it.view(it.anna)).team.find((item: { workerId: string }) => item.workerId === it.anna.id).classes;
  for (const fields of [{ standing: 'lead', classes: allClasses }, { standing: 'backup' }, { standing: 'member' }])
    expect((await name({ workerId: it.anna.id, ...fields })).body.error.fields).toEqual([
      { field: 'workerId', reason: 'oneself' },
    ]);
  await expect(
    it.act(it.anna, `select act.name_member($1, $2, 'lead', $3)`, [it.caseId, it.anna.id, allClasses], it.caseId),
  ).rejects.toMatchObject({ code: 'RN403' });
  expect((await it.see(it.anna, '/tiimi/nimea')).text).not.toContain(`value="${it.anna.id}"`);
  const widen = (classes: string[], workerId = it.anna.id, by = it.veikko) =>
    it.of(by, 'POST', `/members/${workerId}/classes`, { classes });
  expect((await widen(['health'])).body.error.fields).toEqual([{ field: 'classes', reason: 'not-yours' }]);
  expect((await widen(['support'], it.anna.id, it.anna)).status).toBe(403);
  expect((await widen(['support'], it.member.id)).status).toBe(403);
  expect((await it.see(it.veikko, '/verkosto')).text).toContain(`/tiimi/${it.anna.id}/luokat`);
  expect((await it.see(it.veikko, `/tiimi/${it.anna.id}/luokat`)).text).toContain('value="support"');
  expect((await widen(['support'])).status).toBe(200);
  expect((await held()).sort()).toEqual(['case', 'contact', 'coordination', 'support']);
  // Neither narrower, nor in another standing, nor what the namer lacks: the act itself says no.
  const act = (standing: string, classes: string[]) =>
    it.act(it.veikko, 'select act.name_member($1, $2, $3, $4)', [it.caseId, it.anna.id, standing, classes], it.caseId);
  for (const [standing, classes] of [
    ['lead', ['case']],
    ['member', ['case', 'contact', 'coordination', 'support']],
    ['lead', ['case', 'contact', 'coordination', 'support', 'health']],
  ] as const)
    await expect(act(standing, [...classes])).rejects.toMatchObject({ code: 'RN403' });
  await it.done(name({ workerId: it.anna.id, standing: 'lead', classes: allClasses }, boss));
});

test('the lead of the case ends another organisation’s part, which keeps its own', async () => {
  const end = (by = it.anna, organisationId = it.counsel.id) =>
    it.of(by, 'POST', `/parts/${organisationId}/end`, { sure: true });
  await it.joins(it.counsel, consentId);
  expect((await end(it.county.lead)).status).toBe(403);
  expect([(await end(it.anna, it.nobody)).status, (await end(it.anna, it.police.id)).status]).toEqual([404, 404]);
  expect((await end(it.anna, it.saarni.id)).status).toBe(409);
  expect((await it.see(it.anna, `/osuus/${it.counsel.id}/paata`)).text).toContain('Asianajotoimisto Halla');
  expect((await end()).body).toMatchObject({ state: 'ended' });
  expect((await it.view(it.counsel.lead)).parts.find((part: { own: boolean }) => part.own).leftAt).toEqual(
    expect.any(String),
  );
  expect(await it.reads(it.counsel.lead, it.saarni.id)).toEqual([]);
  expect((await end()).status).toBe(404);
});

test('every naming includes class case, whatever was chosen', async () => {
  expect((await name({ workerId: it.member.id, classes: ['contact'] })).body).toMatchObject({
    classes: ['case', 'contact'],
  });
  expect((await it.view(it.member)).head.codeWord).toBe('Koivu');
  await it.done(it.of(it.anna, 'POST', `/members/${it.member.id}/end`));
  await expect(
    it.owner.query(`update app.naming set classes = '{contact}' where 'contact' = any (classes)`),
  ).rejects.toMatchObject({ code: '23514' });
});

test('a naming may begin later and end by itself', async () => {
  await it.done(name({ workerId: it.member.id, fromOn: '1.1.2100', untilOn: '31.1.2100' }));
  expect((await it.of(it.member, 'GET', '/network')).status).toBe(404);
  const found = (await it.view(it.anna)).team.find((item: { workerId: string }) => item.workerId === it.member.id);
  expect([found.from.slice(0, 10), found.until.slice(0, 10)]).toEqual(['2099-12-31', '2100-01-31']);
  expect((await name({ workerId: it.member.id, fromOn: '2.1.2100', untilOn: '1.1.2100' })).body.error.fields).toEqual([
    { field: 'untilOn', reason: 'before-start' },
  ]);
});

test('an account without case work cannot be named, nor one of another organisation', async () => {
  for (const workerId of [it.saarni.intake.id, it.helmi.id, it.county.lead.id, it.nobody]) {
    expect((await name({ workerId })).body.error.fields).toEqual([{ field: 'workerId', reason: 'choose' }]);
  }
});

test('a lead without a backup is replaced, not ended; with one the backup acts; a member is ended at once', async () => {
  const acts = async (person = it.anna) =>
    (await it.of(person, 'GET', '/network')).body.allowed.includes('organisation.invite');
  await it.done(name({ workerId: it.veikko.id }));
  expect((await it.of(it.anna, 'POST', `/members/${it.anna.id}/end`)).body.error).toMatchObject({
    code: 'invalid',
    reason: 'name another lead first',
  });
  expect((await it.see(it.anna, `/tiimi/${it.anna.id}/paata`)).text).toContain('ilman varahenkilöä');
  await it.done(name({ workerId: it.veikko.id, standing: 'backup', classes: allClasses }));
  expect((await it.see(it.anna, `/tiimi/${it.anna.id}/paata`)).text).toContain('Varahenkilö Veikko Salo toimii heti');
  expect((await it.of(it.anna, 'POST', `/members/${it.anna.id}/end`)).status).toBe(200);
  expect([(await it.of(it.anna, 'GET', '/network')).status, await acts(it.veikko)]).toEqual([404, true]);
  await it.done(name({ workerId: it.anna.id, standing: 'lead', classes: allClasses }, it.veikko));
  expect([await acts(), await acts(it.veikko)]).toEqual([true, false]);
  await it.done(name({ workerId: it.member.id }));
  expect((await it.of(it.anna, 'POST', `/members/${it.member.id}/end`)).body).toMatchObject({ state: 'ended' });
  expect((await it.of(it.member, 'GET', '/network')).status).toBe(404);
  expect((await it.of(it.anna, 'POST', `/members/${it.member.id}/end`)).status).toBe(404);
});

test('a team lead names those whom she leads, and is shown no parts by it', async () => {
  const boss = await it.worker(it.saarni.id, 'Terttu Tiimi', ['team-lead']);
  await it.owner.query('insert into priv.team_lead (lead_id, worker_id) values ($1, $2)', [boss.id, it.veikko.id]);
  await it.owner.query('select priv.recompute($1)', [it.caseId]);
  expect((await it.view(boss)).parts).toEqual([]);
  expect(
    (await name({ workerId: it.veikko.id, standing: 'backup', classes: ['case', 'contact', 'support'] }, boss)).status,
  ).toBe(200);
  expect((await name({ workerId: it.member.id }, boss)).status).toBe(403);
  const page = await it.see(boss, '/tiimi/nimea');
  expect([page.text.includes('Veikko Salo'), page.text.includes('Martta Metsä')]).toEqual([true, false]);
});

test('vital interest opens one class for at most seven days, by one who holds it, and ends by itself', async () => {
  const vital = (fields: Record<string, unknown>) =>
    it.of(it.county.lead, 'POST', '/grants', {
      toId: it.saarni.id,
      class: 'social',
      days: 7,
      inDanger: true,
      ...fields,
    });
  expect((await vital({ days: 8 })).body.error.fields).toEqual([{ field: 'days', reason: 'days' }]);
  expect((await vital({ inDanger: false })).body.error.fields).toEqual([{ field: 'inDanger', reason: 'must-tick' }]);
  expect((await vital({ class: 'justice', toId: it.county.id })).status).toBe(422);
  const { body } = await vital({});
  expect(await it.reads(it.anna, it.county.id)).toEqual(['social']);
  await it.ahead('7 days');
  expect(await it.reads(it.anna, it.county.id)).toEqual([]);
  await it.ahead('0');
  expect((await it.of(it.anna, 'POST', `/grants/${body.id}/end`)).status).toBe(404);
  expect((await it.of(it.county.lead, 'POST', `/grants/${body.id}/end`)).body.state).toBe('ended');
  expect(await it.reads(it.anna, it.county.id)).toEqual([]);
});

test('the lead passes when the other accepts: rooms stay, inviting and handing over go with it', async () => {
  expect((await it.of(it.county.lead, 'POST', '/hand-overs', { toId: it.county.id })).status).toBe(403);
  expect((await it.of(it.anna, 'POST', '/hand-overs', { toId: it.counsel.id })).body.error.fields).toEqual([
    { field: 'toId', reason: 'choose' },
  ]);
  const { body: offer } = await it.of(it.anna, 'POST', '/hand-overs', { toId: it.county.id });
  expect((await it.view(it.county.lead)).handOver).toMatchObject({ id: offer.id, from: 'Saarni ry', toUs: true });
  expect((await it.of(it.anna, 'POST', `/hand-overs/${offer.id}/answer`, { answer: 'accept' })).status).toBe(422);
  expect((await it.of(it.anna, 'POST', `/hand-overs/${offer.id}/answer`, { answer: 'withdraw' })).status).toBe(200);
  const note = 'Tulkki on varattu, asuminen on kesken.';
  const { body: second } = await it.of(it.anna, 'POST', '/hand-overs', { toId: it.county.id, note });
  expect((await it.of(it.county.backup, 'POST', `/hand-overs/${second.id}/answer`, { answer: 'accept' })).status).toBe(
    403,
  );
  const accepted = await it.of(it.county.lead, 'POST', `/hand-overs/${second.id}/answer`, { answer: 'accept' });
  expect(accepted.status, accepted.text).toBe(200);
  const [before, after] = [
    (await it.of(it.anna, 'GET', '/network')).body,
    (await it.of(it.county.lead, 'GET', '/network')).body,
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
  const { body: colleague } = await it.of(it.county.backup, 'GET', '/network');
  expect(colleague.pastHandOvers.map((pastHandOver: { note: string | null }) => pastHandOver.note)).toEqual([
    null,
    null,
  ]);
  expect((await it.see(it.county.lead, '/verkosto')).text).toContain(`Viesti: ${note}`);
});

test('an organisation that leaves loses what others have opened and keeps its own; the lead cannot leave', async () => {
  expect((await it.of(it.county.lead, 'POST', '/leave', { sure: true })).status).toBe(403);
  expect((await it.of(it.anna, 'POST', '/leave', {})).body.error.fields).toEqual([
    { field: 'sure', reason: 'must-tick' },
  ]);
  await it.consent(it.county.lead, [it.saarni.id], ['social']);
  expect(await it.reads(it.anna, it.county.id)).toEqual(['social']);
  expect((await it.of(it.anna, 'POST', '/leave', { sure: true })).body).toMatchObject({ state: 'left' });
  expect([await it.reads(it.anna, it.county.id), await it.reads(it.county.lead, it.saarni.id)]).toEqual([[], []]);
  const { body } = await it.of(it.anna, 'GET', '/network');
  expect(body.parts.find((part: { own: boolean }) => part.own)).toMatchObject({ leftAt: expect.any(String) });
  expect(body.allowed).not.toContain('part.leave');
});
