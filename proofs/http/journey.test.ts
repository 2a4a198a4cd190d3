import { afterAll, beforeAll, expect, test } from 'vitest';
import { names, organisations } from '../../seeds/names.ts';
import { acceptInvitation, inviteOrganisation, viewNetwork } from '../../src/domain/access/index.ts';
import { openCase } from '../../src/domain/case/index.ts';
import { recordConsent, recordNetworkConsent, withdrawAll, withdrawConsent } from '../../src/domain/consent/index.ts';
import { answerHandOver, leaveCase, offerHandOver } from '../../src/domain/hand-over/index.ts';
import { correctNote, writeNote } from '../../src/domain/note/index.ts';
import { useOver } from '../../src/platform/http/call.ts';
import { type RunningApp, runApp } from './running-app.ts';

/** The journey of the release by the JSON face: one case, several organisations, one enforced consent. */
let world: RunningApp;
const tokens = new Map<string, string>();
beforeAll(async () => {
  world = await runApp();
});
afterAll(() => world.stop());

async function as(worker: string): Promise<string> {
  const known = tokens.get(worker);
  if (known) return known;
  const token = await world.signIn(worker);
  tokens.set(worker, token);
  return token;
}
const get = async (worker: string, path: string) => world.json(await as(worker), 'GET', path);
const post = async (worker: string, path: string, body: unknown) => world.json(await as(worker), 'POST', path, body);
/** Uses endpoints as a worker of the story; what is refused fails the test. */
const by = (worker: string) =>
  useOver(async ({ method, path, body }) => world.json(await as(worker), method, path, body));
const must = async (answer: Promise<{ status: number; body: any }>) => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const facts = {
  purpose: 'Palvelutarpeen arviointi',
  giver: 'herself',
  capacity: 'able',
  language: 'vi',
  interpreter: 'present',
  limitsTold: true,
  refusalTold: true,
  form: 'oral',
  copyGiven: 'not-safe',
  startsOn: day(0),
  endsOn: day(180),
  reviewOn: day(90),
} as const;

const workerId = async (asked: string, name: string): Promise<string> => {
  const { workers } = await must(world.json(undefined, 'GET', '/evaluation/workers'));
  void asked;
  return workers.find((worker: { name: string }) => worker.name === name).id;
};

let caseId = '';
const shelterName = organisations.lyhty.name;

test('Anna searches, opens a case by code word alone and names her backup', async () => {
  expect((await must(get(names.anna, '/search?q=Tuomikki'))).cases).toEqual([]);
  const opened = await by(names.anna)(openCase, {
    codeWord: 'Tuomikki',
    backupId: await workerId(names.anna, names.veikko),
  });
  caseId = opened.id;
  expect((await must(get(names.veikko, `/cases/${caseId}`))).head.codeWord).toBe('Tuomikki');
  expect((await get(names.minna, `/cases/${caseId}`)).status).toBe(404);
});

async function invite(organisation: { id: string }, consentId: string): Promise<string> {
  const { id } = await by(names.anna)(inviteOrganisation, {
    caseId,
    consentId,
    toId: organisation.id,
    purpose: 'Tule mukaan',
    urgency: 'week',
  });
  return id;
}

async function accept(intake: string, invitation: string, lead: string, backup: string): Promise<void> {
  const { invitations } = await must(get(intake, '/intake'));
  expect(invitations.map((invitation: { id: string }) => invitation.id)).toContain(invitation);
  await by(intake)(acceptInvitation, {
    invitationId: invitation,
    leadId: await workerId(intake, lead),
    backupId: await workerId(intake, backup),
  });
  // Accepting reveals nothing more to the intake worker.
  if (intake !== lead && intake !== backup) expect((await get(intake, `/cases/${caseId}`)).status).toBe(404);
}

let countyConsent = '';
test('she records the consents, invites, and each accepts in its intake room naming its own lead and backup', async () => {
  const anna = by(names.anna);
  const network = await anna(recordNetworkConsent, {
    caseId,
    ...facts,
    organisationIds: [organisations.saarni.id, organisations.county.id, organisations.halla.id],
  });
  const consent = { caseId, ...facts };
  const county = { ...consent, toIds: [organisations.county.id], classes: ['contact', 'account'] } as const;
  countyConsent = (await anna(recordConsent, county)).id;
  const shelter = await anna(recordConsent, { ...consent, toIds: [organisations.lyhty.id], classes: ['contact'] });
  await accept(names.intake.county, await invite(organisations.county, countyConsent), names.minna, names.jari);
  await accept(names.intake.halla, await invite(organisations.halla, network.id), names.leo, names.sofia);
  await accept(names.intake.lyhty, await invite(organisations.lyhty, shelter.id), names.tiina, names.katri);
});

test('a hidden organisation is refused in a network consent, and police too', async () => {
  for (const item of [organisations.lyhty.id, organisations.police.id]) {
    const { status } = await post(names.anna, `/cases/${caseId}/network-consents`, {
      ...facts,
      organisationIds: [organisations.saarni.id, item],
    });
    expect(status).toBe(422);
  }
});

test('Anna writes a note; the social worker reads exactly what was granted, and writes only at home', async () => {
  const note = { caseId, happenedOn: day(0) };
  const written = await by(names.anna)(writeNote, { ...note, class: 'account', text: 'Hän kertoi velasta.' });
  await by(names.anna)(writeNote, { ...note, class: 'support', text: 'Oma muistiinpano.' });
  const seen = await must(get(names.minna, `/cases/${caseId}/timeline`));
  expect(seen.entries.map((entry: { text: string }) => entry.text)).toEqual(['Hän kertoi velasta.']);
  expect(
    (
      await post(names.minna, `/cases/${caseId}/notes/${written.id}/correct`, {
        happenedOn: day(0),
        text: 'Toisin.',
        version: 1,
      })
    ).status,
  ).toBe(403);
  await by(names.minna)(writeNote, { ...note, class: 'social', text: 'Palvelutarve arvioitu.' });
  expect(JSON.stringify(await must(get(names.anna, `/cases/${caseId}/timeline`)))).not.toContain(
    'Palvelutarve arvioitu',
  );
});

test('a lost update is refused and shows what stands', async () => {
  const { entries } = await must(get(names.anna, `/cases/${caseId}/timeline`));
  const note = entries.find((entry: { class: string }) => entry.class === 'account');
  await by(names.anna)(correctNote, {
    caseId,
    noteId: note.id,
    happenedOn: day(0),
    text: 'Hän kertoi kahdesta velasta.',
    version: 1,
  });
  const late = await post(names.veikko, `/cases/${caseId}/notes/${note.id}/correct`, {
    happenedOn: day(0),
    text: 'Hän kertoi vuokrasta.',
    version: 1,
  });
  expect(late.status).toBe(409);
  expect(late.body.error.standing.text).toBe('Hän kertoi kahdesta velasta.');
});

test('the shelter is named to Anna’s team alone, nowhere in what the county and counsel are told', async () => {
  expect(JSON.stringify(await must(get(names.anna, `/cases/${caseId}/network`)))).toContain(shelterName);
  for (const worker of [names.minna, names.leo]) {
    for (const path of ['', '/timeline', '/network', '/log', '/safety']) {
      const answer = await get(worker, `/cases/${caseId}${path}`);
      expect(answer.status, path).toBe(200);
      expect(JSON.stringify(answer.body), `${worker} ${path}`).not.toContain(shelterName);
    }
  }
});

test('police, invited later, read justice lines and nothing that tells of the shelter', async () => {
  const consent = await by(names.anna)(recordConsent, {
    caseId,
    ...facts,
    toIds: [organisations.police.id],
    classes: ['justice'],
  });
  expect(
    (
      await post(names.anna, `/cases/${caseId}/consents`, {
        ...facts,
        toIds: [organisations.police.id],
        classes: ['account'],
      })
    ).status,
  ).toBe(422);
  await accept(names.intake.police, await invite(organisations.police, consent.id), names.risto, names.helena);
  await by(names.anna)(writeNote, {
    caseId,
    class: 'justice',
    happenedOn: day(0),
    text: 'Tavoitettavissa Saarnin kautta.',
  });
  const seen = await must(get(names.risto, `/cases/${caseId}/timeline`));
  expect(seen.entries.map((entry: { class: string }) => entry.class)).toEqual(['justice']);
  for (const path of ['', '/timeline', '/network', '/log']) {
    const text = JSON.stringify((await get(names.risto, `/cases/${caseId}${path}`)).body);
    for (const secret of [shelterName, organisations.county.name, organisations.halla.name])
      expect(text, path).not.toContain(secret);
  }
});

test('her withdrawal is at once: the next request of the social worker finds nothing of it', async () => {
  expect((await must(get(names.minna, `/cases/${caseId}/timeline?class=account`))).entries).toHaveLength(1);
  await by(names.anna)(withdrawConsent, { caseId, consentId: countyConsent });
  const after = await must(get(names.minna, `/cases/${caseId}/timeline`));
  expect(after.entries.map((entry: { class: string }) => entry.class)).toEqual(['social']);
  await by(names.anna)(withdrawAll, { caseId, extent: 'everything' });
  expect((await by(names.minna)(viewNetwork, { caseId })).grants.filter(({ given }) => !given)).toEqual([]);
});

test('the log tells Anna’s organisation who looked, in words', async () => {
  const log = await must(get(names.anna, `/cases/${caseId}/log`));
  const text = JSON.stringify(log);
  expect(text).toContain(names.minna);
  expect(text).toContain('TimelineViewed');
});

test('the lead passes by offer and acceptance; then the former lead may leave', async () => {
  const offer = await by(names.anna)(offerHandOver, {
    ...{ caseId, toId: organisations.county.id, sheet: 'yes', parts: ['contact', 'plan'], agreed: 'her' },
  });
  expect((await post(names.anna, `/cases/${caseId}/leave`, { sure: true })).status).toBe(403);
  await by(names.minna)(answerHandOver, { caseId, handOverId: offer.id, answer: 'accept' });
  // The former lead no longer knows of the shelter; the new one does.
  expect(JSON.stringify(await must(get(names.anna, `/cases/${caseId}/network`)))).not.toContain(shelterName);
  expect(JSON.stringify(await must(get(names.minna, `/cases/${caseId}/network`)))).toContain(shelterName);
  await by(names.anna)(leaveCase, { caseId, sure: true });
  expect((await must(get(names.anna, `/cases/${caseId}/timeline`))).entries.length).toBeGreaterThan(0);
});

test('a repeated write with the same key runs once, and the key is refused for something else', async () => {
  const token = await as(names.minna);
  const body = { class: 'social', happenedOn: day(0), text: 'Kerran kirjattu.' };
  const first = await world.json(token, 'POST', `/cases/${caseId}/notes`, body, { 'idempotency-key': 'key-00000001' });
  const again = await world.json(token, 'POST', `/cases/${caseId}/notes`, body, { 'idempotency-key': 'key-00000001' });
  expect(again.body.id).toBe(first.body.id);
  const other = await world.json(
    token,
    'POST',
    `/cases/${caseId}/notes`,
    { ...body, text: 'Muuta.' },
    { 'idempotency-key': 'key-00000001' },
  );
  expect(other.status).toBe(422);
});
