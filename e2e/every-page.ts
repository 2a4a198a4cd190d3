import type { RunningApp } from '../proofs/http/running-app.ts';
import { names } from '../seeds/names.ts';
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

const candidates = [
  names.anna,
  names.minna,
  names.intake.county,
  names.leo,
  names.tiina,
  names.risto,
  names.veikko,
  names.helmi,
  names.kaarlo,
  names.pirkko,
  names.olli,
  names.ritva,
  names.teppo,
];

/** Every id that a worker's own JSON tells, by the name of the parameter that it may fill. */
async function idsOf(it: RunningApp, token: string): Promise<Map<string, Set<string>>> {
  const ids = new Map<string, Set<string>>();
  const add = (name: string, value: unknown) => {
    if (typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value))
      ids.set(name, (ids.get(name) ?? new Set()).add(value));
  };
  const cases = [
    ...((await it.json(token, 'GET', '/cases')).body?.cases ?? []),
    ...((await it.json(token, 'GET', '/cases?state=closed')).body?.cases ?? []),
  ]
    // The fullest case first: an empty page shows little.
    .toSorted((a, b) => Number(b.codeWord === 'Koivu') - Number(a.codeWord === 'Koivu'))
    .slice(0, 8);
  for (const { id } of (await it.json(token, 'GET', '/intake')).body?.invitations ?? []) add('invitationId', id);
  for (const path of ['/intake/consultations', '/consultations'])
    for (const one of (await it.json(token, 'GET', path)).body?.consultations ?? []) add('consultationId', one.id);
  for (const { id } of (await it.json(token, 'GET', '/referral-offers')).body?.offers ?? []) add('offerId', id);
  for (const one of (await it.json(token, 'GET', '/workers')).body?.workers ?? []) add('workerId', one.id);
  for (const { id: caseId } of cases) {
    const network = (await it.json(token, 'GET', `/cases/${caseId}/network`)).body ?? {};
    for (const one of network.consents ?? []) add('consentId', one.id);
    for (const one of network.requests ?? []) add('requestId', one.id);
    for (const one of network.invitations ?? []) add('invitationId', one.id);
    for (const one of network.grants ?? []) add('grantId', one.id);
    for (const one of network.team ?? []) add('workerId', one.workerId);
    for (const one of network.parts ?? []) add('organisationId', one.organisationId);
    add('handOverId', network.handOver?.id);
    for (const one of network.joining?.joins ?? []) if (one.ended === null) add('joinId', one.id);
    for (const one of network.joining?.offers ?? []) if (one.state === 'open') add('joinOfferId', one.id);
    for (const one of (await it.json(token, 'GET', `/cases/${caseId}/timeline`)).body?.entries ?? [])
      if (one.kind === 'note' && one.own) add('noteId', one.id);
    for (const one of (await it.json(token, 'GET', `/cases/${caseId}/bars`)).body?.bars ?? []) add('barId', one.id);
    const told = (await it.json(token, 'GET', `/cases/${caseId}/tellings`)).body ?? {};
    for (const one of told.tellings ?? []) if (one.own) add('tellingId', one.id);
    for (const one of told.wishes ?? []) if (one.own) add('wishId', one.id);
    for (const one of (await it.json(token, 'GET', `/cases/${caseId}/justice-lines`)).body?.lines ?? [])
      if (one.own) add('lineId', one.id);
    const whole = (await it.json(token, 'GET', `/cases/${caseId}/whole`)).body ?? {};
    for (const one of whole.pieces ?? []) if (one.own) add('pieceId', one.id);
    for (const one of whole.links ?? []) if (one.own) add('linkId', one.id);
    const needs = (await it.json(token, 'GET', `/cases/${caseId}/needs`)).body ?? {};
    for (const one of needs.needs ?? []) if (one.own) add('needId', one.id);
    const heard = (await it.json(token, 'GET', `/cases/${caseId}/heard`)).body ?? {};
    for (const one of heard.heard ?? []) if (one.own) add('heardId', one.id);
    const courses = (await it.json(token, 'GET', `/cases/${caseId}/processes`)).body ?? {};
    for (const one of courses.processes ?? []) {
      if (!one.own) continue;
      add('processId', one.id);
      for (const step of one.steps) add('stepId', step.id);
      for (const offence of one.offences) add('offenceId', offence.id);
      for (const companion of one.companions) add('companionId', companion.id);
    }
    const plan = (await it.json(token, 'GET', `/cases/${caseId}/plan`)).body ?? {};
    for (const one of plan.goals ?? []) if (one.own) add('goalId', one.id);
    for (const one of plan.tasks ?? []) if (one.own) add('taskId', one.id);
    for (const one of plan.places ?? []) if (one.own) add('sectorPlaceId', one.id);
    const meetings = (await it.json(token, 'GET', `/cases/${caseId}/meetings`)).body ?? {};
    // What is planned first: its forms open.
    for (const one of meetings.meetings ?? []) if (one.own) add('meetingId', one.id);
    for (const one of meetings.appointments ?? []) if (one.own && one.state === 'coming') add('appointmentId', one.id);
    const referrals = (await it.json(token, 'GET', `/cases/${caseId}/referrals`)).body ?? {};
    for (const one of [...(referrals.sent ?? []), ...(referrals.received ?? [])]) add('referralId', one.id);
    const handing = (await it.json(token, 'GET', `/cases/${caseId}/compilations`)).body ?? {};
    for (const one of [...(handing.compilations ?? []), ...(handing.received ?? [])]) add('compilationId', one.id);
    const clocks = (await it.json(token, 'GET', `/cases/${caseId}/deadlines`)).body ?? {};
    for (const one of clocks.deadlines ?? []) if (one.own && one.state === 'running') add('deadlineId', one.id);
    // Steps with lines of support first: each of their kinds has a page.
    const { steps = [] } = (await it.json(token, 'GET', `/cases/${caseId}/couplings`)).body ?? {};
    for (const step of steps)
      for (const one of step.behind)
        for (const line of one.lines)
          if (line.own && line.origin === 'backing') {
            add('stepId', step.stepId);
            add('backingId', line.id);
            ids.set('kind', (ids.get('kind') ?? new Set()).add(one.kind));
          }
    const safety = (await it.json(token, 'GET', `/cases/${caseId}/safety`)).body ?? {};
    for (const one of safety.points ?? []) add('pointId', one.id);
    for (const one of safety.places ?? []) add('placeId', one.id);
  }
  for (const one of (await it.json(token, 'GET', '/services')).body?.services ?? []) add('serviceId', one.id);
  ids.set('caseId', new Set(cases.map((found: { id: string }) => found.id)));
  ids.set('channel', new Set(['call']));
  ids.set('ruleKey', new Set(['appeal']));
  return ids;
}

/** A referral that waits for its preview: nobody of the story has left one, so the walk makes one. */
async function draftOf(it: RunningApp, token: string, caseIds: ReadonlySet<string>): Promise<string | undefined> {
  for (const caseId of caseIds) {
    const { body: form } = await it.page(token, `/fi/t/${caseId}/ohjaus/uusi`);
    const basis = /name="basis"[^>]* value="([^"]+)"/.exec(form)?.[1];
    if (!basis) continue;
    const draft: Sent<typeof chooseReferral> = {
      ...{ caseId, basis, sector: 'residence', urgency: 'normal', asked: 'Tukiasunto kesään asti.' },
    };
    const { method, path, body: sent } = requestOf(chooseReferral, draft);
    const { status, body } = await it.json(token, method, path, sent);
    if (status < 300) return body.id;
  }
  return undefined;
}

function fillings(slug: string, ids: ReadonlyMap<string, Set<string>>): string[] {
  let filled = [slug];
  for (const [, name] of slug.matchAll(/:(\w+)/g)) {
    filled = filled
      .flatMap((one) => [...(ids.get(name as string) ?? [])].map((value) => one.replace(`:${name}`, value)))
      .slice(0, 150);
  }
  return filled;
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

/** The other view of the timeline, which differs wholly from the list. */
export const lanes = '/t/:caseId/aikajana?nakyma=kaistat';

/** One open page for each page of the product that somebody of the story can open. */
export async function everyPage(it: RunningApp): Promise<OpenPage[]> {
  const wanted = new Set(pageSlugs);
  const pages: OpenPage[] = [];
  for (const worker of candidates) {
    if (wanted.size === 0) break;
    const token = await it.signIn(worker);
    const ids = await idsOf(it, token);
    if ([...wanted].some((slug) => slug.includes(':draftId'))) {
      const draftId = await draftOf(it, token, ids.get('caseId') ?? new Set());
      if (draftId) ids.set('draftId', new Set([draftId]));
    }
    for (const slug of [...wanted]) {
      for (const path of fillings(slug, ids)) {
        if ((await it.page(token, `/fi${path}`)).status !== 200) continue;
        pages.push({ of: slug, worker, slug: path });
        wanted.delete(slug);
        break;
      }
    }
  }
  const timeline = pages.find(({ slug }) => slug.endsWith('/aikajana'));
  if (timeline) pages.push({ ...timeline, of: lanes, slug: `${timeline.slug}?nakyma=kaistat` });
  return pages;
}
