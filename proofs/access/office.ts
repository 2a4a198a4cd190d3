import type { ActOf } from './acts.ts';
import type { OfficeAct } from './acts-office.ts';
import type { Answer } from './answer.ts';
import { byLayer, when } from './answer.ts';
import { assessSelf, putLearnt, putTraining, withAssessment, withLearnt, withTraining } from './competence.ts';
import type { Desk } from './consultation.ts';
import { afterConsultation, consultationAnswers } from './consultation.ts';
import type { Id, Worker, World } from './facts.ts';
import { get } from './facts.ts';
import type { Office, Service } from './facts-office.ts';
import { putNetwork, withNetwork } from './regional-network.ts';
import { isActive } from './standing.ts';
import { answerStudy, putStudy, withAnswer, withStudy } from './study.ts';

/** Acts that concern no case: the directory, the limits of the law, one's calendar feed, team leads; and consultations. */

/** Section 2: an admin keeps the own organisation's entries, a co-ordinator those of the region and of nobody here, a system admin all. */
export function keepsService({ world, by }: Desk, organisation: Id | null): boolean {
  if (by.roles.includes('system-admin')) return true;
  if (by.roles.includes('organisation-admin') && organisation === by.organisation) return true;
  const region = (of: Id): string => get(world.organisations, of).region;
  return (
    by.roles.includes('network-coordinator') &&
    (organisation === null || region(organisation) === region(by.organisation))
  );
}

/** An organisation says for itself that everybody may read of its entry: its admin alone. Of an entry of nobody here, whoever keeps it. */
export function publishesService(desk: Desk, organisation: Id | null): boolean {
  const { by } = desk;
  if (organisation === null) return keepsService(desk, null);
  return by.roles.includes('organisation-admin') && organisation === by.organisation;
}

/** What stands for everybody stays so, unless the entry goes to another organisation; to take it down is a matter of whoever keeps it. */
const mayBePublic = (desk: Desk, act: ActOf<'put-service'>, stands: Service | undefined): boolean =>
  !act.isPublic ||
  (stands?.isPublic === true && stands.organisation === act.organisation) ||
  publishesService(desk, act.organisation);

const serviceOf = ({ world }: Desk, id: Id): Service | undefined =>
  world.office.services.find((each) => each.id === id);

/** Who keeps it now and, where it goes to another, who keeps that one's; then the version that she has seen. */
function put(desk: Desk, act: ActOf<'put-service'>): readonly Answer[] {
  const stands = serviceOf(desk, act.service);
  const kept = [...new Set([...(stands === undefined ? [] : [stands.organisation]), act.organisation])];
  return byLayer(
    () => when(!kept.every((each) => keepsService(desk, each)) || !mayBePublic(desk, act, stands), 'standing'),
    () => when((stands?.version ?? null) !== act.seen, 'state'),
  );
}

function end(desk: Desk, act: ActOf<'end-service'>): readonly Answer[] {
  const stands = serviceOf(desk, act.service);
  return byLayer(
    () => when(stands === undefined, 'absent'),
    () => when(!keepsService(desk, stands!.organisation), 'standing'),
    () => when(stands!.version !== act.seen || stands!.state === act.state, 'state'),
  );
}

const correct = ({ world, by }: Desk, act: ActOf<'write-law'>): readonly Answer[] =>
  byLayer(
    () => when(!by.roles.includes('system-admin'), 'standing'),
    () => when((world.office.rules.get(act.rule) ?? 0) !== act.seen, 'state'),
  );

/** Of the own organisation, with an account. */
function isColleague({ world, by, now }: Desk, id: Id): boolean {
  const worker = get(world.workers, id);
  return worker.organisation === by.organisation && isActive(worker, now);
}

/**
 * Section 2: a system admin sees no case and keeps what is open to everybody. Who is named owner of a line notes its check; she names nobody.
 * An owner who stands stays; a new one is a colleague with an account.
 */
function putHelpline(desk: Desk, act: ActOf<'put-helpline'>): readonly Answer[] {
  const { world, by } = desk;
  const stands = world.office.helplines.get(act.line);
  const isAdmin = by.roles.includes('system-admin');
  const isNew = act.owner !== null && act.owner !== (stands?.owner ?? null);
  return byLayer(
    () => when(!isAdmin && stands?.owner !== by.id, 'standing'),
    () => when(isAdmin && isNew && !isColleague(desk, act.owner!), 'absent'),
    // What a release brings of a line may be later than what is kept here.
    () => when((stands?.version ?? act.seen) > act.seen, 'state'),
  );
}

function withHelpline({ world, by }: Desk, { line, owner, seen }: ActOf<'put-helpline'>): Office['helplines'] {
  const stands = world.office.helplines.get(line);
  const kept = by.roles.includes('system-admin') ? owner : (stands?.owner ?? null);
  return new Map(world.office.helplines).set(line, { version: seen + 1, owner: kept });
}

/** Section 2: the words that lead to services are of no organisation, as an entry that nobody here keeps. */
const putWords = (desk: Desk, act: ActOf<'put-service-words'>): readonly Answer[] =>
  byLayer(
    () => when(!keepsService(desk, null), 'standing'),
    () => when((desk.world.office.words.get(act.topic) ?? 0) !== act.seen, 'state'),
  );

/** A recommendation set is open within the deployment: a system admin keeps what is open to everybody. */
const load = ({ world, by }: Desk, act: ActOf<'load-recommendations'>): readonly Answer[] =>
  byLayer(
    () => when(!by.roles.includes('system-admin'), 'standing'),
    () => when((world.office.lists.get(act.list) ?? 0) !== act.seen, 'state'),
  );

const stanceOf = ({ by }: Desk, item: string): string => `${by.organisation} ${item}`;
const namedBy = ({ owner, doer }: ActOf<'put-stance'>): readonly Id[] => [owner, doer].filter((id) => id !== null);

/**
 * Section 2: the admin of an organisation speaks for it, and a team lead; for a region the co-ordinator of its network. Who is named stood there
 * before or is a colleague.
 */
function putStance(desk: Desk, act: ActOf<'put-stance'>): readonly Answer[] {
  const { world, by } = desk;
  const stands = world.office.stances.get(stanceOf(desk, act.item));
  const ofRegion = get(world.organisations, by.organisation).kind === 'regional-network';
  const speakers = ofRegion ? (['network-coordinator'] as const) : (['organisation-admin', 'team-lead'] as const);
  return byLayer(
    () => when(!speakers.some((role) => by.roles.includes(role)), 'standing'),
    () => when(!namedBy(act).every((id) => stands?.named.includes(id) || isColleague(desk, id)), 'absent'),
    () => when((stands?.version ?? 0) !== act.seen, 'state'),
  );
}

/** So many of one proposer wait at most. */
const mostWaiting = 30;

function proposeLaw({ world, by }: Desk): readonly Answer[] {
  const own = world.office.proposals.filter(({ proposer, state }) => proposer === by.id && state === 'waiting');
  return byLayer(() => when(own.length >= mostWaiting, 'state'));
}

/** As with the law itself: a system admin. Whose it is makes no difference. */
function answerProposal({ world, by }: Desk, act: ActOf<'answer-proposal'>): readonly Answer[] {
  const found = world.office.proposals.find(({ id }) => id === act.proposal);
  return byLayer(
    () => when(!by.roles.includes('system-admin'), 'standing'),
    () => when(found === undefined, 'absent'),
    () => when(found!.state !== 'waiting', 'state'),
  );
}

/** Section 2: a team lead leads the work, the organisation admin keeps its settings: either says how the organisation works (decision 79). */
const writesPractices = ({ by }: Desk): boolean =>
  by.roles.includes('team-lead') || by.roles.includes('organisation-admin');

/** 5 b (b): a practice that is not published is, to another organisation, as one that does not exist. */
function putPractice(desk: Desk, act: ActOf<'put-practice'>): readonly Answer[] {
  const { world, by, now } = desk;
  const stands = world.office.practices.get(act.practice);
  const writes = writesPractices(desk);
  const isOthers = stands !== undefined && stands.organisation !== by.organisation;
  const owner = get(world.workers, act.owner);
  const fits = owner.organisation === by.organisation && isActive(owner, now);
  return byLayer(
    () => when(isOthers && stands.state !== 'published', 'absent'),
    () => when(isOthers || (!writes && stands?.owner !== by.id), 'standing'),
    () => when(writes && act.owner !== stands?.owner && !fits, 'absent'),
    () => when(writes && stands?.state === 'published' && act.state === 'draft', 'form'),
    () => when((stands?.version ?? 0) !== act.seen, 'state'),
  );
}

function withPractice(desk: Desk, { practice, owner, state, seen }: ActOf<'put-practice'>): Office['practices'] {
  const { world, by } = desk;
  const stands = world.office.practices.get(practice);
  const next = writesPractices(desk) || stands === undefined ? { owner, state } : stands;
  return new Map(world.office.practices).set(practice, {
    organisation: by.organisation,
    owner: next.owner,
    state: next.state,
    version: seen + 1,
  });
}

/** What is shipped can be adopted, and what an organisation has published. */
function putAdoption(desk: Desk, { practice, seen }: ActOf<'put-adoption'>): readonly Answer[] {
  const { practices, adoptions } = desk.world.office;
  return byLayer(
    () => when(!writesPractices(desk), 'standing'),
    () => when(practice !== 'shipped' && practices.get(practice)?.state !== 'published', 'absent'),
    () => when((adoptions.get(`${practice} ${desk.by.organisation}`) ?? 0) !== seen, 'state'),
  );
}

const isCaseWorker = (worker: Worker): boolean => worker.roles.includes('worker') || worker.roles.includes('team-lead');

/** Sentence 4: the organisation admin appoints a team lead, neither herself nor one over herself. */
function appoint(desk: Desk, act: ActOf<'appoint-team-lead'>): readonly Answer[] {
  const { world, by, now } = desk;
  const [worker, lead] = [get(world.workers, act.worker), get(world.workers, act.lead)];
  const fits = (each: Worker): boolean =>
    each.organisation === by.organisation && isActive(each, now) && isCaseWorker(each);
  const isOver = lead.leads.includes(worker.id);
  return byLayer(
    () => when(!by.roles.includes('organisation-admin'), 'standing'),
    () => when(!fits(worker), 'absent'),
    () =>
      when(act.appoint && (lead.id === worker.id || lead.id === by.id || worker.id === by.id || !fits(lead)), 'form'),
    () => when(isOver === act.appoint, 'state'),
  );
}

export function officeAnswers(desk: Desk, act: OfficeAct): readonly Answer[] {
  switch (act.act) {
    case 'put-service':
      return put(desk, act);
    case 'end-service':
      return end(desk, act);
    case 'renew-feed':
      return ['done'];
    case 'end-feed':
      return byLayer(() => when(!desk.world.office.feeds.includes(desk.by.id), 'state'));
    case 'write-law':
      return correct(desk, act);
    case 'propose-law':
      return proposeLaw(desk);
    case 'answer-proposal':
      return answerProposal(desk, act);
    case 'put-helpline':
      return putHelpline(desk, act);
    case 'put-service-words':
      return putWords(desk, act);
    case 'put-practice':
      return putPractice(desk, act);
    case 'put-adoption':
      return putAdoption(desk, act);
    case 'put-stance':
      return putStance(desk, act);
    case 'load-recommendations':
      return load(desk, act);
    case 'put-network':
      return putNetwork(desk, act);
    case 'put-training':
      return putTraining(desk, act);
    case 'put-learnt':
      return putLearnt(desk, act);
    case 'assess-self':
      return assessSelf(desk, act);
    case 'put-study':
      return putStudy(desk, act);
    case 'answer-study':
      return answerStudy(desk, act);
    case 'appoint-team-lead':
      return appoint(desk, act);
    default:
      return consultationAnswers(desk, act);
  }
}

function withService(office: Office, { service, organisation, isPublic }: ActOf<'put-service'>): Office {
  const stands = office.services.find((each) => each.id === service);
  const rest = office.services.filter((each) => each.id !== service);
  const put: Service = {
    id: service,
    organisation,
    state: stands?.state ?? 'open',
    version: (stands?.version ?? 0) + 1,
    isPublic,
  };
  return { ...office, services: [...rest, put] };
}

function withTeamLead(world: World, { worker, lead: id, appoint }: ActOf<'appoint-team-lead'>): World {
  const lead = get(world.workers, id);
  const roles = appoint && !lead.roles.includes('team-lead') ? [...lead.roles, 'team-lead' as const] : lead.roles;
  const leads = appoint ? [...lead.leads, worker] : lead.leads.filter((each) => each !== worker);
  return { ...world, workers: new Map(world.workers).set(id, { ...lead, roles, leads }) };
}

export function afterOffice(desk: Desk, act: OfficeAct): World {
  const { world, by } = desk;
  const { office } = world;
  const became = (change: Partial<Office>): World => ({ ...world, office: { ...office, ...change } });
  switch (act.act) {
    case 'put-service':
      return became(withService(office, act));
    case 'end-service':
      return became({
        services: office.services.map((each) =>
          each.id === act.service ? { ...each, state: act.state, version: each.version + 1, isPublic: false } : each,
        ),
      });
    case 'renew-feed':
      return became({ feeds: [...new Set([...office.feeds, by.id])] });
    case 'end-feed':
      return became({ feeds: office.feeds.filter((each) => each !== by.id) });
    case 'write-law':
      return became({ rules: new Map(office.rules).set(act.rule, act.seen + 1) });
    case 'propose-law':
      return became({ proposals: [...office.proposals, { id: act.id, proposer: by.id, state: 'waiting' }] });
    case 'answer-proposal':
      return became({
        proposals: office.proposals.map((each) => (each.id === act.proposal ? { ...each, state: act.state } : each)),
      });
    case 'put-helpline':
      return became({ helplines: withHelpline(desk, act) });
    case 'put-service-words':
      return became({ words: new Map(office.words).set(act.topic, act.seen + 1) });
    case 'put-practice':
      return became({ practices: withPractice(desk, act) });
    case 'put-adoption':
      return became({
        adoptions: new Map(office.adoptions).set(`${act.practice} ${by.organisation}`, act.seen + 1),
      });
    case 'put-stance': {
      const put = { version: act.seen + 1, named: namedBy(act) };
      return became({ stances: new Map(office.stances).set(stanceOf(desk, act.item), put) });
    }
    case 'load-recommendations':
      return became({ lists: new Map(office.lists).set(act.list, act.seen + 1) });
    case 'put-network':
      return became({ networks: withNetwork(desk, act) });
    case 'put-training':
      return became({ trainings: withTraining(desk, act) });
    case 'put-learnt':
      return became({ learnt: withLearnt(desk, act) });
    case 'assess-self':
      return became({ assessed: withAssessment(desk, act) });
    case 'put-study':
      return became({ studies: withStudy(desk, act) });
    case 'answer-study':
      return became({ studies: withAnswer(desk, act) });
    case 'appoint-team-lead':
      return withTeamLead(world, act);
    default:
      return became(afterConsultation(desk, act));
  }
}
