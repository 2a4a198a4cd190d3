import pg from 'pg';
import { keepDocument } from '../proofs/http/kept-document.ts';
import type { RunningApp } from '../proofs/http/running-app.ts';
import { type Candidates, fillings, storedIds, words } from '../proofs/http/stored-ids.ts';
import { workers } from '../seeds/names.ts';
import { inventedKey } from '../seeds/story/acts/disclosures.ts';
import { proposeCorrection } from '../src/domain/law-register/index.ts';
import { chooseReferral } from '../src/domain/referral/index.ts';
import { endpoints } from '../src/endpoints.ts';
import { requestOf, type Sent } from '../src/platform/http/call.ts';

/** A page that somebody of the story can open. */
export interface OpenPage {
  /** The pattern of the slug, as its endpoint has it. */
  readonly of: string;
  readonly worker: string;
  /** Slug without the language. */
  readonly slug: string;
}

/** What a walk over all pages asks. */
export interface Walked {
  readonly database: RunningApp['database'];
  signIn(worker: string): Promise<string>;
  json(token: string, method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ status: number; body: any }>;
  page(token: string, path: string): Promise<{ status: number; body: string }>;
}

const candidates = [
  ...[workers.anna, workers.minna, workers.ritva, workers.leo, workers.tiina, workers.risto, workers.veikko],
  ...[workers.helmi, workers.kaarlo, workers.pirkko, workers.olli, workers.teppo, workers.maria, workers.johanna],
  workers.sari,
];

/**
 * Ids that a worker's own JSON tells, by the name of the parameter that they may fill: those of others' rows, of what lies outside a case, and of
 * rows that must be in a certain state. All other rows of the own organisation are found in the database.
 */
async function idsOf(runningApp: Walked, token: string): Promise<Map<string, Set<string>>> {
  const ids = new Map<string, Set<string>>();
  const add = (name: string, value: unknown) => {
    if (typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value))
      ids.set(name, (ids.get(name) ?? new Set()).add(value));
  };
  const cases = [
    ...((await runningApp.json(token, 'GET', '/cases')).body?.cases ?? []),
    ...((await runningApp.json(token, 'GET', '/cases?state=closed')).body?.cases ?? []),
    // The data-protection officer is told of the logs alone.
    ...((await runningApp.json(token, 'GET', '/log/cases')).body?.cases ?? []),
  ]
    // The fullest case first: an empty page shows little.
    .toSorted((a, b) => Number(b.codeWord === 'Koivu') - Number(a.codeWord === 'Koivu'))
    .slice(0, 8);
  for (const { id } of (await runningApp.json(token, 'GET', '/intake')).body?.invitations ?? [])
    add('invitationId', id);
  for (const path of ['/intake/consultations', '/consultations'])
    for (const consultation of (await runningApp.json(token, 'GET', path)).body?.consultations ?? [])
      add('consultationId', consultation.id);
  for (const { id } of (await runningApp.json(token, 'GET', '/studies')).body?.studies ?? []) add('studyId', id);
  for (const { id } of (await runningApp.json(token, 'GET', '/referral-offers')).body?.offers ?? []) add('offerId', id);
  for (const worker of (await runningApp.json(token, 'GET', '/workers')).body?.workers ?? [])
    add('workerId', worker.id);
  for (const { id: caseId } of cases) {
    const network = (await runningApp.json(token, 'GET', `/cases/${caseId}/network`)).body ?? {};
    for (const consent of network.consents ?? []) add('consentId', consent.id);
    for (const request of network.requests ?? []) add('requestId', request.id);
    for (const invitation of network.invitations ?? []) add('invitationId', invitation.id);
    for (const grant of network.grants ?? []) add('grantId', grant.id);
    for (const item of network.team ?? []) add('workerId', item.workerId);
    for (const part of network.parts ?? []) add('organisationId', part.organisationId);
    add('handOverId', network.handOver?.id);
    for (const question of network.handOverQuestions ?? [])
      if (question.mine && question.state === 'open') add('questionId', question.id);
    for (const join of network.joining?.joins ?? []) if (join.ended === null) add('joinId', join.id);
    for (const offer of network.joining?.offers ?? []) if (offer.state === 'open') add('joinOfferId', offer.id);
    const { bars = [], since = [] } = (await runningApp.json(token, 'GET', `/cases/${caseId}/bars`)).body ?? {};
    for (const bar of bars) add('barId', bar.id);
    for (const item of since) if (item.kind === 'task') add('taskId', item.id);
    for (const { organisationId, hidden } of network.parts ?? []) {
      const path = `/cases/${caseId}/parts/${organisationId}/circle`;
      for (const entry of (hidden && (await runningApp.json(token, 'GET', path)).body?.circle) || [])
        add('entryId', entry.id);
    }
    const plan = (await runningApp.json(token, 'GET', `/cases/${caseId}/plan`)).body ?? {};
    for (const task of plan.tasks ?? []) if (task.own) add('taskId', task.id);
    const meetings = (await runningApp.json(token, 'GET', `/cases/${caseId}/meetings`)).body ?? {};
    // What is planned first: its forms open. One that others have called is answered while it is ahead.
    for (const meeting of meetings.meetings ?? [])
      if (meeting.own || meeting.state === 'planned') add('meetingId', meeting.id);
    for (const appointment of meetings.appointments ?? [])
      if (appointment.own && appointment.state === 'coming') add('appointmentId', appointment.id);
    const asked = (await runningApp.json(token, 'GET', `/cases/${caseId}/name-requests`)).body ?? {};
    for (const item of asked.requests ?? []) if (item.state === 'open') add('requestId', item.id);
    const referrals = (await runningApp.json(token, 'GET', `/cases/${caseId}/referrals`)).body ?? {};
    for (const item of [...(referrals.sent ?? []), ...(referrals.received ?? [])]) add('referralId', item.id);
    const handing = (await runningApp.json(token, 'GET', `/cases/${caseId}/compilations`)).body ?? {};
    for (const item of [...(handing.compilations ?? []), ...(handing.received ?? [])]) add('compilationId', item.id);
    // Steps with lines of support first: each of their kinds has a page.
    const { steps = [] } = (await runningApp.json(token, 'GET', `/cases/${caseId}/couplings`)).body ?? {};
    for (const step of steps)
      for (const item of step.behind)
        for (const line of item.lines)
          if (line.own && line.origin === 'backing') {
            add('stepId', step.stepId);
            add('backingId', line.id);
            ids.set('kind', (ids.get('kind') ?? new Set()).add(item.kind));
          }
    const { children = [] } = (await runningApp.json(token, 'GET', `/cases/${caseId}/children`)).body ?? {};
    for (const child of children) {
      if (child.own) add('childId', child.id);
      for (const duty of child.duties) for (const step of duty.steps) if (step.own) add('childStepId', step.id);
    }
    const safety = (await runningApp.json(token, 'GET', `/cases/${caseId}/safety`)).body ?? {};
    for (const point of safety.points ?? []) add('pointId', point.id);
    for (const place of safety.places ?? []) add('placeId', place.id);
  }
  // A program of before knows of no network.
  const regional = (await runningApp.json(token, 'GET', '/networks/ostrobothnia')).body ?? {};
  for (const { id } of regional.meetings ?? []) add('networkMeetingId', id);
  for (const { id } of regional.agreed ?? []) add('networkAgreedId', id);
  for (const { id } of (await runningApp.json(token, 'GET', '/trainings')).body?.trainings ?? []) add('trainingId', id);
  for (const { id } of (await runningApp.json(token, 'GET', '/own/competence')).body?.learnt ?? []) add('learntId', id);
  for (const { id } of (await runningApp.json(token, 'GET', '/law/proposals')).body?.waiting ?? [])
    add('proposalId', id);
  for (const service of (await runningApp.json(token, 'GET', '/services')).body?.services ?? [])
    add('serviceId', service.id);
  ids.set('caseId', new Set(cases.map((found: { id: string }) => found.id)));
  return ids;
}

/** A referral that waits for its preview: nobody of the story has left one, so the walk makes one. */
async function draftOf(runningApp: Walked, token: string, caseIds: ReadonlySet<string>): Promise<string | undefined> {
  for (const caseId of caseIds) {
    const { body: form } = await runningApp.page(token, `/fi/t/${caseId}/ohjaus/uusi`);
    const basis = /name="basis"[^>]* value="([^"]+)"/.exec(form)?.[1];
    if (!basis) continue;
    const draft: Sent<typeof chooseReferral> = {
      ...{ caseId, basis, sector: 'residence', urgency: 'normal', asked: 'Tukiasunto kesään asti.' },
    };
    const { method, path, body: sent } = requestOf(chooseReferral, draft);
    const { status, body } = await runningApp.json(token, method, path, sent);
    if (status < 300) return body.id;
  }
  return undefined;
}

/** A correction of the law that waits for an administrator: nobody of the story has proposed one. A program of before knows of none. */
async function proposeTo(runningApp: Walked, token: string): Promise<void> {
  const proposal: Sent<typeof proposeCorrection> = {
    ...{ provisionKey: 'ul-52b', language: 'fi', version: 1 },
    ...{ wrong: 'Sana puuttuu.', should: 'Aikaa on vähintään 30 päivää.', readWhere: 'Laissa tänään.' },
  };
  const { method, path, body } = requestOf(proposeCorrection, proposal);
  await runningApp.json(token, method, path, body);
}

/**
 * A compilation that left as a sealed file: the story has none, as what is made of it is never twice the same. A program of before knows of no key.
 */
async function sealOne(runningApp: Walked, token: string): Promise<void> {
  const { body: found } = await runningApp.json(token, 'GET', '/search?q=Koivu');
  const base = `/cases/${found.cases?.[0]?.id}/compilations`;
  const post = async (to: string, body: object) =>
    (await runningApp.json(token, 'POST', `${base}${to}`, body)).body ?? {};
  const { compilations = [] } = (await runningApp.json(token, 'GET', base)).body ?? {};
  const earlier = compilations.find(({ state }: { state: string }) => state === 'sent');
  const { id } = await post('', { consentId: earlier?.consentId, purpose: 'Esitutkintaa varten' });
  if (!id) return;
  const { mark } = await post(`/${id}/key`, { key: inventedKey, unit: 'Tutkinta', person: 'Ylikonstaapeli Salo' });
  const { lines = [] } = (await runningApp.json(token, 'GET', `${base}/${id}/lines`)).body ?? {};
  const { partId } = await post(`/${id}/lines`, { lines: lines.slice(0, 1).map(({ key }: { key: string }) => key) });
  await post(`/${id}/release`, { partId, checked: true, mark });
  const owners = [workers.anna.organisationId];
  const sealing = { owners, mark, compared: 'phone', same: true, word: 'Esitutkintaa varten' };
  // The answer is a file, not JSON.
  await post(`/${id}/seal`, sealing).catch(() => undefined);
}

/** The pattern of every page that the endpoints have. */
export const pageSlugs: readonly string[] = [
  ...new Set(
    endpoints
      .filter(
        (endpoint) =>
          endpoint.slug &&
          (endpoint.method === 'GET' ? 'page' in endpoint && endpoint.page : 'form' in endpoint && endpoint.form),
      )
      .map((endpoint) => endpoint.slug as string),
  ),
];

const timeline = '/t/:caseId/aikajana';
/** The other views of the timeline, which differ wholly from the list. */
export const views = ['kaistat', 'jaksot'].map((view) => `${timeline}?nakyma=${view}`);

/** One open page for each page of the product that somebody of the story can open. */
export async function everyPage(runningApp: Walked): Promise<OpenPage[]> {
  const wanted = new Set(pageSlugs);
  const pages: OpenPage[] = [];
  const client = new pg.Client(runningApp.database.connection.superuser);
  await client.connect();
  const rowsFor = await storedIds(client);
  await sealOne(runningApp, await runningApp.signIn(workers.anna.name));
  await proposeTo(runningApp, await runningApp.signIn(workers.anna.name));
  await keepDocument(runningApp, await runningApp.signIn(workers.anna.name));
  for (const { name: worker, organisationId } of candidates) {
    if (wanted.size === 0) break;
    const token = await runningApp.signIn(worker);
    const ids = await idsOf(runningApp, token);
    const cases = [...(ids.get('caseId') ?? [])];
    if ([...wanted].some((slug) => slug.includes(':draftId'))) {
      const draftId = await draftOf(runningApp, token, ids.get('caseId') ?? new Set());
      if (draftId) ids.set('draftId', new Set([draftId]));
    }
    const ofOrganisation = await rowsFor(organisationId);
    const byCase: { caseId: string; of: Candidates }[] = [];
    for (const caseId of cases) {
      const rows = await rowsFor(organisationId, caseId);
      byCase.push({ caseId, of: (name) => [...(ids.get(name) ?? rows(name))] });
    }
    for (const slug of [...wanted]) {
      const paths = slug.includes(':caseId')
        ? byCase.flatMap(({ caseId, of }) => fillings(slug.replace(':caseId', caseId), of))
        : fillings(slug, (name) => [...(ids.get(name) ?? (name === 'practiceKey' ? ofOrganisation : words)(name))]);
      for (const path of paths) {
        if ((await runningApp.page(token, `/fi${path}`)).status !== 200) continue;
        pages.push({ of: slug, worker, slug: path });
        wanted.delete(slug);
        break;
      }
    }
  }
  await client.end();
  const list = pages.find(({ of }) => of === timeline);
  if (list) pages.push(...views.map((of) => ({ ...list, of, slug: list.slug + of.slice(timeline.length) })));
  return pages;
}
